import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';

/** One line of a source: `range` is the line, `content` what follows list mark and time stamp. */
export type NoteLine = { range: Range; content: Range; text: string; indent: number; listed: boolean };

const listMark = /^\s*(?:[-*•–▪>+]\s+|\(?\d{1,2}[.)]\s+|[a-z][.)]\s+)/u;
const timeStamp = /^\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?\s+(?=\p{L})/u;

/** Cuts a source into lines, empty ones left out; offsets count in the whole text. */
export function readLines(text: string): NoteLine[] {
  const lines: NoteLine[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const range = trimRange(text, { start: match.index, end: match.index + match[0].length });
    if (range.start === range.end) continue;
    const line = text.slice(range.start, range.end);
    const mark = listMark.exec(line)?.[0] ?? '';
    const stamp = timeStamp.exec(line.slice(mark.length))?.[0] ?? '';
    const content = trimRange(text, { start: range.start + mark.length + stamp.length, end: range.end });
    const indent = match[0].length - match[0].trimStart().length;
    lines.push({ range, content, text: text.slice(content.start, content.end), indent, listed: mark !== '' });
  }
  return lines;
}

/** Joins the lines of a hard-wrapped document: a line that doesn't end a sentence and is followed by a lower-case one. */
export function joinWrapped(text: string, lines: readonly NoteLine[]): NoteLine[] {
  const out: NoteLine[] = [];
  const lengths = lines.map((line) => line.range.end - line.range.start);
  const full = lengths.filter((length) => length >= 55 && length <= 110).length;
  if (Math.max(0, ...lengths) > 110 || full * 2 < lines.length) return lines.map((line) => ({ ...line }));
  const longest = Math.max(...lengths.filter((length) => length <= 110));
  const goesOn = lines.filter(
    (line, at) => at > 0 && !line.listed && /^\p{Ll}/u.test(line.text) && lengths[at - 1]! >= longest - 14,
  ).length;
  if (goesOn < 2 || goesOn * 4 < lines.length) return lines.map((line) => ({ ...line }));
  for (const line of lines) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.range.end, line.range.start) : '';
    const wrapped =
      last &&
      !line.listed &&
      /^[^\n]*\n[^\n]*$/.test(gap) &&
      last.text.length > 60 &&
      !/[.!?:;"”]$/.test(last.text) &&
      /^\p{Ll}/u.test(line.text) &&
      !/^[^:]{1,30}:/.test(line.text);
    if (wrapped) {
      last.range = { start: last.range.start, end: line.range.end };
      last.content = { start: last.content.start, end: line.content.end };
      last.text = text.slice(last.content.start, last.content.end);
    } else out.push({ ...line });
  }
  return out;
}
