import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { isId } from '../../kernel/ids.ts';
import { addSources, removeSource } from '../commands/add-source.ts';
import { showEditor } from './editor-routes.tsx';
import { changeableItem } from './request.ts';
import { readUploads } from './uploads.ts';

/** Adding material to an item and taking it off. */
export const sourceRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .post('/ruang/naskah/:id/bahan', async (c) => {
      const { edition, item } = await changeableItem(c);
      const { locale } = c.get('room');
      const { material, problems, pasted, address } = await readUploads(c);
      const fresh = material.length > 0 ? await addSources(c.get('kernel'), item, material) : [];
      if (problems.length > 0) {
        const kept = material.some((one) => one.kind === 'text') ? '' : pasted;
        return showEditor(
          c,
          edition,
          { problems: problems.map((problem) => problem[locale]), pasted: kept, address },
          422,
        );
      }
      return c.redirect(`/ruang/naskah/${edition.id}?kabar=${fresh.length > 0 ? 'bahan' : 'bahan-sama'}`, 303);
    })
    .post('/ruang/naskah/:id/bahan/:sourceId/lepas', async (c) => {
      const { edition, item } = await changeableItem(c);
      const sourceId = c.req.param('sourceId');
      if (!isId(sourceId)) throw notFound();
      await removeSource(c.get('kernel'), item, sourceId);
      return c.redirect(`/ruang/naskah/${edition.id}?kabar=lepas`, 303);
    });
