import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { type ReadSource, readMaterial } from '../commands/add-source.ts';
import { editorWords } from '../editor-words.ts';
import { actorOf } from './request.ts';

/** What a form brought as material: what could be read, what could not and why, and the text that was pasted. */
export type Uploads = { material: ReadSource[]; problems: Bilingual[]; pasted: string };

/** Reads the files (`files[]`), the files kept from an earlier try (`kept[]`) and the pasted text (`paste`) of a form; one bad file spoils no other. */
export async function readUploads(c: Web, options: { pasteIsMaterial?: boolean } = {}): Promise<Uploads> {
  const k = c.get('kernel');
  const body = await c.req.parseBody();
  const material: ReadSource[] = [];
  const problems: Bilingual[] = [];
  const attempt = async (read: () => Promise<ReadSource>) => {
    try {
      material.push(await read());
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems.push(error.say);
    }
  };
  for (const token of listOf(body['kept[]'])) {
    const kept = typeof token === 'string' ? openKept(c, token) : null;
    if (kept) await attempt(async () => readMaterial(k, { name: kept.name, bytes: await k.files.get(kept.fileKey) }));
  }
  for (const file of listOf(body['files[]'])) {
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) continue;
    await attempt(async () => readMaterial(k, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  }
  const pasted = typeof body.paste === 'string' ? body.paste : '';
  const pasteIsMaterial = options.pasteIsMaterial ?? true;
  if (pasteIsMaterial && pasted.trim() !== '') {
    await attempt(() => readMaterial(k, { name: editorWords(c.get('room').locale).pasteName, text: pasted }));
  }
  return { material, problems, pasted };
}

const listOf = (value: string | File | (string | File)[] | undefined): (string | File)[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A file that was read but whose form came back: sealed, so that nobody can name another one's file. */
export function keepToken(c: Web, source: ReadSource): string {
  const actor = actorOf(c);
  const by = actor.kind === 'account' ? actor.id : '';
  return c.get('kernel').vault.seal(JSON.stringify({ name: source.name, fileKey: source.fileKey, by }));
}

function openKept(c: Web, token: string): { name: string; fileKey: string } | null {
  const actor = actorOf(c);
  try {
    const kept = JSON.parse(c.get('kernel').vault.open(token)) as { name: string; fileKey: string; by: string };
    return actor.kind === 'account' && kept.by === actor.id ? kept : null;
  } catch {
    return null;
  }
}
