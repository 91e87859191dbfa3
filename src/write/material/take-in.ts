import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { fetchOut, OutgoingError } from '../../kernel/http/outgoing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Reading, readSource } from '../adapters/read-source-file.ts';
import { cleanText } from '../clean-text.ts';
import type { Source, SourceKind } from '../types.ts';
import { guessLanguage } from './language-guess.ts';
import { LIMITS } from './limits.ts';

/** What a person says about material when handing it in. */
export type SourceNotes = Partial<Pick<Source, 'class' | 'givenBy' | 'language'>>;

/** Raw material as it comes: a file's bytes (a picture with its caption), or text that someone pasted. */
export type SourceInput = SourceNotes &
  ({ name: string; bytes: Uint8Array; caption?: string } | { name: string; text: string });

/** Raw material that was read and, when it is a file, stored; not yet part of an item. */
export type ReadSource = { name: string; kind: SourceKind; fileKey: string | null; text: string } & Partial<
  Pick<Source, 'class' | 'givenBy' | 'language' | 'address' | 'parts'>
>;

/** What came of one input: the sources (a letter brings its attachments) and what could not be read, as sentences. */
export type TakenIn = { found: ReadSource[]; problems: Bilingual[] };

/** Reads one piece of material and stores its file; throws an `AppError` that says what is wrong with it. Attachments are left aside. */
export async function readMaterial(k: Kernel, input: SourceInput): Promise<ReadSource> {
  return (await readOne(k, input)).source;
}

/** Like `readMaterial`, with what is attached to a letter, and to a letter within it, as sources of their own. */
export async function takeIn(k: Kernel, input: SourceInput, depth = 0): Promise<TakenIn> {
  const { source, reading } = await readOne(k, input);
  const taken: TakenIn = { found: [source], problems: [] };
  const { class: level, givenBy } = input;
  const notes = { ...(level ? { class: level } : {}), ...(givenBy === undefined ? {} : { givenBy }) };
  for (const attachment of depth < LIMITS.nested ? (reading?.attachments ?? []) : []) {
    try {
      const inner = await takeIn(k, { ...notes, ...attachment }, depth + 1);
      taken.found.push(...inner.found);
      taken.problems.push(...inner.problems);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      taken.problems.push(error.say);
    }
  }
  return taken;
}

/** What a web address may answer with, and how it is read. */
const READABLE: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Fetches a public web address as it is now and keeps its readable text, its title and the raw answer; throws an `AppError` when it can't. */
export async function readAddress(k: Kernel, address: string, notes: SourceNotes = {}): Promise<ReadSource> {
  const answer = await fetchOut(k.config, address.trim(), {
    maxBytes: LIMITS.webBytes,
    timeoutMs: LIMITS.webMs,
    accept: Object.keys(READABLE),
  });
  if (answer.status < 200 || answer.status >= 300) throw new OutgoingError('refused');
  const ending = READABLE[answer.type] ?? 'html';
  const { hostname, pathname } = new URL(answer.url);
  const reading = await readSource(`${hostname}.${ending}`, answer.bytes);
  const name = nameOf(reading.title || decodePath(pathname.split('/').filter(Boolean).at(-1)) || hostname);
  return {
    name,
    kind: reading.kind === 'html' ? 'web' : reading.kind,
    fileKey: await k.files.put(answer.bytes),
    address: answer.url.slice(0, 2000),
    ...contentOf(reading, notes),
  };
}

function decodePath(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return part ?? '';
  }
}

const nameOf = (given: string): string =>
  cleanText(given)
    .replace(/[/\\\n]/g, ' ')
    .trim()
    .slice(0, 120) || 'Bahan';

const contentOf = ({ text, parts }: Pick<Reading, 'text' | 'parts'>, notes: SourceNotes) => ({
  text,
  parts,
  language: notes.language ?? guessLanguage(text),
  ...(notes.class ? { class: notes.class } : {}),
  ...(notes.givenBy ? { givenBy: notes.givenBy } : {}),
});

async function readOne(k: Kernel, input: SourceInput): Promise<{ source: ReadSource; reading?: Reading }> {
  const name = nameOf(input.name);
  if ('text' in input) {
    const text = cleanText(input.text).trim();
    if (!text) throw new AppError('invalid', { id: `“${name}” kosong.`, en: `“${name}” is empty.` });
    return { source: { name, kind: 'text', fileKey: null, ...contentOf({ text, parts: [] }, input) } };
  }
  const reading = await readSource(name, input.bytes, input.caption);
  const fileKey = await k.files.put(reading.picture ?? input.bytes);
  return { source: { name, kind: reading.kind, fileKey, ...contentOf(reading, input) }, reading };
}
