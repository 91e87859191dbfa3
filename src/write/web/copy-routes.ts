import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { isId } from '../../kernel/ids.ts';
import { saveEdition } from '../commands/save-edition.ts';
import { nudge } from '../together/watch.ts';
import { type CopyOwner, copyOf, dropCopy } from '../together/working-copies.ts';
import { editableEdition } from './request.ts';

/** What a writer does with words of theirs that reached the server but not the shared text. */
export const copyRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .post('/ruang/naskah/:id/salinan/:page/gabung', async (c) => {
      const k = c.get('kernel');
      const { allowed, owner } = await ownCopy(c);
      const copy = await copyOf(k.db, owner);
      if (!copy) throw notFound();
      const { pageId, baseVersion, headline, standfirst, body } = copy;
      await saveEdition(k, allowed, { version: baseVersion, headline, standfirst, body, pageId });
      nudge(k, owner.editionId);
      return c.redirect(`/ruang/naskah/${owner.editionId}?kabar=digabung`, 303);
    })
    .post('/ruang/naskah/:id/salinan/:page/buang', async (c) => {
      const { owner } = await ownCopy(c);
      await dropCopy(c.get('kernel').db, owner);
      return c.redirect(`/ruang/naskah/${owner.editionId}`, 303);
    });

/** The copy of the address, which only its own writer can name. */
async function ownCopy(c: Web) {
  const allowed = await editableEdition(c);
  const pageId = c.req.param('page') ?? '';
  if (allowed.actor.kind !== 'account' || !isId(pageId)) throw notFound();
  const owner: CopyOwner = { editionId: allowed.subject.id, accountId: allowed.actor.id, pageId };
  return { allowed, owner };
}
