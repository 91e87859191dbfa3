import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import type { WebEnv } from './env.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

type Asset = { plain: Buffer; brotli: Buffer | null; type: string };

/** Serves the built assets from memory with a year's caching (their names hold a hash), brotli where the browser takes it. */
export function staticAssets(folder: string): Hono<WebEnv> {
  const kept = new Map<string, Promise<Asset | null>>();
  const load = async (name: string): Promise<Asset | null> => {
    const type = TYPES[extname(name)];
    const file = join(folder, normalize(name));
    if (!type || !file.startsWith(folder)) return null;
    try {
      const [plain, brotli] = await Promise.all([readFile(file), readFile(`${file}.br`).catch(() => null)]);
      return { plain, brotli, type };
    } catch {
      return null;
    }
  };
  return new Hono<WebEnv>().get('/assets/:name{.+}', async (c) => {
    const name = c.req.param('name');
    let found = kept.get(name);
    if (!found) {
      found = load(name);
      const asset = await found;
      if (asset && kept.size < 500) kept.set(name, found);
    }
    const asset = await found;
    if (!asset) return c.notFound();
    const brotli = asset.brotli && /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? asset.brotli : null;
    return c.body(new Uint8Array(brotli ?? asset.plain), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(brotli ? { 'content-encoding': 'br' } : {}),
    });
  });
}
