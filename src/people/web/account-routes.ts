import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { changePassword, changeProfile, leave } from '../commands/change-self.ts';
import { endOtherSessions, endSession, nameSession } from '../commands/end-sessions.ts';
import { peoplePolicy } from '../policy.ts';
import { addressesOf, findAccount } from '../queries/accounts.ts';
import { factorsOf } from '../queries/factors.ts';
import { listSessions } from '../queries/sessions.ts';
import { done, newsOf, orAgain, type Trouble } from './answers.ts';
import { line, password } from './fields.ts';
import { AccountPage } from './pages/account.tsx';
import { clearSessionCookie, selfOf, sessionIdOf } from './session.ts';

const profile = z.object({ name: line(120), title: line(120), locale: z.enum(['id', 'en']) });
const passwords = z.object({ old: password, password });
const sessionName = z.object({ name: z.string().trim().max(40) });
const leaving = z.object({ leavePassword: password });

const self = (c: Web) => {
  const actor = selfOf(c);
  return peoplePolicy.allow(actor, 'changeSelf', actor);
};

/** Guessing one's way from a borrowed session to the password is as slow as at the door. */
const slowly = (c: Web) => limit(c, 'people.own-password', { perMinute: 10 }, selfOf(c).id);

async function draw(c: Web, trouble?: Trouble): Promise<Response> {
  const k = c.get('kernel');
  const { id } = selfOf(c);
  const [account, addresses, sessions, factors] = await Promise.all([
    findAccount(k, id),
    addressesOf(k, [id]),
    listSessions(k, id),
    factorsOf(k, id),
  ]);
  if (!account) throw notFound();
  const view = AccountPage({
    room: c.get('room'),
    account,
    email: addresses.get(id) ?? '',
    sessions,
    factors,
    sessionId: sessionIdOf(c),
    values: trouble?.values ?? {},
    errors: trouble?.error.fields ?? {},
    message: trouble?.error.say,
    news: trouble ? null : newsOf(c),
  });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

const change = (work: (c: Web) => Promise<Response>) => (c: Web) =>
  orAgain(
    c,
    () => work(c),
    (trouble) => draw(c, trouble),
  );

/** One's own account: name and language, password, open sessions, leaving. */
export const accountRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/akun', (c) => draw(c))
    .post(
      '/ruang/akun',
      change(async (c) => {
        await changeProfile(c.get('kernel'), self(c), await form(c, profile));
        return done(c, '/ruang/akun', 'saved');
      }),
    )
    .post(
      '/ruang/akun/sandi',
      change(async (c) => {
        slowly(c);
        await changePassword(c.get('kernel'), self(c), { ...(await form(c, passwords)), keepSession: sessionIdOf(c) });
        return done(c, '/ruang/akun', 'password');
      }),
    )
    .post('/ruang/akun/sesi/:id/akhiri', async (c) => {
      const k = c.get('kernel');
      const id = c.req.param('id');
      if (id === 'lain') await endOtherSessions(k, self(c), sessionIdOf(c));
      else if (isId(id)) await endSession(k, self(c), id);
      else throw notFound();
      return done(c, '/ruang/akun', 'ended');
    })
    .post('/ruang/akun/sesi/:id/nama', async (c) => {
      const id = c.req.param('id');
      if (!isId(id)) throw notFound();
      await nameSession(c.get('kernel'), self(c), id, (await form(c, sessionName)).name);
      return done(c, '/ruang/akun', 'saved');
    })
    .post(
      '/ruang/akun/tutup',
      change(async (c) => {
        slowly(c);
        const given = await form(c, leaving);
        await leave(c.get('kernel'), self(c), { password: given.leavePassword });
        clearSessionCookie(c);
        return done(c, '/ruang/masuk', 'left');
      }),
    );
