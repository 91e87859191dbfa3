import type { ClaimBook } from './claim-book.ts';
import { type Correction, corrected, holdsWithdrawn } from './corrections.ts';

/** Puts right what the notes correct: a claim gets the right figure and the span of the correction, or falls. */
export function applyCorrections(book: ClaimBook, corrections: readonly (Correction & { source: string })[]): void {
  for (const correction of corrections) {
    const { source, range } = correction;
    for (const claim of [...book.claims]) {
      if (claim.slot === 'angle' || (claim.kind !== 'statement' && claim.kind !== 'number')) continue;
      if (claim.spans.some((span) => span.source === source && span.start >= range.start && span.end <= range.end))
        continue;
      if (!holdsWithdrawn(claim.text, correction)) continue;
      const right = claim.kind === 'statement' ? corrected(claim.text, correction) : undefined;
      if (right === undefined) book.claims.splice(book.claims.indexOf(claim), 1);
      else {
        claim.text = right;
        claim.value = right;
        claim.spans.push({ source, start: range.start, end: range.end });
      }
    }
  }
}
