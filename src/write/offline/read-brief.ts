import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { AppError } from '../../kernel/errors.ts';
import type { Brief, SourceText, TwoLanguages } from '../facts/types.ts';
import { briefSchema, itemTypes } from '../facts/types.ts';

/** A brief as read from a file, with the file's own text for spans. */
export type BriefFile = { brief: Brief; name: string; folder: string; raw: string };

const fieldNames: Readonly<Record<string, TwoLanguages>> = {
  agency: { id: 'instansi yang berbicara', en: 'the agency that speaks' },
  angle: {
    id: 'sudut pandang: satu kalimat tentang siapa melakukan apa',
    en: 'the angle: one sentence on who does what',
  },
  type: {
    id: `jenis naskah, salah satu dari ${itemTypes.join(', ')}`,
    en: `the kind of item, one of ${itemTypes.join(', ')}`,
  },
  language: { id: 'bahasa, id atau en', en: 'the language, id or en' },
};

function problem(field: string, missing: boolean): TwoLanguages {
  const known = fieldNames[field];
  const what = { id: known ? ` (${known.id})` : '', en: known ? ` (${known.en})` : '' };
  return missing
    ? { id: `Isi "${field}"${what.id}.`, en: `Fill in "${field}"${what.en}.` }
    : { id: `"${field}" tidak dapat dibaca${what.id}.`, en: `"${field}" can't be read${what.en}.` };
}

/** Reads and checks a YAML brief; every mistake is told at once, in both languages, as an `AppError` of code `invalid`. */
export async function readBriefFile(path: string): Promise<BriefFile> {
  const raw = await readText(path);
  const document = parseDocument(raw);
  const wrong = document.errors[0];
  if (wrong) {
    const line = wrong.linePos?.[0].line ?? 1;
    throw new AppError('invalid', {
      id: `Taklimat ${basename(path)} bukan YAML yang sah (baris ${line}).`,
      en: `The brief ${basename(path)} isn't valid YAML (line ${line}).`,
    });
  }
  const data: unknown = document.toJS() ?? {};
  const read = briefSchema.safeParse(data);
  if (read.success) return { brief: read.data, name: basename(path), folder: dirname(path), raw };
  const given = typeof data === 'object' && data !== null ? data : {};
  const fields = Object.fromEntries(
    read.error.issues.map((issue) => {
      const field = String(issue.path[0] ?? 'taklimat');
      return [field, problem(field, !(field in given))];
    }),
  );
  const all = Object.values(fields);
  throw new AppError(
    'invalid',
    { id: all.map((one) => one.id).join(' '), en: all.map((one) => one.en).join(' ') },
    { fields },
  );
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'not-found',
      { id: `Berkas ${path} tidak dapat dibaca.`, en: `The file ${path} can't be read.` },
      { cause },
    );
  });
}

/** Reads one piece of raw material; its id is its name, so that spans name files. Word and PDF files give their text. */
export async function readSourceAt(folder: string, name: string): Promise<SourceText> {
  const path = join(folder, name);
  if (['.txt', '.md', '.text', ''].includes(extname(name).toLowerCase()))
    return { id: name, name, text: await readText(path) };
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AppError(
      'not-found',
      { id: `Bahan ${name} tidak ditemukan di samping taklimat.`, en: `The source ${name} isn't beside the brief.` },
      { cause },
    );
  });
  const { readSourceFile } = await import('../adapters/read-source-file.ts');
  return { id: name, name, text: await readSourceFile(name, bytes) };
}
