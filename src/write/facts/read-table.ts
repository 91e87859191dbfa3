import type { NoteLine } from './note-lines.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import { tidy } from './tidy.ts';

const cells = (text: string): string[] =>
  text
    .trim()
    .split(/\s{2,}|\t/)
    .filter((cell) => cell !== '');
const numeric = (cell: string): boolean => /^[-–]?\d[\d.,]*%?$/.test(cell);

/** Says whether a line is a row of a table set with spaces: a label and at least one bare figure in columns. */
function isRow(line: NoteLine): boolean {
  const parts = cells(line.text);
  return parts.length > 1 && parts.slice(1).every(numeric);
}

/** The unit that a head gives in parentheses: `HARGA (Rp)`, `jumlah (ribu orang)`, `(Rp miliar)`. */
const unitOf = (text: string): string =>
  /\((Rp(?: \p{Ll}+)?|km|ribu orang|orang|ton|ha|hektare|unit|persen|%)[^)]*\)/iu.exec(text)?.[1] ?? '';

function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  if (/^rp/i.test(unit)) return `Rp${figure}${unit.slice(2)}`;
  return unit === '%' ? `${figure} persen` : `${figure} ${unit}`;
}

/**
 * Reads a table set with spaces: each row becomes a figure `label: column value, column value` with the unit of its head.
 * Returns the lines that it read, so that nobody else does.
 */
export function readTable(reading: Reading, lines: readonly NoteLine[]): ReadonlySet<NoteLine> {
  const rows = lines.filter(isRow);
  if (rows.length < 3) return new Set();
  const first = lines.indexOf(rows[0]!);
  const head = lines.slice(Math.max(0, first - 2), first).filter((line) => !isRow(line) && !/[.:]$/.test(line.text));
  const names = cells(head.at(-1)?.text ?? '');
  const common = unitOf(head.map((line) => line.text).join(' '));
  const read = new Set<NoteLine>([...rows, ...head]);
  for (const row of rows) {
    const [label = '', ...figures] = cells(row.text);
    const columns = names.slice(-figures.length);
    const own = unitOf(label) || common;
    const named = columns.length === figures.length && figures.length > 1;
    const words = figures.map((figure, at) => {
      const column = named ? columns[at]! : '';
      const unit = /%/.test(column) ? '%' : /persen/i.test(label) ? '%' : own;
      return `${column.replace(/\s*%$/, '')} ${withUnit(figure, unit)}`.trim();
    });
    const about = tidy(label.replace(/\([^)]*\)/g, '').replace(/^[-•]\s*/, '')).toLowerCase();
    const text = words.join(', ');
    reading.book.add({
      kind: 'statement',
      role: 'figure',
      slot: 'figure',
      about: `tabel ${about}`,
      text,
      value: text,
      spans: [spanOf(reading, row.content)],
    });
  }
  return read;
}
