import type { Claim } from '../facts/types.ts';
import { appealSentences, factSentences, hoaxSentences } from './clarification.ts';
import { eligibilitySentences, figureSentences, stepBlocks } from './details.ts';
import { openerSentences } from './lead.ts';
import { aimSentences, contextSentences, planSentences, purposeSentences, resultSentences } from './outcome.ts';
import type { Part } from './parts.ts';
import { paragraph, part, placeQuotes, statementParts } from './parts.ts';
import type { Pen } from './pen.ts';
import { presenceSentences, speakersBlocks } from './people.ts';
import { quoteBlock } from './quotations.ts';
import type { DraftBlock } from './types.ts';

function dictumPart(pen: Pen): Part {
  const dictums = pen.scene.of('dictum');
  const acts = /^(?:Membentuk|Menetapkan|Mengubah|Mencabut|Menunjuk|Memberikan|Mengangkat)\b/;
  return part(dictums, () =>
    dictums.map((claim) =>
      pen.sentence(
        acts.test(claim.text) ? `Keputusan itu ${claim.text[0]!.toLowerCase()}${claim.text.slice(1)}` : claim.text,
        [claim],
      ),
    ),
  );
}

type Parts = Record<
  | 'purpose'
  | 'aside'
  | 'context'
  | 'hoax'
  | 'fact'
  | 'dictums'
  | 'figure'
  | 'eligible'
  | 'steps'
  | 'findings'
  | 'result'
  | 'plans'
  | 'aim'
  | 'appeal'
  | 'speakers'
  | 'present',
  Part
> & { statements: Part[] };

function partsOf(pen: Pen): Parts {
  const { scene } = pen;
  const found = (claim: Claim): boolean => /^temuan/.test(claim.about ?? '');
  const purposes = scene.of('purpose');
  // With a context to tell in between, the wish behind a visit leads up to what was said about it.
  const wish = purposes.length > 1 && scene.of('context').length > 0 ? purposes.slice(1) : [];
  const results = scene.of('result');
  return {
    present: part([], () => [...openerSentences(pen), ...presenceSentences(pen)]),
    purpose: part(
      purposes.filter((claim) => !wish.includes(claim)),
      () =>
        purposeSentences(
          pen,
          purposes.filter((claim) => !wish.includes(claim)),
        ),
    ),
    aside: part(wish, () => purposeSentences(pen, wish)),
    context: part(scene.of('context'), () => contextSentences(pen)),
    hoax: part(scene.of('hoax'), () => hoaxSentences(pen)),
    fact: part(scene.of('fact'), () => factSentences(pen)),
    dictums: dictumPart(pen),
    figure: part(
      scene.of('figure').filter((claim) => claim.kind === 'statement'),
      () => figureSentences(pen),
    ),
    eligible: part(scene.of('eligible'), () => eligibilitySentences(pen)),
    steps: { claims: scene.of('step'), write: () => stepBlocks(pen), quotes: [] },
    findings: part(results.filter(found), () => resultSentences(pen, results.filter(found))),
    result: part(
      results.filter((claim) => !found(claim)),
      () =>
        resultSentences(
          pen,
          results.filter((claim) => !found(claim)),
        ),
    ),
    plans: part(scene.of('followup'), () => planSentences(pen)),
    aim: part(scene.of('aim'), () => aimSentences(pen)),
    appeal: part(scene.of('appeal'), () => appealSentences(pen)),
    speakers: { claims: scene.of('speaker'), write: () => speakersBlocks(pen), quotes: [] },
    statements: statementParts(pen),
  };
}

/** The order in which a kind of item tells its parts; parts in one inner list share a paragraph where they are short. */
function orderOf(pen: Pen, parts: Parts): Part[][] {
  const p = parts;
  const said = p.statements.filter((one) => one.speaker !== undefined);
  const noted = p.statements.filter((one) => one.speaker === undefined);
  switch (pen.scene.brief.type) {
    case 'announcement':
      return [
        [p.eligible, p.figure, p.aim],
        [p.present, p.purpose],
        [p.steps],
        ...noted.map((one) => [one]),
        [p.plans, p.result],
        ...said.map((one) => [one]),
        [p.context],
        [p.appeal],
      ];
    case 'policy':
      return [
        [p.present],
        [p.dictums],
        ...noted.map((one) => [one]),
        [p.figure, p.eligible],
        [p.steps],
        [p.purpose, p.context, p.aside],
        ...said.map((one) => [one]),
        [p.speakers],
        [p.result, p.plans],
        [p.aim],
        [p.appeal],
      ];
    case 'programme':
      return [
        ...noted.map((one) => [one]),
        [p.figure],
        [p.purpose, p.context, p.aside],
        [p.eligible, p.steps],
        [p.present],
        ...said.map((one) => [one]),
        [p.speakers],
        [p.dictums],
        [p.result, p.plans],
        [p.aim],
        [p.appeal],
      ];
    case 'clarification':
      return [
        [p.hoax],
        [p.fact],
        [p.appeal, p.plans],
        [p.purpose, p.context],
        ...p.statements.map((one) => [one]),
        [p.figure, p.eligible],
        [p.steps],
        [p.present, p.speakers, p.result, p.aim],
      ];
    default:
      return [
        [p.present, p.purpose, p.context],
        [p.hoax],
        [p.fact],
        [p.dictums],
        [p.aside],
        [p.findings],
        ...p.statements.map((one) => [one]),
        [p.speakers],
        [p.figure, p.eligible],
        [p.steps],
        [p.result, p.plans],
        [p.aim],
        [p.appeal],
      ];
  }
}

const shortEnough = (blocks: readonly DraftBlock[]): boolean =>
  blocks.length > 0 &&
  blocks.every((block) => block.kind === 'body') &&
  blocks.flatMap((block) => block.sentences).length <= 4;

/** The paragraphs between lead and background, most important first, each quotation behind what leads up to it. */
export function bodyBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const parts = partsOf(pen);
  const order = orderOf(pen, parts);
  const speakerIds = new Set(scene.persons('speaker').map((claim) => claim.id));
  const quotes = scene.facts.claims.filter(
    (claim) => claim.kind === 'quote' && !(claim.by && speakerIds.has(claim.by)),
  );
  const homeless = placeQuotes(
    order.flat().filter((one) => one !== parts.speakers && one !== parts.present),
    quotes,
  );
  const first =
    scene.brief.type === 'clarification'
      ? parts.fact
      : (order.find((group) => group.some((one) => one.claims.length > 0))?.[0] ?? parts.present);
  const blocks: DraftBlock[] = [];
  const told = new Set<Part>();
  const tell = (group: readonly Part[]): void => {
    let run: DraftBlock[] = [];
    for (const one of group) {
      if (told.has(one)) continue;
      told.add(one);
      const written = one.write();
      const together = [...run, ...written];
      if (run.length > 0 && shortEnough(together)) run = paragraph(together.flatMap((block) => block.sentences));
      else {
        blocks.push(...run);
        run = written;
      }
      const after = [...one.quotes, ...(one === first ? homeless.splice(0, 1) : [])];
      if (after.length > 0) {
        blocks.push(...run, ...after.map((quote) => quoteBlock(pen, quote)));
        run = [];
      }
    }
    blocks.push(...run);
  };
  for (const group of order) tell(group);
  tell(Object.values(parts).flat());
  for (const quote of homeless) blocks.push(quoteBlock(pen, quote));
  return blocks;
}
