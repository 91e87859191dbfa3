import { Hono } from 'hono';
import { recordSeen } from '../../kernel/audit.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { zipPackage } from '../adapters/package-zip.ts';
import type { Package } from '../package.ts';
import { fileKeys, packageFile } from '../package-file.ts';
import { foundPackage } from './found-package.ts';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** A package as a file, as an archive with its files, and each of its files; for those who may see it. */
export const packageFileRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/persetujuan/:id/paket.json', async (c) => {
      const p = await foundPackage(c);
      recordSeen(c.get('kernel'), c.get('actor'), { kind: 'package', id: p.id });
      return c.body(JSON.stringify(packageFile(p.content), null, 2), 200, {
        ...PRIVATE,
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="paket-${p.hash.slice(0, 8)}.json"`,
      });
    })
    .get('/ruang/persetujuan/:id/paket.zip', async (c) => {
      const k = c.get('kernel');
      const p = await foundPackage(c);
      recordSeen(k, c.get('actor'), { kind: 'package', id: p.id });
      const files = await Promise.all(fileKeys(p.content).map(async (key) => [key, await k.files.get(key)] as const));
      return c.body(zipPackage(packageFile(p.content), new Map(files)), 200, {
        ...PRIVATE,
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="paket-${p.hash.slice(0, 8)}.zip"`,
      });
    })
    .get('/ruang/persetujuan/:id/berkas/:key', async (c) => sendPackageFile(c, (await foundPackage(c)).content));

/** Answers with the file of a package that the address names by its key, and with no other file. */
export async function sendPackageFile(c: Web, content: Package['content']): Promise<Response> {
  const key = c.req.param('key') ?? '';
  const made = (content.derivatives ?? []).flatMap((one) => (one.file ? [one.file] : []));
  const file = [...(content.attachments ?? []), ...made].find((one) => one.key === key);
  if (!file) throw notFound();
  const bytes = await c.get('kernel').files.get(file.key);
  return c.body(new Uint8Array(bytes), 200, {
    ...PRIVATE,
    'content-type': file.type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
}
