import { parse } from 'csv-parse/sync';
import { csvText, unshielded } from '../../../kernel/csv.ts';
import { decodeBytes } from '../../../kernel/decode-bytes.ts';
import { AppError, type Bilingual } from '../../../kernel/errors.ts';
import { type RegisterLine, tidyLine } from '../register.ts';

const MOST_ROWS = 5_000;
const MOST_BYTES = 2_000_000;

const columns: Record<string, keyof RegisterLine> = {
  nama: 'name',
  name: 'name',
  gelar_depan: 'degreesBefore',
  degrees_before: 'degreesBefore',
  gelar_belakang: 'degreesAfter',
  degrees_after: 'degreesAfter',
  alias: 'aliases',
  aliases: 'aliases',
  jabatan: 'title',
  title: 'title',
  singkatan: 'acronym',
  acronym: 'acronym',
  unit: 'unit',
  unit_kerja: 'unit',
  mulai: 'from',
  from: 'from',
  selesai: 'to',
  to: 'to',
};

export type RowError = { row: number; field: string; say: Bilingual };

const refuse = (id: string, en: string, code: 'invalid' | 'too-large' = 'invalid'): AppError =>
  new AppError(code, { id, en }, { fields: { file: { id, en } } });

/** Reads a register as CSV (comma, semicolon or tab; UTF-8 or Windows-1252). Row numbers count from 2, the first below the head. */
export function readRegisterCsv(bytes: Uint8Array): { lines: RegisterLine[]; errors: RowError[] } {
  if (bytes.byteLength > MOST_BYTES)
    throw refuse('Berkas paling besar 2 MB.', 'The file has at most 2 MB.', 'too-large');
  const text = decodeBytes(bytes);
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    const at = (cause as { lines?: number }).lines ?? 1;
    throw refuse(
      `Baris ${at} tidak terbaca: tanda kutip tidak ditutup.`,
      `Row ${at} can’t be read: an open quotation mark.`,
    );
  }
  const [first, ...rest] = rows;
  const keys = (first ?? []).map((name) => columns[name.toLowerCase().replace(/[\s-]+/g, '_')]);
  if (!keys.includes('name') || !keys.includes('title'))
    throw refuse(
      'Baris pertama harus memuat nama kolom, paling sedikit “nama” dan “jabatan”.',
      'The first row has to name the columns, at least “nama” and “jabatan”.',
    );
  if (rest.length === 0) throw refuse('Berkas ini tidak berisi baris.', 'The file holds no rows.');
  if (rest.length > MOST_ROWS)
    throw refuse('Paling banyak 5.000 baris sekaligus.', 'At most 5,000 rows at once.', 'too-large');
  const lines: RegisterLine[] = [];
  const errors: RowError[] = [];
  rest.forEach((cells, at) => {
    const given = Object.fromEntries(
      keys.flatMap((key, column) => (key ? [[key, unshielded(cells[column] ?? '')]] : [])),
    );
    const found = tidyLine(given);
    if ('line' in found) lines.push(found.line);
    else for (const [field, say] of Object.entries(found.errors)) errors.push({ row: at + 2, field, say });
  });
  return { lines, errors };
}

/** Writes a register as CSV with Indonesian column names; `readRegisterCsv` reads it back. */
export const registerCsv = (lines: readonly RegisterLine[]): string =>
  csvText([
    ['nama', 'gelar_depan', 'gelar_belakang', 'alias', 'jabatan', 'singkatan', 'unit', 'mulai', 'selesai'],
    ...lines.map((line) => [
      line.name,
      line.degreesBefore,
      line.degreesAfter,
      line.aliases.join('; '),
      line.title,
      line.acronym,
      line.unit,
      line.from ?? '',
      line.to ?? '',
    ]),
  ]);
