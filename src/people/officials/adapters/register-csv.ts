import { parse } from 'csv-parse/sync';
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
  const text = decoded(bytes);
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
    const given = Object.fromEntries(keys.flatMap((key, column) => (key ? [[key, cells[column] ?? '']] : [])));
    const found = tidyLine(given);
    if ('line' in found) lines.push(found.line);
    else for (const [field, say] of Object.entries(found.errors)) errors.push({ row: at + 2, field, say });
  });
  return { lines, errors };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Writes a register as CSV with Indonesian column names; a cell that a spreadsheet would take for a formula is shielded. */
export function registerCsv(lines: readonly RegisterLine[]): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = lines.map((line) =>
    [
      line.name,
      line.degreesBefore,
      line.degreesAfter,
      line.aliases.join('; '),
      line.title,
      line.acronym,
      line.unit,
      line.from ?? '',
      line.to ?? '',
    ].map(cell),
  );
  const head = ['nama', 'gelar_depan', 'gelar_belakang', 'alias', 'jabatan', 'singkatan', 'unit', 'mulai', 'selesai'];
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
