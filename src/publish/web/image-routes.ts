import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { imageAddresses, parseImageFile } from '../../write/index.ts';
import { findPublicImage } from '../queries/public-images.ts';
import { respond } from './respond.ts';

const SHARE_FILE = /^([0-9a-f]{64})-bagikan\.jpg$/;

/** Pictures change their address with their content; an hour is how long a withdrawn one may stay in a cache. */
const CACHE = 'public, max-age=3600, s-maxage=3600';

/** Where the portal shows an image. */
export const publicImage =
  (baseUrl = '') =>
  (key: string, width: number) =>
    imageAddresses(`${baseUrl}/gambar/`, key, width);

/** The path of an image as it is cut for link previews. */
export const shareImagePath = (key: string): string => `/gambar/${key}-bagikan.jpg`;

/** The images of released articles. */
export const imageRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/gambar/:file', async (c) => {
    const k = c.get('kernel');
    const file = c.req.param('file');
    const share = SHARE_FILE.exec(file)?.[1];
    const sized = parseImageFile(file);
    const image = share || sized ? await findPublicImage(k, share ?? sized!.key) : null;
    const stored = share ? image?.share : sized && image?.files[`${sized.width}`];
    if (!stored) throw notFound();
    const bytes = await k.files.get(stored);
    return respond(
      c,
      { bytes: new Uint8Array(bytes), etag: `"${stored.slice(0, 32)}"` },
      { type: share ? 'image/jpeg' : 'image/webp', cache: CACHE },
    );
  });
