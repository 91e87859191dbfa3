import { Hono } from 'hono';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { addImage } from '../media/add-image.ts';
import { parseImageFile } from '../media/image-sizes.ts';
import { imageOf, imagesOf } from '../media/images.ts';
import { changeableItem, readableEdition } from './request.ts';

const noFile = (): AppError => new AppError('invalid', { id: 'Pilih satu gambar.', en: 'Choose one image.' });

/** The images of an item for those who may read it, and adding one; the editor's script asks and gets JSON. */
export const mediaRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/media', async (c) => {
      const edition = await readableEdition(c);
      const images = await imagesOf(c.get('kernel').db, edition.itemId);
      return c.json({ images: images.map(({ key, name, width, height }) => ({ key, name, width, height })) });
    })
    .post('/ruang/naskah/:id/media', async (c) => {
      const { item } = await changeableItem(c);
      const { image } = await c.req.parseBody();
      if (!(image instanceof File)) throw noFile();
      const bytes = new Uint8Array(await image.arrayBuffer());
      const { key, name, width, height } = await addImage(c.get('kernel'), item, { name: image.name, bytes });
      return c.json({ image: { key, name, width, height } });
    })
    .get('/ruang/naskah/:id/media/:file', async (c) => {
      const edition = await readableEdition(c);
      const asked = parseImageFile(c.req.param('file'));
      const image = asked && (await imageOf(c.get('kernel').db, edition.itemId, asked.key));
      if (!asked || !image) throw notFound();
      const bytes = await c.get('kernel').files.get(image.files[`${asked.width}`]);
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': 'image/webp',
        // The bytes of a key never change, but whoever signs out must not leave an unpublished image to the next person.
        'cache-control': 'private, no-cache',
        etag: `"${image.files[`${asked.width}`]}"`,
      });
    });
