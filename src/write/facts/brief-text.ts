import type { Brief, Span } from './types.ts';
import { BRIEF_SOURCE } from './types.ts';

/** The parts of a brief that state something, in a fixed order. */
const spoken = [
  'agency',
  'unit',
  'angle',
  'headline',
  'date',
  'place',
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'contact',
] as const;

/** The brief as the text into which spans of source `BRIEF_SOURCE` point: one `field: value` a line. */
export function briefText(brief: Brief): string {
  const lines = spoken.flatMap((field) => (brief[field] === undefined ? [] : [`${field}: ${brief[field]}`]));
  return [...lines, ...(brief.background ?? []).map((line) => `background: ${line}`)].join('\n');
}

/** Where a value of the brief stands in `briefText(brief)`. */
export function briefSpan(brief: Brief, field: string, value: string): Span {
  const text = briefText(brief);
  const line = `${field}: ${value}`;
  const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
  const start = at + field.length + 2;
  return { source: BRIEF_SOURCE, start, end: start + value.length };
}
