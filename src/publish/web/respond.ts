import { sha256Hex } from '../../kernel/hash.ts';
import type { Web } from '../../kernel/http/env.ts';

/** Caches in front of the portal may keep a page for five seconds, and show it for thirty more while they fetch a new one. */
export const PUBLIC_CACHE = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30';

/** The media type of pages. */
export const HTML = 'text/html; charset=utf-8';

type Headers = { type: string; cache?: string; changedAt?: Date | null; status?: 200 | 404 | 410 };

/** Bytes that are answered many times, with their ETag worked out once. */
export type Kept = { bytes: Uint8Array<ArrayBuffer>; etag: string };

const etagOf = (body: string | Uint8Array<ArrayBuffer>): string => `W/"${sha256Hex(body).slice(0, 32)}"`;

/** Prepares a page for being answered many times. */
export function keep(text: string): Kept {
  return { bytes: new TextEncoder().encode(text), etag: etagOf(text) };
}

/** Answers with a text or bytes and their ETag (and Last-Modified where known), or with 304 when the caller has them already. */
export function respond(c: Web, given: string | Uint8Array<ArrayBuffer> | Kept, headers: Headers): Response {
  const [body, etag] =
    typeof given === 'object' && 'etag' in given ? [given.bytes, given.etag] : [given, etagOf(given)];
  const changed = headers.changedAt ? new Date(Math.floor(headers.changedAt.getTime() / 1000) * 1000) : null;
  c.header('cache-control', headers.cache ?? PUBLIC_CACHE);
  c.header('etag', etag);
  if (changed) c.header('last-modified', changed.toUTCString());
  if ((headers.status ?? 200) === 200 && isKnown(c, etag, changed)) return c.body(null, 304);
  return c.body(body, headers.status ?? 200, { 'content-type': headers.type });
}

/** RFC 9110, section 13.2.2: If-None-Match decides where it is sent, otherwise If-Modified-Since. */
function isKnown(c: Web, etag: string, changed: Date | null): boolean {
  const match = c.req.header('if-none-match');
  if (match !== undefined) {
    const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
    return match.trim() === '*' || match.split(',').some((tag) => opaque(tag) === opaque(etag));
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return changed !== null && !Number.isNaN(since) && changed.getTime() <= since;
}
