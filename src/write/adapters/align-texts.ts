import { diffArrays } from 'diff';

/** A stretch that both texts hold word for word: `length` UTF-16 units at `before` in the one and `after` in the other. */
export type Shared = { before: number; after: number; length: number };

/** More differences than this are no newer version but another text; comparing on would only take time. */
const MOST_LINE_EDITS = 3_000;
const MOST_WORD_EDITS = 1_500;
const MOST_WORDS = 6_000;

/** Finds what two versions of a text share, by lines first and by words inside changed lines; in order, never overlapping. */
export function alignTexts(before: string, after: string): Shared[] {
  return joined(align(linesOf(before), linesOf(after), MOST_LINE_EDITS, 0, 0, alignWords));
}

type Inner = (before: string, after: string, beforeAt: number, afterAt: number) => Shared[];

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const alignWords: Inner = (before, after, beforeAt, afterAt) => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > MOST_WORDS) return [];
  return align(old, fresh, MOST_WORD_EDITS, beforeAt, afterAt, () => []);
};

function align(
  old: string[],
  fresh: string[],
  most: number,
  beforeAt: number,
  afterAt: number,
  inner: Inner,
): Shared[] {
  const changes = diffArrays(old, fresh, { maxEditLength: most });
  if (!changes) return [];
  const shared: Shared[] = [];
  let [before, after] = [beforeAt, afterAt];
  for (let i = 0; i < changes.length; i += 1) {
    const text = changes[i]!.value.join('');
    if (!changes[i]!.added && !changes[i]!.removed) {
      shared.push({ before, after, length: text.length });
      before += text.length;
      after += text.length;
      continue;
    }
    // What was taken out and what was put in its place come one after the other, in either order.
    const other = changes[i + 1];
    const pair = other && (other.added || other.removed) && other.added !== changes[i]!.added ? other : null;
    const [removed, added] = [changes[i]!, pair].reduce(
      ([out, put], change) =>
        !change ? [out, put] : change.removed ? [change.value.join(''), put] : [out, change.value.join('')],
      ['', ''],
    );
    if (pair) i += 1;
    if (removed !== '' && added !== '') shared.push(...inner(removed, added, before, after));
    before += removed.length;
    after += added.length;
  }
  return shared;
}

/** Stretches that follow each other without a gap on both sides are one. */
function joined(shared: Shared[]): Shared[] {
  const out: Shared[] = [];
  for (const one of shared) {
    const last = out.at(-1);
    if (last && last.before + last.length === one.before && last.after + last.length === one.after)
      last.length += one.length;
    else out.push({ ...one });
  }
  return out;
}
