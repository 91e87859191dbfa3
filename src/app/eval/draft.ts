import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { topicTerms } from '../../language/similarity.ts';
import { checkText } from '../../write/checks/check-text.ts';
import type { CheckBlock } from '../../write/checks/types.ts';
import { draftItem } from '../../write/draft/draft-item.ts';
import { missingParts } from '../../write/draft/required-parts.ts';
import type { Draft } from '../../write/draft/types.ts';
import { briefText } from '../../write/facts/brief-text.ts';
import { extractFacts } from '../../write/facts/extract-facts.ts';
import { BRIEF_SOURCE } from '../../write/facts/types.ts';
import { readBriefFile, readSourceAt } from '../../write/offline/read-brief.ts';
import { carries, fillerIn, type RequiredFact, slips } from './draft-facts.ts';
import type { EvalTask, Evaluation } from './task.ts';

type Expected = { must: RequiredFact[]; never: (string | RequiredFact)[]; holes: string[] };
type Tally = {
  sentences: number;
  supported: number;
  facts: number;
  present: number;
  never: number;
  filler: number;
  parts: number;
  holes: number;
  holesShown: number;
};

const own = join(import.meta.dirname, '../../../eval/briefs');

async function foldersOf(data: string): Promise<string[]> {
  if (existsSync(join(data, 'taklimat.yaml'))) return [data];
  const names = (await readdir(data)).sort();
  return names.map((name) => join(data, name)).filter((folder) => existsSync(join(folder, 'taklimat.yaml')));
}

async function expectedOf(folder: string): Promise<Expected> {
  const path = join(folder, 'fakta-wajib.yaml');
  const given = existsSync(path) ? (parse(await readFile(path, 'utf8')) as Partial<Expected>) : {};
  return { must: given.must ?? [], never: given.never ?? [], holes: given.holes ?? [] };
}

function blocksOf(draft: Draft): CheckBlock[] {
  const above: CheckBlock[] = [{ id: 'headline', text: draft.headlines[0]?.text ?? '', kind: 'heading' }];
  if (draft.standfirst) above.push({ id: 'standfirst', text: draft.standfirst.text, kind: 'paragraph' });
  return [
    ...above,
    ...draft.blocks
      .filter((block) => block.kind !== 'dateline')
      .map((block, at): CheckBlock => {
        const kind =
          block.kind === 'heading'
            ? 'heading'
            : block.kind === 'quote'
              ? 'quote'
              : block.kind === 'list'
                ? 'list'
                : 'paragraph';
        return { id: at, kind, text: block.sentences.map((sentence) => sentence.text).join(' ') };
      }),
  ];
}

async function judge(folder: string, tally: Tally, missed: string[]): Promise<void> {
  const name = basename(folder);
  const { brief } = await readBriefFile(join(folder, 'taklimat.yaml'));
  const sources = await Promise.all(brief.sources.map((one) => readSourceAt(folder, one)));
  const facts = extractFacts(brief, sources);
  const draft = draftItem(brief, facts);
  const expected = await expectedOf(folder);
  const material = [...sources, { id: BRIEF_SOURCE, name: 'Taklimat', text: briefText(brief) }];
  const names = [brief.agency, ...(brief.unit ? [brief.unit] : [])];
  const checked = checkText(blocksOf(draft), material, facts.claims, { agencyNames: names });
  const gap = /\[perlu dilengkapi: /;
  for (const one of checked.sentences.filter((sentence) => !gap.test(sentence.text))) {
    tally.sentences++;
    const wrong = checked.findings.filter(
      (f) =>
        f.weight === 'must' && f.kind !== 'hole' && f.block === one.block && f.start >= one.start && f.end <= one.end,
    );
    if (one.verdict === 'supported' && wrong.length === 0) tally.supported++;
    else missed.push(`${name}: ${one.verdict}: ${one.text} ${wrong.map((f) => `[${f.kind}: ${f.what.id}]`).join(' ')}`);
  }
  const written = [
    ...(draft.standfirst ? [draft.standfirst] : []),
    ...draft.blocks.flatMap((block) => block.sentences),
  ];
  const sentences = written.map((one) => one.text);
  const text = [draft.headlines[0]?.text ?? '', ...sentences].join('\n');
  for (const one of written) {
    const found = fillerIn(one.text, material.map((source) => source.text).join('\n'));
    if (one.claims.length > 0 && found.length === 0) continue;
    tally.filler++;
    missed.push(`${name}: filler: ${one.text}`);
  }
  for (const fact of expected.must) {
    tally.facts++;
    if (carries(text, sentences, fact)) tally.present++;
    else missed.push(`${name}: fact absent: ${JSON.stringify(fact)}`);
  }
  for (const never of expected.never.filter((one) => slips(text, one))) {
    tally.never++;
    missed.push(`${name}: must never: ${JSON.stringify(never)}`);
  }
  for (const hole of expected.holes) {
    tally.holes++;
    if (draft.holes.some((one) => asks(one.text, hole))) tally.holesShown++;
    else missed.push(`${name}: gap not shown: ${hole}`);
  }
  for (const part of missingParts(brief.type, draft)) {
    tally.parts++;
    missed.push(`${name}: part absent: ${part}`);
  }
}

/** Says whether a gap of the draft asks for what the notes leave open: they share a word that carries the topic. */
function asks(gap: string, question: string): boolean {
  const wanted = new Set(
    topicTerms(
      `${question} ${/pukul/i.test(question) ? 'waktu' : ''} ${/kapan/i.test(question) ? 'waktu selesai' : ''}`,
    ).map((one) => one.term),
  );
  return topicTerms(gap.replace('perlu dilengkapi', '')).some(({ term }) => wanted.has(term));
}

/** Drafts from every brief of a folder and measures what the drafts hold. */
export const draftTask: EvalTask = {
  name: 'draft',
  what: 'drafts from briefs: support, required facts, forbidden content, filler, structure',
  data: 'a folder of folders with taklimat.yaml, sources and fakta-wajib.yaml; eval/briefs unless given',
  async run({ data }): Promise<Evaluation> {
    const folders = await foldersOf(data ?? own);
    const tally: Tally = {
      sentences: 0,
      supported: 0,
      facts: 0,
      present: 0,
      never: 0,
      filler: 0,
      parts: 0,
      holes: 0,
      holesShown: 0,
    };
    const missed: string[] = [];
    for (const folder of folders) await judge(folder, tally, missed);
    const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
    return {
      task: 'draft',
      data: data ?? 'eval/briefs',
      rows: folders.length,
      figures: [
        { name: 'sentences', value: tally.sentences, unit: 'count' },
        { name: 'sentences supported', value: share(tally.supported, tally.sentences), unit: '%', floor: 100 },
        { name: 'required facts', value: tally.facts, unit: 'count' },
        { name: 'required facts present', value: share(tally.present, tally.facts), unit: '%', floor: 100 },
        { name: 'expected gaps shown', value: share(tally.holesShown, tally.holes), unit: '%', floor: 100 },
        { name: 'forbidden content', value: tally.never, unit: 'count', floor: 0, better: 'lower' },
        { name: 'filler', value: tally.filler, unit: 'count', floor: 0, better: 'lower' },
        { name: 'parts of the structure absent', value: tally.parts, unit: 'count', floor: 0, better: 'lower' },
      ],
      missed,
    };
  },
};
