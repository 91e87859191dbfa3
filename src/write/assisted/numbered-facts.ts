import { z } from 'zod';
import type { Claim } from '../facts/types.ts';
import { isFromMaterial, isShown } from '../shown-claims.ts';

/** The shape in which a model must answer with sentences. */
export const sentencesSchema = z
  .array(z.object({ text: z.string().trim().min(1).max(1_200), claimIds: z.array(z.number().int()).max(30) }))
  .min(1)
  .max(80);
export type ModelSentence = z.infer<typeof sentencesSchema>[number];

const KINDS: Record<Claim['kind'], string> = {
  person: 'orang',
  title: 'jabatan',
  organisation: 'lembaga',
  place: 'tempat',
  date: 'waktu',
  number: 'angka',
  quote: 'kutipan',
  regulation: 'peraturan',
  statement: 'pernyataan',
};

/** The claims that a model may write from: from the material, and no contact details. */
export const writableClaims = (claims: Claim[]): Claim[] =>
  claims.filter((claim) => isShown(claim) && isFromMaterial(claim));

/** Writes claims as numbered facts, one a line: `[7] (kutipan, Sri Wahyuni) “…”`. */
export function numberedFacts(claims: Claim[]): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return writableClaims(claims)
    .map((claim) => {
      const speaker = claim.by ? byId.get(claim.by)?.value : undefined;
      const kind = [KINDS[claim.kind], speaker].filter(Boolean).join(', ').replace(/[()]/g, '');
      const text =
        claim.kind === 'quote'
          ? `“${claim.value}”`
          : claim.title && !claim.text.includes(claim.title)
            ? `${claim.text}, ${claim.title}`
            : claim.text;
      return `[${claim.number}] (${kind}) ${text.replace(/\s+/g, ' ')}`;
    })
    .join('\n');
}

/** The names of people among claims, which no model needs to see. */
export const peopleIn = (claims: Claim[]): string[] =>
  claims
    .flatMap((claim) => (claim.kind === 'person' ? [claim.value, claim.alias ?? ''] : []))
    .filter((name) => name.length > 2);
