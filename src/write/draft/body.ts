import { topicTerms } from '../../language/similarity.ts';
import type { Claim } from '../facts/types.ts';
import { appealSentences, factSentences, hoaxSentences } from './clarification.ts';
import { eligibilitySentences, figureSentences, labelledSentence, stepBlocks } from './details.ts';
import { openerSentences } from './lead.ts';
import { aimSentences, contextSentences, purposeSentences, resultSentences } from './outcome.ts';
import type { Pen } from './pen.ts';
import { presenceSentences, speakersBlocks } from './people.ts';
import { quoteBlock } from './quotations.ts';
import { reportedSentence } from './reported.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

/** A paragraph in waiting: what it says is written only when its place is fixed, so that names come full at first mention. */
type Part = { claims: Claim[]; write: () => DraftBlock[]; speaker?: string; quotes: Claim[] };

const paragraph = (sentences: DraftSentence[]): DraftBlock[] =>
  sentences.length === 0 ? [] : [{ kind: 'body', sentences }];

function statementParts(pen: Pen): Part[] {
  const { scene } = pen;
  const parts: Part[] = [];
  let open: Claim[] = [];
  const close = (): void => {
    const claims = open;
    open = [];
    if (claims.length === 0) return;
    const speaker = claims[0]!.by;
    const write = (): DraftBlock[] => {
      const left = claims.filter((claim) => !pen.used.has(claim.id));
      return paragraph(
        left.flatMap((claim, at) =>
          claim.by === undefined && claim.about ? [labelledSentence(pen, claim)] : reportedSentence(pen, claim, at > 0),
        ),
      );
    };
    parts.push({ claims, write, ...(speaker ? { speaker } : {}), quotes: [] });
  };
  for (const claim of scene.facts.claims) {
    const breaks = claim.kind === 'quote' && open.length > 0;
    if (breaks) close();
    if (claim.kind !== 'statement' || claim.slot !== 'statement' || claim.role === 'when') continue;
    const first = open[0];
    if (first && (first.by !== claim.by || open.length >= 3)) close();
    open.push(claim);
  }
  close();
  return parts;
}

function dictumPart(pen: Pen): Part {
  const dictums = pen.scene.of('dictum');
  const write = (): DraftBlock[] =>
    paragraph(
      dictums.map((claim) =>
        pen.sentence(
          /^(?:Membentuk|Menetapkan|Mengubah|Mencabut|Menunjuk|Memberikan|Mengangkat)\b/.test(claim.text)
            ? `Keputusan itu ${claim.text[0]!.toLowerCase()}${claim.text.slice(1)}`
            : claim.text,
          [claim],
        ),
      ),
    );
  return { claims: dictums, write, quotes: [] };
}

function part(claims: Claim[], write: () => DraftSentence[]): Part {
  return { claims, write: () => paragraph(write()), quotes: [] };
}

function overlap(quote: Claim, target: Part): number {
  const [first = ''] = quote.value.split(/[,.;]/);
  const opening = new Set(topicTerms(first).map((one) => one.term));
  const all = new Set(topicTerms(quote.value).map((one) => one.term));
  const words = new Set(topicTerms(target.claims.map((claim) => claim.text).join(' ')).map((one) => one.term));
  let score = 0;
  for (const term of words) score += opening.has(term) ? 3 : all.has(term) ? 0.4 : 0;
  return score / Math.sqrt(Math.max(1, words.size));
}

/** Gives each quotation a paragraph that leads up to it: one of the same speaker first, else the one that shares its topic. */
function placeQuotes(parts: Part[], quotes: readonly Claim[]): Claim[] {
  const homeless: Claim[] = [];
  for (const quote of quotes) {
    const own = parts.filter((one) => one.speaker !== undefined && one.speaker === quote.by);
    const near = own
      .filter((one) => one.quotes.length === 0)
      .sort((a, b) => distance(a, quote) - distance(b, quote))[0];
    const shared = parts
      .filter((one) => one.speaker === undefined && one.quotes.length === 0 && one.claims.length > 0)
      .map((one) => ({ one, score: overlap(quote, one) }))
      .sort((a, b) => b.score - a.score)[0];
    const home = near ?? (shared && shared.score > 0.6 ? shared.one : own.at(-1));
    if (home) home.quotes.push(quote);
    else homeless.push(quote);
  }
  return homeless;
}

const distance = (one: Part, quote: Claim): number =>
  Math.min(
    ...one.claims.map((claim) =>
      claim.number < quote.number ? quote.number - claim.number : 500 + claim.number - quote.number,
    ),
  );

/** Keeps quotations in the order of the notes where their paragraphs may change places. */
function keepQuoteOrder(first: Part, second: Part): Part[] {
  const a = first.quotes[0]?.number;
  const b = second.quotes[0]?.number;
  return a !== undefined && b !== undefined && b < a ? [second, first] : [first, second];
}

/** The paragraphs between lead and background, most important first, each quotation behind what leads up to it. */
export function bodyBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const purpose = part(scene.of('purpose'), () => [
    ...openerSentences(pen),
    ...presenceSentences(pen),
    ...purposeSentences(pen),
  ]);
  const context = part(scene.of('context'), () => contextSentences(pen));
  const hoax = part(scene.of('hoax'), () => hoaxSentences(pen));
  const fact = part(scene.of('fact'), () => factSentences(pen));
  const figure = part(
    scene.of('figure').filter((claim) => claim.kind === 'statement'),
    () => figureSentences(pen),
  );
  const eligible = part([...scene.of('eligible')], () => eligibilitySentences(pen));
  const result = part([...scene.of('result'), ...scene.of('followup')], () => resultSentences(pen));
  const aim = part(scene.of('aim'), () => aimSentences(pen));
  const appeal = part(scene.of('appeal'), () => appealSentences(pen));
  const steps: Part = { claims: scene.of('step'), write: () => stepBlocks(pen), quotes: [] };
  const speakers: Part = { claims: scene.of('speaker'), write: () => speakersBlocks(pen), quotes: [] };
  const statements = statementParts(pen);
  const dictums = dictumPart(pen);
  const announces = scene.brief.type === 'announcement';
  const all = [purpose, context, hoax, fact, dictums, ...statements, figure, eligible, steps, result, aim, appeal];
  const speakerIds = new Set(scene.persons('speaker').map((claim) => claim.id));
  const quotes = scene.facts.claims.filter(
    (claim) => claim.kind === 'quote' && !(claim.by && speakerIds.has(claim.by)),
  );
  const homeless = placeQuotes(all, quotes);
  const clarify = scene.brief.type === 'clarification';
  const order = [
    hoax,
    fact,
    ...keepQuoteOrder(purpose, context),
    dictums,
    ...(announces ? [eligible, figure, aim, steps] : []),
    ...(scene.brief.type === 'programme' || scene.brief.type === 'policy'
      ? [...statements.filter((one) => !one.speaker), figure, eligible, steps]
      : []),
    ...(clarify ? [appeal] : []),
    ...statements,
    speakers,
    figure,
    eligible,
    steps,
    result,
    ...(announces ? [] : [aim]),
    appeal,
  ];
  const blocks: DraftBlock[] = [];
  for (const one of new Set(order)) {
    blocks.push(...one.write());
    for (const quote of one.quotes) blocks.push(quoteBlock(pen, quote));
    if (one === purpose || (one === fact && clarify))
      for (const quote of homeless.splice(0, 1)) blocks.push(quoteBlock(pen, quote));
  }
  for (const quote of homeless) blocks.push(quoteBlock(pen, quote));
  return blocks;
}
