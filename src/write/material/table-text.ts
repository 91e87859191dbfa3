import type { SourcePart } from '../types.ts';
import { partedText } from './parted-text.ts';

/** A sheet as its reader found it: `rows` in order, cells as people read them; `name` is null for a file with one table. */
export type Sheet = { name: string | null; rows: string[][] };

const NUMERIC = /^[-+(]?\s*(?:Rp\.?|IDR|USD|US\$|\$)?\s*[\d.,]+\s*(?:%|[a-z³²/]{0,6})?\)?$/i;
const isFigure = (cell: string): boolean => /\d/.test(cell) && NUMERIC.test(cell.trim());
const filled = (row: string[]): string[] => row.filter((cell) => cell !== '');

/** The letters of a column counted from 0: "A", "B", …, "AA". */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/**
 * Writes tables as lines that people and the fact reader understand, "Jawa Barat: anggaran 1.200; realisasi 980", in which every
 * cell is a part with its address ("Anggaran!B7") and what the heads of its row and column say it is about.
 */
export function tableText(sheets: Sheet[]): { text: string; parts: SourcePart[] } {
  const out = partedText();
  for (const sheet of sheets) {
    if (!sheet.rows.some((row) => filled(row).length > 0)) continue;
    if (out.length() > 0) out.add('\n\n');
    if (sheet.name !== null && sheets.length > 1) out.add(`${sheet.name}\n`);
    writeSheet(out, sheet);
  }
  return out.done();
}

function writeSheet(out: ReturnType<typeof partedText>, { name, rows }: Sheet): void {
  const address = (row: number, column: number): string =>
    `${name === null ? '' : `${name}!`}${columnName(column)}${row + 1}`;
  const headAt = headRow(rows);
  const heads = headAt < 0 ? [] : rows[headAt]!;
  for (const [at, row] of rows.entries()) {
    if (filled(row).length === 0) continue;
    if (at === headAt || filled(row).length === 1 || heads.length === 0) {
      for (const [column, cell] of row.entries()) {
        if (cell === '') continue;
        if (column > row.findIndex((one) => one !== '')) out.add(' | ');
        out.add(cell, { kind: 'cell', label: address(at, column) });
      }
      out.add('\n');
      continue;
    }
    const lead = leadOf(row);
    if (lead >= 0) {
      out.add(row[lead]!, { kind: 'cell', label: address(at, lead) });
      out.add(': ');
    }
    let first = true;
    for (const [column, cell] of row.entries()) {
      if (cell === '' || column === lead) continue;
      const head = heads[column] ?? '';
      if (!first) out.add('; ');
      first = false;
      if (head !== '') out.add(`${head} `);
      const about = [head, lead >= 0 ? row[lead]! : ''].filter((one) => one !== '').join(', ');
      out.add(cell, { kind: 'cell', label: address(at, column), ...(about === '' ? {} : { about }) });
    }
    out.add('\n');
  }
}

/** The cell that names a row: its first words, before or between running numbers; -1 when the row is figures only. */
const leadOf = (row: string[]): number => {
  const words = row.findIndex((cell) => cell !== '' && !isFigure(cell));
  return words >= 0 && words <= 2 ? words : -1;
};

/** The row of column heads: the first one with two or more filled cells, all of them words (or years), above a row of the same reach. */
function headRow(rows: string[][]): number {
  for (const [at, row] of rows.slice(0, 30).entries()) {
    const cells = filled(row);
    if (cells.length < 2) continue;
    const words = cells.filter((cell) => !isFigure(cell) || /^(?:19|20)\d\d$/.test(cell));
    const next = rows.slice(at + 1).find((one) => filled(one).length > 0);
    return words.length === cells.length && next !== undefined && cells.some((cell) => !isFigure(cell)) ? at : -1;
  }
  return -1;
}
