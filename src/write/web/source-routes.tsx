import { Hono } from 'hono';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { isId } from '../../kernel/ids.ts';
import { addSources, removeSource } from '../commands/add-source.ts';
import { replaceSource } from '../commands/replace-source.ts';
import { showEditor } from './editor-routes.tsx';
import { materialWords } from './material-words.ts';
import { changeableItem } from './request.ts';
import { showSource, sourceAt } from './source-page-routes.tsx';
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
    .post('/ruang/naskah/:id/bahan/:position/ganti', replaceWithNewer)
    .post('/ruang/naskah/:id/bahan/:sourceId/lepas', async (c) => {
      const { edition, item } = await changeableItem(c);
      const sourceId = c.req.param('sourceId');
      if (!isId(sourceId)) throw notFound();
      await removeSource(c.get('kernel'), item, sourceId);
      return c.redirect(`/ruang/naskah/${edition.id}?kabar=lepas`, 303);
    });

/** Takes a newer version of a source: one file, an address or pasted text. */
async function replaceWithNewer(c: Web): Promise<Response> {
  const { edition, item } = await changeableItem(c);
  const { locale } = c.get('room');
  const source = await sourceAt(c, edition);
  const { material, problems } = await readUploads(c);
  const refuse = (say: string) => showSource(c, edition, source, say, 422);
  if (!material[0]) return refuse(problems[0]?.[locale] ?? materialWords(locale).nothingToReplace);
  const found = material[0].kind === 'text' ? { ...material[0], name: source.name } : material[0];
  try {
    const changed = await replaceSource(c.get('kernel'), item, source.id, found);
    const news = changed ? 'versi-baru' : 'bahan-sama';
    return c.redirect(`/ruang/naskah/${edition.id}/bahan/${source.position}?kabar=${news}`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'conflict' && error.code !== 'too-large')) throw error;
    return refuse(error.say[locale]);
  }
}
