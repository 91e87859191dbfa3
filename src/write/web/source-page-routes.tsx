import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { describeSource } from '../commands/describe-source.ts';
import { writePolicy } from '../policy.ts';
import { claimsOf, sourcesOf } from '../queries/material.ts';
import { sourceVersion, versionsOfSource } from '../queries/source-versions.ts';
import type { Edition, Source } from '../types.ts';
import { SourcePage } from './pages/source-page.tsx';
import { actorOf, changeableItem, readableEdition, roomOf } from './request.ts';
import { readNotes } from './source-notes.ts';
import { drawSourcePage, readQuery } from './source-page-model.ts';

/** A source on a page of its own: all its text in slices, the search within, and what is known of it. */
export const sourcePageRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/bahan/:position', async (c) => {
      const edition = await readableEdition(c);
      return showSource(c, edition, await sourceAt(c, edition));
    })
    .get('/ruang/naskah/:id/bahan/:position/berkas', async (c) => {
      const edition = await readableEdition(c);
      return sendFile(c, await sourceAt(c, edition));
    })
    .post('/ruang/naskah/:id/bahan/:position/keterangan', async (c) => {
      const { edition, item } = await changeableItem(c);
      const source = await sourceAt(c, edition);
      await describeSource(c.get('kernel'), item, source.id, readNotes(await c.req.parseBody()));
      return c.redirect(`/ruang/naskah/${edition.id}/bahan/${source.position}?kabar=keterangan`, 303);
    });

/** The source at the position of the address, or "not found". */
export async function sourceAt(c: Web, edition: Edition): Promise<Source> {
  const position = c.req.param('position') ?? '';
  const all = await sourcesOf(c.get('kernel').db, edition.itemId);
  const found = /^\d{1,4}$/.test(position) ? all.find((source) => source.position === Number(position)) : undefined;
  if (!found) throw notFound();
  return found;
}

/** Draws the page of a source; `problem` says why a newer version was not taken. */
export async function showSource(
  c: Web,
  edition: Edition,
  source: Source,
  problem: string | null = null,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { locale } = c.get('room');
  const query = readQuery((name) => c.req.query(name));
  const { db } = c.get('kernel');
  const old = await sourceVersion(db, source.id, c.req.query('versi') ?? null);
  if (!old && c.req.query('versi')) throw notFound();
  const claims = old ? [] : await claimsOf(db, edition.itemId);
  const drawn = old ? { ...source, ...old, id: source.id } : source;
  const model = drawSourcePage(drawn, claims, query, edition.id, locale);
  const change = source.replaces ? await sourceVersion(db, source.id, source.replaces) : null;
  const canEdit = writePolicy.may(actorOf(c), 'edit', edition);
  return page(
    c,
    <SourcePage
      room={roomOf(c)}
      edition={edition}
      source={drawn}
      old={old?.id ?? null}
      versions={await versionsOfSource(db, source.id)}
      change={old ? null : change}
      model={model}
      words={query.words}
      canEdit={canEdit}
      problem={problem}
    />,
    status,
  );
}

/** Sends a picture as a picture and every other file as something to be saved: nothing of it is ever run or drawn here. */
async function sendFile(c: Web, source: Source): Promise<Response> {
  if (!source.fileKey) throw notFound();
  const bytes = await c.get('kernel').files.get(source.fileKey);
  const isPng = bytes[0] === 0x89;
  const type = source.kind === 'image' ? (isPng ? 'image/png' : 'image/jpeg') : 'application/octet-stream';
  const name = encodeURIComponent(source.name);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `${source.kind === 'image' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  });
}
