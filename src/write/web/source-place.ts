import type { Locale } from '../../kernel/i18n.ts';
import type { Material } from '../check-edition.ts';
import { BRIEF_SOURCE, type Span } from '../facts/types.ts';
import type { CarriedClaim } from '../material/carry-claims.ts';
import { partAt, partLabel } from '../material/part-labels.ts';
import { materialWords } from './material-words.ts';
import { sourceHref, wholeSources } from './source-links.ts';

/** What is needed to say where a passage stands and to lead there. */
export type PlaceGiven = {
  material: Material;
  editionId: string;
  locale: Locale;
  where: (name: string, from: number, to: number) => string;
  /** What became of the facts of each source when its present version came. */
  carried?: Map<string, CarriedClaim[]>;
};

/** Where a passage stands in words ("anggaran.xlsx, sel B7") and the way there: beside the text, or on the page of a long source. */
export function placeOfSpan(span: Span, given: PlaceGiven): { where: string; href: string } {
  const { material, locale } = given;
  const source = material.sources.find((one) => one.id === span.source);
  if (!source)
    return {
      where: given.where(locale === 'en' ? 'Brief' : 'Taklimat', span.start + 1, span.end),
      href: `#s0-${span.start}`,
    };
  const part = partAt(source.parts, span.start);
  const mark = carriedMark(span, given);
  const place = part
    ? `${source.name}, ${partLabel(part, locale)}`
    : given.where(source.name, span.start + 1, span.end);
  return {
    where: mark ? `${place} · ${mark}` : place,
    href: wholeSources(material.sources).has(source.position)
      ? `#s${source.position}-${span.start}`
      : sourceHref(given.editionId, source.position, span),
  };
}

/** Where a claim stands: its first passage in a source, else in the brief. */
export const placeOf = (claim: { spans: Span[] }, given: PlaceGiven): { where: string; href: string } =>
  placeOfSpan(claim.spans.find((one) => one.source !== BRIEF_SOURCE) ?? claim.spans[0]!, given);

/** "moved" or "changed" in words, for a passage that a newer version of its source brought to where it stands; null for any other. */
export function carriedMark(span: Span, { carried, locale }: PlaceGiven): string | null {
  const all = carried?.get(span.source) ?? [];
  // A figure inside a sentence that changed may have stayed itself, so the very passage is asked first.
  const state = (
    all.find((one) => one.now?.start === span.start && one.now.end === span.end) ??
    all.find((one) => one.now && one.now.start < span.end && one.now.end > span.start)
  )?.state;
  return state === 'moved' || state === 'changed' ? materialWords(locale)[state] : null;
}
