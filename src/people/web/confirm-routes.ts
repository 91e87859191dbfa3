import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { safeNext } from './answers.ts';
import { password } from './fields.ts';
import { confirm, drawConfirm, isFresh, PROOF_FIELD } from './fresh.ts';

const proof = z.object({ [PROOF_FIELD]: password, ke: z.string().max(500).optional() });

const draw = (c: Web, next: string | undefined, trouble: AppError | null): Response =>
  drawConfirm(c, {
    action: '/ruang/pastikan',
    fields: [{ name: 'ke', value: safeNext(next) }],
    trouble,
    ...(trouble ? {} : { status: 200 as const }),
  });

/** The page where a person confirms who they are before a page that needs it. */
export const confirmRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/pastikan', (c) =>
      isFresh(c) ? c.redirect(safeNext(c.req.query('ke')), 303) : draw(c, c.req.query('ke'), null),
    )
    .post('/ruang/pastikan', async (c) => {
      const given = await form(c, proof);
      try {
        await confirm(c, given[PROOF_FIELD] ?? '');
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return draw(c, given.ke, error);
      }
      return c.redirect(safeNext(given.ke), 303);
    });
