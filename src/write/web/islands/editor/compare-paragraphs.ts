/** A run of paragraphs: in both texts, only in mine, or only in theirs. */
export type Run = { kind: 'same' | 'mine' | 'theirs'; paragraphs: string[] };

/** Compares two texts paragraph by paragraph (longest common subsequence) and returns the runs in reading order. */
export function compareParagraphs(mine: string[], theirs: string[]): Run[] {
  const length = mine.map(() => new Array<number>(theirs.length + 1).fill(0));
  length.push(new Array<number>(theirs.length + 1).fill(0));
  for (let i = mine.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      length[i]![j] =
        mine[i] === theirs[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], paragraph: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.paragraphs.push(paragraph);
    else runs.push({ kind, paragraphs: [paragraph] });
  };
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) {
      add('same', mine[i]!);
      i += 1;
      j += 1;
    } else if (j >= theirs.length || (i < mine.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      add('mine', mine[i]!);
      i += 1;
    } else {
      add('theirs', theirs[j]!);
      j += 1;
    }
  }
  return runs;
}
