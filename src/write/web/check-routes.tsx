import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { acceptMark, reopenMark } from '../commands/accept-mark.ts';
import { addEdition } from '../commands/change-item.ts';
import { draftEdition } from '../commands/draft-edition.ts';
import { saveEdition } from '../commands/save-edition.ts';
import { checkEdition, checkWithMarks, materialOf } from '../queries/check.ts';
import { addAgencyWord } from '../statements/agency-words.ts';
import { applyFix, applyFixes } from './apply-fix.ts';
import { savedView } from './editor-model.ts';
import { isSafe } from './finding-groups.ts';
import { asksJson, editableEdition } from './request.ts';

const finding = z.object({ finding: z.string().min(1).max(200) });
const reasoned = finding.extend({ reason: z.string().max(2000) });
const chosen = z.object({ headline: z.string().min(1).max(200) });

/** What the cards of the editor do: drafts, fixes, reasons, headline choices, and the edition in the other language. */
export const checkRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .post('/ruang/naskah/:id/draf', async (c) => {
      await draftEdition(c.get('kernel'), await editableEdition(c));
      return back(c, 'draf');
    })
    .post('/ruang/naskah/:id/edisi', async (c) => {
      const id = await addEdition(c.get('kernel'), await editableEdition(c));
      return c.redirect(`/ruang/naskah/${id}?kabar=edisi`, 303);
    })
    .post('/ruang/naskah/:id/judul', async (c) => {
      const allowed = await editableEdition(c);
      await saveEdition(c.get('kernel'), allowed, { ...allowed.subject, ...(await form(c, chosen)) });
      return back(c, 'judul');
    })
    .post('/ruang/naskah/:id/perbaiki', async (c) => {
      const k = c.get('kernel');
      const allowed = await editableEdition(c);
      const asked = await form(c, finding);
      const found = (await checkEdition(k, allowed.subject.id)).findings.find(
        (one) => one.id === asked.finding && one.fix,
      );
      if (!found) throw notFound();
      await saveEdition(k, allowed, { version: allowed.subject.version, ...applyFix(allowed.subject, found) });
      return back(c, 'perbaikan');
    })
    .post('/ruang/naskah/:id/perbaiki-semua', async (c) => {
      const k = c.get('kernel');
      const allowed = await editableEdition(c);
      const { marks } = await checkWithMarks(k, allowed.subject.id);
      const words = applyFixes(
        allowed.subject,
        marks.filter((mark) => isSafe(mark) && !mark.accepted),
      );
      await saveEdition(k, allowed, { version: allowed.subject.version, ...words });
      return back(c, 'perbaikan');
    })
    .post('/ruang/naskah/:id/kata', (c) =>
      answerMark(c, 'kata', async () => {
        const allowed = await editableEdition(c);
        const { word } = await form(c, z.object({ word: z.string().max(200) }));
        await addAgencyWord(c.get('kernel'), allowed, word);
      }),
    )
    .post('/ruang/naskah/:id/tanda', (c) =>
      answerMark(c, 'tanda', async () => {
        const allowed = await editableEdition(c);
        const { finding: findingId, reason } = await form(c, reasoned);
        await acceptMark(c.get('kernel'), allowed, { findingId, reason });
      }),
    )
    .post('/ruang/naskah/:id/tanda/buka', (c) =>
      answerMark(c, 'dibuka', async () => {
        const allowed = await editableEdition(c);
        const { finding: findingId } = await form(c, finding);
        await reopenMark(c.get('kernel'), allowed, findingId);
      }),
    );

const back = (c: Web, news: string): Response =>
  c.redirect(`/ruang/naskah/${c.req.param('id')}?kabar=${news}#periksa`, 303);

/** Does the work, then tells the page's script the new state of the check, or leads a form back to the page. */
async function answerMark(c: Web, news: string, work: () => Promise<void>): Promise<Response> {
  await work();
  if (!asksJson(c)) return back(c, news);
  const k = c.get('kernel');
  const { subject, actor } = await editableEdition(c);
  return c.json({ saved: await savedView(k, actor, subject, await materialOf(k, subject), c.get('room').locale) });
}
