import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

const trace = /[\p{L}\p{N}]/u;

/** Says whether a note can stand in a list of particulars: a label with its content, or a phrase that says enough. */
export function telling(pen: Pen, claim: Claim): boolean {
  if (claim.kind !== 'statement' || pen.used.has(claim.id) || !trace.test(claim.text)) return false;
  if (
    !['statement', 'figure', 'result', 'context', 'purpose', 'followup', 'point'].includes(claim.slot ?? '') ||
    claim.role === 'when'
  )
    return false;
  if (/^(?:who|what|apa)$/.test(claim.about ?? '') || /^(?:kutip|kutipan|pernyataan)(?!\p{L})/iu.test(claim.text))
    return false;
  const words = claim.text.split(' ').length;
  if (claim.about !== undefined) return claim.about.split(' ').length <= 7;
  return (
    words >= 3 &&
    words <= 30 &&
    /\d|[“"]/.test(claim.text) &&
    /\p{Ll}{3}/u.test(claim.text) &&
    !/^[([]|[?]$|^(?:nomor|ditetapkan)/iu.test(claim.text)
  );
}

/** A note as an item of a list: `Label: content.` */
export function particular(pen: Pen, claim: Claim): DraftSentence {
  const label = (claim.about ?? '').replace(/ \(daftar\)$/, '').replace(/^tabel /, '');
  if (label === '' || claim.slot === 'point' || (clauseShape(claim.text) === 'predicate' && !/\d/.test(claim.text)))
    return pen.sentence(claim.text, [claim]);
  return pen.sentence(`${label}: ${claim.text}`, [claim]);
}

/** What the notes hold that running prose has no sentence for, as a list under the heading `Rincian`. */
export function particularBlocks(pen: Pen): DraftBlock[] {
  const claims = pen.scene.facts.claims.filter((claim) => telling(pen, claim));
  if (claims.length === 0) return [];
  const sentences = claims.map((claim) => particular(pen, claim));
  const { claims: ids, spans } = sentences[0]!;
  return [
    { kind: 'heading', sentences: [{ text: 'Rincian', claims: ids, spans }] },
    { kind: 'list', sentences },
  ];
}
