import type { Material } from '../check-edition.ts';
import type { Evidence } from '../checks/types.ts';
import { briefText } from '../facts/brief-text.ts';
import { BRIEF_SOURCE, type Span } from '../facts/types.ts';
import { type PlaceGiven, placeOfSpan } from './source-place.ts';

/** What a finding rests on as a card shows it: the words, where they stand, and the way there. */
export type EvidenceView = { text: string; where: string; href: string };

const LONGEST = 240;
/** How far before a passage the start of a marked fact may lie to be jumped to in its stead. */
const NEAR = 400;

/** Turns evidence into words and links; passages of material that is no longer there are left out. */
export function evidenceViews(evidence: readonly Evidence[], given: PlaceGiven): EvidenceView[] {
  return evidence.flatMap((one) => {
    if (!('source' in one)) return [{ text: one.text, where: one.label[given.locale], href: one.href }];
    const { material, locale } = given;
    const source =
      one.source === BRIEF_SOURCE
        ? { name: locale === 'en' ? 'Brief' : 'Taklimat', text: briefText(material.frame.brief), position: 0 }
        : material.sources.find((known) => known.id === one.source);
    if (!source) return [];
    const text = source.text.slice(one.start, one.end).replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const place = placeOfSpan(one, given);
    return [
      {
        text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
        where: place.where,
        href: place.href.startsWith('#') ? `#${anchorOf(one, source.position, material)}` : place.href,
      },
    ];
  });
}

/** The place in the drawn material: the nearest marked fact at or before the passage, else the top of the source. */
function anchorOf(span: Span, position: number, material: Material): string {
  const starts = material.claims
    .flatMap((claim) => claim.spans)
    .filter((one) => one.source === span.source && one.start <= span.start && span.start - one.start <= NEAR)
    .map((one) => one.start);
  return starts.length === 0 ? `s${position}` : `s${position}-${Math.max(...starts)}`;
}
