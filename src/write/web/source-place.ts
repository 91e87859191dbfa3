import type { Locale } from '../../kernel/i18n.ts';
import type { Material } from '../check-edition.ts';
import { BRIEF_SOURCE, type Span } from '../facts/types.ts';
import { partAt, partLabel } from '../material/part-labels.ts';
import { sourceHref, wholeSources } from './source-links.ts';

/** What is needed to say where a passage stands and to lead there. */
export type PlaceGiven = {
  material: Material;
  editionId: string;
  locale: Locale;
  where: (name: string, from: number, to: number) => string;
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
  return {
    where: part ? `${source.name}, ${partLabel(part, locale)}` : given.where(source.name, span.start + 1, span.end),
    href: wholeSources(material.sources).has(source.position)
      ? `#s${source.position}-${span.start}`
      : sourceHref(given.editionId, source.position, span),
  };
}

/** Where a claim stands: its first passage in a source, else in the brief. */
export const placeOf = (claim: { spans: Span[] }, given: PlaceGiven): { where: string; href: string } =>
  placeOfSpan(claim.spans.find((one) => one.source !== BRIEF_SOURCE) ?? claim.spans[0]!, given);
