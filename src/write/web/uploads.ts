import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { editorWords } from '../editor-words.ts';
import { type ReadSource, readAddress, takeIn } from '../material/take-in.ts';
import { openKept } from './kept-files.ts';
import { readNotes } from './source-notes.ts';

/** What a form brought as material: what could be read, what could not and why, and what was typed beside it. */
export type Uploads = { material: ReadSource[]; problems: Bilingual[]; pasted: string; address: string };

/**
 * Reads the files (`files[]`, pictures with `caption`), the files kept from an earlier try (`kept[]`), the web address
 * (`address`) and the pasted text (`paste`) of a form, with what it says of them; one bad file spoils no other.
 */
export async function readUploads(
  c: Web,
  options: { pasteIsMaterial?: boolean; language?: boolean } = {},
): Promise<Uploads> {
  const k = c.get('kernel');
  const body = await c.req.parseBody();
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  // A brief's form has a language of its own, which is not that of its material.
  const { language, ...others } = readNotes(body);
  const notes = (options.language ?? true) && language ? { ...others, language } : others;
  const material: ReadSource[] = [];
  const problems: Bilingual[] = [];
  const attempt = async (read: () => Promise<{ found: ReadSource[]; problems: Bilingual[] }>) => {
    try {
      const taken = await read();
      material.push(...taken.found);
      problems.push(...taken.problems);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems.push(error.say);
    }
  };
  for (const token of listOf(body['kept[]'])) {
    const kept = typeof token === 'string' ? openKept(c, token) : null;
    if (kept) material.push(kept);
  }
  for (const file of listOf(body['files[]'])) {
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await attempt(() => takeIn(k, { ...notes, name: file.name, bytes, caption: text('caption') }));
  }
  const address = text('address').trim();
  let failed = '';
  if (address !== '') {
    const before = problems.length;
    await attempt(async () => ({ found: [await readAddress(k, address, notes)], problems: [] }));
    if (problems.length > before) failed = address;
  }
  const pasted = text('paste');
  if ((options.pasteIsMaterial ?? true) && pasted.trim() !== '')
    await attempt(() => takeIn(k, { ...notes, name: editorWords(c.get('room').locale).pasteName, text: pasted }));
  return { material, problems, pasted, address: failed };
}

const listOf = (value: string | File | (string | File)[] | undefined): (string | File)[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
