import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { askOwnPasskey } from '../commands/passkeys.ts';
import { safeNext } from './answers.ts';
import { confirm, drawConfirm, isFresh, proofIn } from './fresh.ts';
import { selfOf } from './session.ts';

const goingOn = z.object({ ke: z.string().max(500).optional() });

const draw = (c: Web, next: string | undefined, trouble: AppError | null): Promise<Response> =>
  drawConfirm(c, {
    action: '/ruang/pastikan',
    fields: [{ name: 'ke', value: safeNext(next) }],
    trouble,
    ...(trouble ? {} : { status: 200 as const }),
  });

/** The page where a person confirms who they are before a page that needs it. */
export const confirmRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/pastikan', async (c) =>
      isFresh(c) ? c.redirect(safeNext(c.req.query('ke')), 303) : draw(c, c.req.query('ke'), null),
    )
    .post('/ruang/pastikan', async (c) => {
      const { ke } = await form(c, goingOn);
      try {
        await confirm(c, proofIn(await c.req.parseBody({ all: true })) ?? { code: '' });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return draw(c, ke, error);
      }
      return c.redirect(safeNext(ke), 303);
    })
    .post('/ruang/pastikan/kunci', async (c) => {
      const self = selfOf(c);
      limit(c, 'people.passkey-ask', { perMinute: 30 });
      return c.json(await askOwnPasskey(c.get('kernel'), self.id));
    });
