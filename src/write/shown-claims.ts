import { BRIEF_SOURCE, type Claim } from './facts/types.ts';

/** Says whether a claim stands in the material, not only in what the office asked for. */
export const isFromMaterial = (claim: Claim): boolean => claim.spans.some((span) => span.source !== BRIEF_SOURCE);

/** Says whether people see a claim as a fact of its own: a title belongs to its person, and the office's own name needs no proof. */
export const isShown = (claim: Claim): boolean =>
  claim.kind !== 'title' && claim.role !== 'contact' && (claim.kind !== 'organisation' || isFromMaterial(claim));

/** A claim in words; a figure says little without its unit. */
export function shownClaim({ kind, text, value }: Claim): string {
  const unit = kind === 'number' ? value.replace(/^(?:Rp)?[\d.,\s]+/, '') : '';
  return unit === '' || text.includes(unit) ? text : `${text} ${unit}`;
}
