import type { SourceIndex, SourceLine } from './index-sources.ts';
import { isProvince, kindWords, type NamedPlace } from './places-of.ts';

const capital = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const phrase = `(?:${capital}|\\d+)(?:\\s+(?:${capital}|\\d+|[IVX]+))*`;
const kindAhead = `(?:(${kindWords})\\s+)?`;
const anchorBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${phrase})(?:,\\s*|\\s+\\(|,?\\s+di\\s+)(?:(?:di|wilayah)\\s+)?(?:(?:${kindWords})\\s+)?$`,
  'u',
);
const placeAfter = new RegExp(
  `^(?:,\\s*|\\s+\\(|,?\\s+di\\s+)(?:di\\s+)?${kindAhead}(${capital}(?:\\s+${capital})*)`,
  'u',
);
const pairAfter = new RegExp(`^(?:\\s+)?[–-](?:\\s+)?(${capital}(?:\\s+${capital})*)`, 'u');
const pairBefore = new RegExp(`(${capital}(?:\\s+${capital})*)(?:\\s+)?[–-](?:\\s+)?$`, 'u');

/** Says whether a text has a name as words of its own, in whatever case. */
export function holds(text: string, name: string): boolean {
  return placesOfName(text.toLowerCase(), name.toLowerCase()).length > 0;
}

/** Where a name stands in a text, both in lower case, as words of their own. */
function placesOfName(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' '))
      found.push(at);
  return found;
}

/** What stands in the sources where a text puts a place, and in which line. */
export type Instead = { name: string; line: SourceLine };

const isPlaceOf = (name: string, index: SourceIndex): boolean => index.places.has(name.toLowerCase());

/** The last words of a phrase that the sources have: all of them, or at least two. */
function knownEnd(words: string, index: SourceIndex): string | undefined {
  const parts = words.split(/\s+/);
  const least = Math.min(2, parts.length);
  for (let from = 0; from <= parts.length - least; from++) {
    const end = parts.slice(from).join(' ');
    if (end.length > 3 && holds(index.folded, end)) return end;
  }
  return undefined;
}

/** A regular expression for the word of a kind before a name, with or without a capital. */
export const ofKind = (kind: string): string =>
  kind === '' ? '' : `[${kind[0]!.toUpperCase()}${kind[0]}]${kind.slice(1).replaceAll('.', '\\.')}\\s+`;

const isList = /^,?\s+(?:dan|serta|atau)(?!\p{L})/u;
const kindBefore = new RegExp(`(?<!\\p{L})(${kindWords})\\s+$`, 'u');

/** The places that follow a name in a line, one behind the other: `SMP 2, Gianyar, Bali`. */
function chainAfter(line: string, end: number): { kind: string; name: string }[] {
  const chain: { kind: string; name: string }[] = [];
  let rest = line.slice(end);
  for (let match = placeAfter.exec(rest); match; match = placeAfter.exec(rest)) {
    chain.push({ kind: match[1]?.toLowerCase() ?? '', name: match[2]! });
    rest = rest.slice(match[0].length);
  }
  return isList.test(rest) ? [] : chain;
}

/** Says whether the sources put one place, or venue, right in another: `Tirtasari, Bali`. */
export const liesIn = (inner: string, outer: string, index: SourceIndex): boolean =>
  !isProvince(inner) &&
  index.lines.some(({ text }) =>
    placesOfName(text.toLowerCase(), inner.toLowerCase()).some((at) => {
      const kind = kindBefore.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '';
      return chainAfter(text, at + inner.length).some(
        (one) => one.name.toLowerCase() === outer.toLowerCase() && (kind === '' || one.kind !== kind),
      );
    }),
  );

/** What the sources put a venue or place in, where the text puts it in another place: `Takengon, Aceh`. */
function putElsewhere(text: string, place: NamedPlace, index: SourceIndex): Instead | undefined {
  const before = anchorBefore.exec(text.slice(0, place.start));
  const anchor = before && knownEnd(before[1]!, index);
  if (!anchor || isList.test(text.slice(place.end)) || /(?:dan|serta|atau)\s*$/.test(text.slice(0, before.index)))
    return undefined;
  const lines = index.lines.filter((line) => holds(line.text, anchor));
  if (lines.some((line) => holds(line.text, place.name))) return undefined;
  for (const line of lines)
    for (const at of placesOfName(line.text.toLowerCase(), anchor.toLowerCase())) {
      const chain = chainAfter(line.text, at + anchor.length).filter(
        (one) => one.kind !== '' || isPlaceOf(one.name, index),
      );
      const province = isProvince(place.name);
      const other = chain.find((one) =>
        province ? isProvince(one.name) : place.kind === '' || one.kind === '' || one.kind === place.kind,
      );
      if (other) return { name: other.name, line };
    }
  return undefined;
}

/** The place with which some words end, or all of them: `Banjarbaru` of `Trayek Banjarbaru`. */
function placeAtEnd(words: string, index: SourceIndex): string {
  const parts = words.split(/\s+/);
  return parts.map((_, from) => parts.slice(from).join(' ')).find((end) => isPlaceOf(end, index)) ?? words;
}

/** What the sources have beside the other end of a way: `Banjarbaru–Aranio`. */
function otherEnd(text: string, place: NamedPlace, index: SourceIndex): Instead | undefined {
  const after = pairAfter.exec(text.slice(place.end))?.[1];
  const before = pairBefore.exec(text.slice(0, place.start))?.[1];
  const partner = after ?? before;
  if (partner === undefined) return undefined;
  const lines = index.lines.filter((line) => holds(line.text, partner));
  if (lines.some((line) => holds(line.text, place.name) && /[–-]/.test(line.text))) {
    const joined = lines.some((line) =>
      placesOfName(line.text.toLowerCase(), partner.toLowerCase()).some((at) => {
        const sides = [
          pairBefore.exec(line.text.slice(0, at))?.[1],
          pairAfter.exec(line.text.slice(at + partner.length))?.[1],
        ];
        return sides.some((side) => side?.includes(place.name));
      }),
    );
    if (joined) return undefined;
  }
  for (const line of lines)
    for (const at of placesOfName(line.text.toLowerCase(), partner.toLowerCase())) {
      const side = after
        ? pairBefore.exec(line.text.slice(0, at))?.[1]
        : pairAfter.exec(line.text.slice(at + partner.length))?.[1];
      if (side !== undefined && !side.includes(place.name)) return { name: placeAtEnd(side, index), line };
    }
  return undefined;
}

/** What of the same kind the sources put in the place that stands behind: `Desa Cikadu, Kabupaten Cianjur`, `Baubau (Sulawesi Tenggara)`. */
function otherWithin(text: string, place: NamedPlace, index: SourceIndex): Instead | undefined {
  const outer = placeAfter.exec(text.slice(place.end));
  if (!outer) return undefined;
  const bracket = outer[0].trimStart().startsWith('(');
  if (bracket ? !isProvince(outer[2]!) : place.kind === '' || isProvince(outer[2]!)) return undefined;
  const lines = index.lines.filter((line) => holds(line.text, outer[2]!));
  if (lines.some((line) => holds(line.text, place.name))) return undefined;
  const joint = bracket ? '\\s+\\(' : '(?:,\\s*|\\s+\\()';
  const same = new RegExp(
    `(?<!\\p{L})${ofKind(place.kind)}(${capital}(?:\\s+${capital})*)${joint}(?:(?:${kindWords})\\s+)?$`,
    'u',
  );
  for (const line of lines)
    for (const at of placesOfName(line.text.toLowerCase(), outer[2]!.toLowerCase())) {
      const other = same.exec(line.text.slice(0, at))?.[1];
      if (other !== undefined) return { name: other, line };
    }
  return undefined;
}

/** What the sources name instead of a place right beside the same neighbour: what it lies in, or what lies in it, or the other end of a way. */
export const besideNeighbour = (text: string, place: NamedPlace, index: SourceIndex): Instead | undefined =>
  otherEnd(text, place, index) ?? putElsewhere(text, place, index) ?? otherWithin(text, place, index);
