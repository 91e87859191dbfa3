import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/universal';
import { formatDate } from '../../kernel/time.ts';
import { LIMITS } from '../material/limits.ts';
import { type Sheet, tableText } from '../material/table-text.ts';
import { decodeText } from './parse-text.ts';
import type { ThreadAnswer } from './reader-answer.ts';
import { zipTrouble } from './zip-bounds.ts';

/** Reads a CSV file whatever separates its cells (comma, semicolon, tab, bar) and whatever it is encoded in. */
export function readCsv(bytes: Uint8Array): ThreadAnswer {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: LIMITS.cells + 1,
    }) as string[][];
    return tables([{ name: null, rows: rows.map((row) => row.map(plainCell)) }]);
  } catch {
    return { trouble: 'broken-csv' };
  }
}

/** Reads every sheet of an Excel workbook; numbers and dates are written as Indonesians write them. */
export async function readXlsx(bytes: Buffer): Promise<ThreadAnswer> {
  const trouble = zipTrouble(bytes, 'xlsx');
  if (trouble) return { trouble };
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return tables(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellWords)) })));
  } catch {
    return { trouble: 'broken-xlsx' };
  }
}

function tables(sheets: Sheet[]): ThreadAnswer {
  let cells = 0;
  for (const { rows } of sheets)
    for (const row of rows) {
      if (row.length > LIMITS.columns && row.findLastIndex((cell) => cell !== '') >= LIMITS.columns)
        return { trouble: 'too-many-cells' };
      cells += row.filter((cell) => cell !== '').length;
      if (cells > LIMITS.cells) return { trouble: 'too-many-cells' };
    }
  return tableText(sheets);
}

const plainCell = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

function cellWords(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : formatDate(cell, 'id');
  if (typeof cell === 'number') return numberWords(cell);
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return plainCell(String(cell));
}

/** A whole number between 1900 and 2100 is a year more often than a count, and years have no separators. */
const numberWords = (n: number): string =>
  Number.isInteger(n) && n >= 1900 && n <= 2100
    ? String(n)
    : new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 }).format(n);

/** The separator that cuts the first lines into the same number of cells, and into the most. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 25)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const score = (sign: string): number => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((n) => n > 0);
    if (counts.length === 0) return 0;
    const most = Math.max(...counts);
    return (counts.filter((n) => n === most).length / lines.length) * Math.min(most, 20);
  };
  return [';', '\t', ',', '|'].map((sign) => ({ sign, score: score(sign) })).sort((a, b) => b.score - a.score)[0]!.sign;
}
