import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { acceptInvitation, resetPassword } from '../commands/one-time-links.ts';
import { requestReset } from '../commands/request-reset.ts';
import { findLink, type LinkPurpose } from '../queries/links.ts';
import { done, orAgain, type Trouble } from './answers.ts';
import { email, password } from './fields.ts';
import { frameOf } from './frame.ts';
import { LinkGonePage, NewPasswordPage, ResetPage } from './pages/new-password.tsx';
import { openSession } from './sign-in-routes.ts';

const resetForm = z.object({ email });
const passwordForm = z.object({ password });

function drawReset(c: Web, trouble?: Trouble): Response {
  const said = trouble
    ? { email: trouble.values.email ?? '', error: trouble.error.fields.email ?? trouble.error.say }
    : {};
  const view = ResetPage({ ...frameOf(c), sent: !trouble && c.req.query('terkirim') === '1', ...said });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

async function drawLink(c: Web, purpose: LinkPurpose, trouble?: Trouble): Promise<Response> {
  const link = await findLink(c.get('kernel'), c.req.param('token') ?? '', purpose);
  if (!link) return page(c, LinkGonePage({ ...frameOf(c), purpose }), 410);
  const said = trouble ? { error: trouble.error.say } : {};
  const view = NewPasswordPage({ ...frameOf(c), person: link, purpose, path: c.req.path, ...said });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

const choose = (c: Web, purpose: LinkPurpose): Promise<Response> =>
  orAgain(
    c,
    async () => {
      limit(c, 'people.choose-password', { perMinute: 20 });
      const given = await form(c, passwordForm);
      const k = c.get('kernel');
      const token = c.req.param('token') ?? '';
      if (purpose === 'reset') {
        await resetPassword(k, token, given.password);
        return done(c, '/ruang/masuk', 'chosen');
      }
      const link = await findLink(k, token, purpose);
      await acceptInvitation(k, token, given.password);
      if (link) return openSession(c, { email: link.email, password: given.password }, '/ruang');
      return c.redirect('/ruang', 303);
    },
    (trouble) => drawLink(c, purpose, trouble),
  );

/** A new password by mail, and the pages to which the one-time links lead. */
export const passwordRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/sandi', (c) => drawReset(c))
    .post('/ruang/sandi', (c) =>
      orAgain(
        c,
        async () => {
          limit(c, 'people.reset', { perMinute: 5 });
          await requestReset(c.get('kernel'), (await form(c, resetForm)).email);
          return c.redirect('/ruang/sandi?terkirim=1', 303);
        },
        (trouble) => drawReset(c, trouble),
      ),
    )
    .get('/ruang/sandi/:token', (c) => drawLink(c, 'reset'))
    .post('/ruang/sandi/:token', (c) => choose(c, 'reset'))
    .get('/ruang/undangan/:token', (c) => drawLink(c, 'invitation'))
    .post('/ruang/undangan/:token', (c) => choose(c, 'invitation'));
