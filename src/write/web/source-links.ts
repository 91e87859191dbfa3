import type { Source } from '../types.ts';

/** Longer sources stand on a page of their own; beside the text only their beginning is drawn. */
export const SHORT_SOURCE = 12_000;
/** All sources beside a text together. */
const SHORT_ALL = 30_000;

/** The positions of the sources that are drawn whole beside the text: the short ones, as long as they are not many. */
export function wholeSources(sources: Pick<Source, 'position' | 'text'>[]): Set<number> {
  let total = 0;
  return new Set(
    sources
      .filter(({ text }) => {
        if (text.length > SHORT_SOURCE || total + text.length > SHORT_ALL) return false;
        total += text.length;
        return true;
      })
      .map((source) => source.position),
  );
}

/** The address of a source's own page, at a passage when given. */
export function sourceHref(editionId: string, position: number, passage?: { start: number; end: number }): string {
  const at = `/ruang/naskah/${editionId}/bahan/${position}`;
  return passage ? `${at}?di=${passage.start}-${passage.end}#s${position}-${passage.start}` : at;
}
