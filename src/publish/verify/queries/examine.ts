import { eq } from 'drizzle-orm';
import { sha256Hex } from '../../../kernel/hash.ts';
import { readSourceFile } from '../../../write/index.ts';
import { findArticleBySlug } from '../../queries/articles.ts';
import { readQr } from '../adapters/read-qr.ts';
import { readCode } from '../check-code.ts';
import { releasedFiles } from '../tables.ts';
import { type Found, findText, isLongEnough, LONGEST_TEXT, type Looker } from './find-text.ts';
import { type Release, releaseByCode, releaseOf } from './releases.ts';

/** Why nothing was found, or why there was nothing to look for. */
export type Unknown =
  | 'other-site'
  | 'no-such-address'
  | 'no-such-code'
  | 'mistyped-code'
  | 'too-short'
  | 'too-long'
  | 'no-qr'
  | 'foreign-qr'
  | 'unreadable'
  | 'not-found';

/** What came of looking at something that somebody brought. */
export type Outcome =
  | { kind: 'release'; release: Release }
  | { kind: 'file'; release: Release; version: number; name: string; hash: string }
  | { kind: 'text'; release: Release; found: Found; other: Release | null; fromFile: boolean }
  | { kind: 'unknown'; why: Unknown; given?: string };

const unknown = (why: Unknown, given?: string): Outcome => ({ kind: 'unknown', why, ...(given ? { given } : {}) });

/** Looks for the release that an address or a check code names; one line of people's typing, or the words of a QR code. */
export async function examineReference(k: Looker, given: string): Promise<Outcome> {
  const code = readCode(given);
  if (code) {
    const release = await releaseByCode(k, code);
    return release ? { kind: 'release', release } : unknown('no-such-code', code);
  }
  if (/^[a-z]{4}[\s-]*\d[a-z]{3}$/i.test(given.trim())) return unknown('mistyped-code', given.trim());
  const url = readAddress(given, k.config.publicUrl);
  if (!url) return unknown('no-such-address', given.slice(0, 200));
  if (url.host !== new URL(k.config.publicUrl).host) return unknown('other-site', url.host);
  const parts = url.pathname.split('/').filter(Boolean);
  const english = parts[0] === 'en';
  const [place, name] = english ? parts.slice(1) : parts;
  if (place === 'periksa' && name && readCode(name)) return examineReference(k, readCode(name)!);
  if (place !== 'berita' || !name || !/^[a-z0-9-]+$/.test(name)) return unknown('no-such-address', url.href);
  const article =
    (await findArticleBySlug(k, english ? 'en' : 'id', name)) ??
    (await findArticleBySlug(k, english ? 'id' : 'en', name));
  const release = article && (await releaseOf(k, article.id));
  return release ? { kind: 'release', release } : unknown('no-such-address', url.href);
}

function readAddress(given: string, home: string): URL | null {
  const text = given.trim();
  if (/\s/.test(text)) return null;
  try {
    return new URL(text.startsWith('/') ? text : /^https?:/i.test(text) ? text : `https://${text}`, home);
  } catch {
    return null;
  }
}

/** Looks for the release that a text comes from. */
export async function examineText(k: Looker, text: string, fromFile = false): Promise<Outcome> {
  if (text.length > LONGEST_TEXT) return unknown('too-long');
  if (!isLongEnough(text)) return unknown('too-short');
  const hint = await hintIn(k, text);
  const found = await findText(k, text, hint);
  const release = found && (await releaseOf(k, found.articleId));
  if (!found || !release) return unknown('not-found');
  const other = found.mixedWith ? await releaseOf(k, found.mixedWith) : null;
  return { kind: 'text', release, found, other, fromFile };
}

/** A check code that a text carries leads to the release that it claims to be. */
async function hintIn(k: Looker, text: string): Promise<string | null> {
  for (const found of text.matchAll(/\b[A-Z]{4}-\d[A-Z]{3}\b/g)) {
    const code = readCode(found[0]);
    const release = code && (await releaseByCode(k, code));
    if (release) return release.article.id;
  }
  return null;
}

/** Looks for the release that a file is, or that its QR code or its words name; the file is not kept. */
export async function examineFile(k: Looker, file: { name: string; bytes: Uint8Array }): Promise<Outcome> {
  const hash = sha256Hex(file.bytes);
  const known = await examineHash(k, hash);
  if (known) return known;
  if (isPicture(file.bytes)) {
    const said = await readQr(file.bytes);
    if (said === null) return unknown('no-qr');
    const outcome = await examineReference(k, said);
    return outcome.kind === 'unknown' && outcome.why === 'other-site'
      ? unknown('foreign-qr', said.slice(0, 200))
      : outcome;
  }
  try {
    return await examineText(k, await readSourceFile(file.name, file.bytes), true);
  } catch {
    return unknown('unreadable');
  }
}

/** Finds the release with which a file came out, by its SHA-256; null when none did. */
export async function examineHash(k: Looker, hash: string): Promise<Outcome | null> {
  const rows = await k.publicDb.select().from(releasedFiles).where(eq(releasedFiles.hash, hash));
  const newest = rows.sort((a, b) => b.version - a.version)[0];
  const release = newest && (await releaseOf(k, newest.articleId));
  return release ? { kind: 'file', release, version: newest.version, name: newest.name, hash } : null;
}

const isPicture = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG') ||
    head.startsWith('RIFF') ||
    head.startsWith('GIF8') ||
    head.slice(4, 8) === 'ftyp'
  );
};
