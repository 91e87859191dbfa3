import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { rewordableBlocks, rewordingsOf, rewordParagraph } from '../commands/reword-paragraph.ts';
import { RewordingPage } from './pages/rewording-page.tsx';
import { editableEdition, roomOf } from './request.ts';

const chosenForm = z.object({
  block: z.coerce.number().int().min(0).max(5_000),
  text: z.string().max(20_000),
  wording: z.string().max(20_000),
});

/** Other wordings of a paragraph from the same facts, and the one that a person picks. */
export const rewordingRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/susun-ulang', async (c) => {
      const { subject: edition } = await editableEdition(c);
      const asked = c.req.query('blok');
      const chosen = asked === undefined ? null : await rewordingsOf(c.get('kernel'), edition, Number(asked));
      const blocks = rewordableBlocks(edition);
      return page(c, <RewordingPage room={roomOf(c)} edition={edition} blocks={blocks} chosen={chosen} />);
    })
    .post('/ruang/naskah/:id/susun-ulang', async (c) => {
      const allowed = await editableEdition(c);
      const chosen = await form(c, chosenForm);
      // A form sends line ends of its own; blocks hold single ones.
      const plain = (words: string) => words.replace(/\r\n/g, '\n');
      await rewordParagraph(c.get('kernel'), allowed, {
        block: chosen.block,
        text: plain(chosen.text),
        wording: plain(chosen.wording),
      });
      return c.redirect(`/ruang/naskah/${allowed.subject.id}?kabar=susun-ulang`, 303);
    });
