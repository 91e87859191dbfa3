import { diffArrays } from 'diff';

/** A stretch of words that both texts have, that only the first has, or that only the second has. */
export type Stretch = { kind: 'same' | 'out' | 'in'; count: number };

/** Aligns two lists of words (Myers); null when they differ so much that it takes longer than half a second. */
export function alignWords(before: string[], after: string[]): Stretch[] | null {
  const changes = diffArrays(before, after, { timeout: 500 });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? 'in' : removed ? 'out' : 'same',
      count: value.length,
    })) ?? null
  );
}
