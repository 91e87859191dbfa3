export type Slice = { from: number; to: number };

/** About twenty pages: what a browser draws at once. */
export const SLICE_LETTERS = 60_000;

/** Cuts a text into slices of about `most` letters, at line breaks where there are any near; together they are the text. */
export function slicesOf(text: string, most = SLICE_LETTERS): Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + most);
    if (to < text.length) {
      const line = text.lastIndexOf('\n', to);
      const word = text.lastIndexOf(' ', to);
      if (line > from + most / 2) to = line + 1;
      else if (word > from + most / 2) to = word + 1;
      // Never between the two halves of one sign.
      else if (/[\ud800-\udbff]/.test(text[to - 1]!)) to += 1;
    }
    slices.push({ from, to });
    from = to;
  }
  return slices.length > 0 ? slices : [{ from: 0, to: 0 }];
}

/** The number (from 0) of the slice that holds an offset. */
export const sliceAt = (slices: Slice[], offset: number): number =>
  Math.max(
    0,
    slices.findLastIndex((slice) => slice.from <= offset),
  );
