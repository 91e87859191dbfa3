import type { Locale } from '../../kernel/i18n.ts';
import type { SourcePart } from '../types.ts';

/** Finds the part that holds an offset, or the last one that begins before it; null when there is none. */
export function partAt(parts: SourcePart[], offset: number): SourcePart | null {
  let [low, high] = [0, parts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  const found = parts[high] ?? null;
  // Between two cells stand their heads, which belong to neither.
  return found && found.kind === 'cell' && offset >= found.end ? (parts[high + 1] ?? found) : found;
}

/** Says a part as people do: "hal. 12", "sel B7", "00:03:10". */
export function partLabel(part: SourcePart, locale: Locale): string {
  if (part.kind === 'page') return locale === 'en' ? `p. ${part.label}` : `hal. ${part.label}`;
  if (part.kind === 'cell') return locale === 'en' ? `cell ${part.label}` : `sel ${part.label}`;
  return part.label;
}
