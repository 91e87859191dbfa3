import { likeness, topicTerms } from '../../language/similarity.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { labelledSentence } from './details.ts';
import { alludes } from './outcome.ts';
import type { Pen } from './pen.ts';
import { reportedSentence } from './reported.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

/** A paragraph in waiting: it is written only when its place is fixed, so that names come full at first mention. */
export type Part = { claims: Claim[]; write: () => DraftBlock[]; speaker?: string; quotes: Claim[] };

/** One body paragraph, or none if there is nothing to say. */
export const paragraph = (sentences: DraftSentence[]): DraftBlock[] =>
  sentences.length === 0 ? [] : [{ kind: 'body', sentences }];

/** A part that writes one paragraph. */
export function part(claims: Claim[], write: () => DraftSentence[]): Part {
  return { claims, write: () => paragraph(write()), quotes: [] };
}

/** Says whether a note only says the angle again. */
export function restates(pen: Pen, claim: Claim): boolean {
  return (
    claim.about === 'apa' &&
    likeness(claim.text, pen.scene.angle.text) >= 0.6 &&
    claim.text.length <= pen.scene.angle.text.length
  );
}

/** What was said and noted, gathered by speaker in the order of the notes. */
export function statementParts(pen: Pen, elsewhere: ReadonlySet<Claim> = new Set()): Part[] {
  const { scene } = pen;
  const most = scene.brief.type === 'speech' ? 2 : 4;
  const parts: Part[] = [];
  let open: Claim[] = [];
  const close = (): void => {
    const claims = open;
    open = [];
    const speaker = claims.find((claim) => claim.by !== undefined)?.by;
    if (claims.length === 0) return;
    const write = (): DraftBlock[] => {
      const left = claims.filter((claim) => !pen.used.has(claim.id) && !restates(pen, claim));
      return paragraph(gathered(left).flatMap((group, at) => toldTogether(pen, group, at > 0)));
    };
    parts.push({ claims, write, ...(speaker ? { speaker } : {}), quotes: [] });
  };
  for (const claim of scene.facts.claims) {
    if (claim.kind === 'quote') close();
    if (claim.kind !== 'statement' || claim.slot !== 'statement' || claim.role === 'when' || elsewhere.has(claim))
      continue;
    if (open.length >= most || open.some((one) => one.by !== claim.by)) close();
    open.push(claim);
  }
  close();
  return parts;
}

/** Neighbours under one label of their own, so that bare items become one enumeration. */
function gathered(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const last = groups.at(-1)?.[0];
    const joins =
      last &&
      claim.by === undefined &&
      last.by === undefined &&
      claim.about !== undefined &&
      claim.about === last.about &&
      [claim, last].every((one) => clauseShape(one.text.split(', ')[0]!) === 'phrase');
    if (joins) groups.at(-1)!.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function toldTogether(pen: Pen, group: readonly Claim[], follows: boolean): DraftSentence[] {
  const claim = group[0]!;
  if (group.length > 1) return [];
  const bare = claim.by === undefined && (claim.about !== undefined || clauseShape(claim.text) === 'phrase');
  if (!bare) return reportedSentence(pen, claim, follows);
  const sentence = labelledSentence(pen, claim);
  return sentence ? [sentence] : [];
}

function overlap(quote: Claim, target: Part): number {
  const [first = ''] = quote.value.split(/[,.;]/);
  const opening = new Set(topicTerms(first).map((one) => one.term));
  const all = new Set(topicTerms(quote.value).map((one) => one.term));
  const words = new Set(topicTerms(target.claims.map((claim) => claim.text).join(' ')).map((one) => one.term));
  let score = 0;
  for (const term of words) score += opening.has(term) ? 3 : all.has(term) ? 0.4 : 0;
  const named = target.claims.some((claim) => alludes(quote, claim)) ? 10 : 0;
  return named + score / Math.sqrt(Math.max(1, words.size));
}

const distance = (one: Part, quote: Claim): number =>
  Math.min(
    ...one.claims.map((claim) =>
      claim.number < quote.number ? quote.number - claim.number : 500 + claim.number - quote.number,
    ),
  );

/** Puts the quotations of one speaker back into the order of the notes. */
function sortBySpeaker(parts: readonly Part[]): void {
  const speakers = new Set(parts.flatMap((one) => one.quotes.map((quote) => quote.by)));
  for (const speaker of speakers) {
    const homes = parts.filter((one) => one.speaker === speaker && one.quotes.length === 1);
    const sorted = homes.flatMap((one) => one.quotes).sort((a, b) => a.number - b.number);
    homes.forEach((one, at) => {
      one.quotes = [sorted[at]!];
    });
  }
}

/**
 * Gives each quotation a paragraph that leads up to it: one of the same speaker first, else the one that shares its topic;
 * returns the ones that found none.
 */
export function placeQuotes(parts: Part[], quotes: readonly Claim[]): Claim[] {
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
    const closer = shared !== undefined && shared.score > 1.5 && near !== undefined && overlap(quote, near) < 0.3;
    const home = closer ? shared.one : (near ?? (shared && shared.score > 0.6 ? shared.one : own.at(-1)));
    if (home) home.quotes.push(quote);
    else homeless.push(quote);
  }
  sortBySpeaker(parts);
  return homeless;
}
