import type { Locale } from '../../kernel/i18n.ts';
import type { Claim } from '../facts/types.ts';
import { partLabel } from '../material/part-labels.ts';
import { type Hit, searchText } from '../material/search-text.ts';
import { type Slice, sliceAt, slicesOf } from '../material/slices.ts';
import { isShown } from '../shown-claims.ts';
import type { Source, SourcePart } from '../types.ts';
import { sourceHref } from './source-links.ts';
import { markSource, type Stretch } from './source-marks.ts';

/** What the address of a source's page asks for. */
export type SourceQuery = { words: string; slice: number | null; passage: { start: number; end: number } | null };

/** A search hit with what stands around it and the way there. */
export type HitView = { before: string; hit: string; after: string; label: string | null; href: string };

/** One slice of a source, cut into blocks that a browser draws only when they come into view, and the hits of a search. */
export type SourcePageModel = {
  blocks: Stretch[][];
  slice: number;
  slices: number;
  hits: HitView[];
  hitCount: number;
};

const MOST_HITS = 100;
const AROUND = 60;
const BLOCK_LETTERS = 4_000;
const MOST_LABELS = 2_000;

/** Reads `?cari=`, `?bagian=` and `?di=from-to`; what makes no sense is left out. */
export function readQuery(get: (name: string) => string | undefined): SourceQuery {
  const passage = /^(\d{1,7})-(\d{1,7})$/.exec(get('di') ?? '');
  const slice = /^\d{1,4}$/.test(get('bagian') ?? '') ? Number(get('bagian')) - 1 : null;
  return {
    words: (get('cari') ?? '').trim().slice(0, 200),
    slice,
    passage:
      passage && Number(passage[1]) < Number(passage[2])
        ? { start: Number(passage[1]), end: Number(passage[2]) }
        : null,
  };
}

/** Arranges one page of a source. */
export function drawSourcePage(
  source: Source,
  allClaims: Claim[],
  query: SourceQuery,
  editionId: string,
  locale: Locale,
): SourcePageModel {
  const slices = slicesOf(source.text);
  const hits = query.words === '' ? [] : searchText(source.text, query.words);
  const asked = query.passage ? sliceAt(slices, query.passage.start) : (query.slice ?? 0);
  const slice = Math.min(Math.max(0, asked), slices.length - 1);
  const claims = allClaims.filter(isShown);
  const labels = labelsOf(source, locale);
  const { from, to } = slices[slice]!;
  const blocks = slicesOf(source.text.slice(from, to), BLOCK_LETTERS).map((block: Slice) =>
    markSource(
      source,
      claims,
      { from: from + block.from, to: from + block.to },
      { hits, target: query.passage, labels },
    ),
  );
  return {
    blocks,
    slice,
    slices: slices.length,
    hitCount: hits.length,
    hits: hits.slice(0, MOST_HITS).map((hit) => hitView(source, hit, query.words, editionId, locale)),
  };
}

/** What stands before and after a hit, cut between words. */
const lead = (text: string, at: number): string =>
  at <= AROUND ? text.slice(0, at) : `…${text.slice(at - AROUND, at).replace(/^\S*\s/, '')}`;
const trail = (text: string, at: number): string =>
  at + AROUND >= text.length ? text.slice(at) : `${text.slice(at, at + AROUND).replace(/\s\S*$/, '')}…`;

function hitView(source: Source, hit: Hit, words: string, editionId: string, locale: Locale): HitView {
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  const part = source.parts.findLast((one) => one.start <= hit.start);
  const [address, anchor] = sourceHref(editionId, source.position, hit).split('#');
  return {
    before: line(lead(source.text, hit.start)),
    hit: line(source.text.slice(hit.start, hit.end)),
    after: line(trail(source.text, hit.end)),
    label: part ? partLabel(part, locale) : null,
    href: `${address}&cari=${encodeURIComponent(words)}#${anchor}`,
  };
}

/** Labels of pages and cues where they begin, and of the first cell of each row of a table. */
function labelsOf(source: Source, locale: Locale): { at: number; label: string }[] {
  const opensLine = (part: SourcePart): boolean => part.start === 0 || source.text[part.start - 1] === '\n';
  return source.parts
    .filter((part) => part.kind !== 'cell' || opensLine(part))
    .slice(0, MOST_LABELS)
    .map((part) => ({ at: part.start, label: partLabel(part, locale) }));
}
