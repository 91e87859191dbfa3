import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { changePassword, changeProfile } from '../commands/change-self.ts';
import { endSessions, listSessions } from '../commands/sessions.ts';
import { addressOf, findAccount } from '../queries/accounts.ts';
import { AccountPage } from './pages/account.tsx';
import { sessionIdOf } from './session.ts';

const profile = z.object({
  name: z.string().trim().min(1).max(120),
  title: z.string().trim().min(1).max(120),
  locale: z.enum(['id', 'en']),
});
const passwords = z.object({ old: z.string().max(300), password: z.string().max(300) });
const session = z.object({ session: z.string() });

const self = (c: Web) => c.get('actor') as Extract<Actor, { kind: 'account' }>;

async function draw(c: Web, more: { error?: AppError; saved?: boolean } = {}): Promise<Response> {
  const k = c.get('kernel');
  const actor = self(c);
  const [account, email, sessions] = await Promise.all([
    findAccount(k, actor.id),
    addressOf(k, actor.id),
    listSessions(k, actor.id),
  ]);
  const status = more.error ? STATUS[more.error.code] : 200;
  return page(
    c,
    <AccountPage
      room={c.get('room')}
      account={account!}
      email={email ?? ''}
      sessions={sessions}
      sessionId={sessionIdOf(c)}
      errors={more.error?.fields ?? {}}
      message={more.error?.say}
      saved={c.req.query('simpan') === '1'}
    />,
    status,
  );
}

/** One's own account: name and language, password, open sessions. */
export function accountRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const guarded = (work: (c: Web) => Promise<unknown>) => async (c: Web) => {
    try {
      await work(c);
      return c.redirect('/ruang/akun?simpan=1', 303);
    } catch (error) {
      if (error instanceof AppError) return draw(c, { error });
      throw error;
    }
  };
  app.get('/ruang/akun', (c) => draw(c));
  app.post(
    '/ruang/akun',
    guarded(async (c) => changeProfile(c.get('kernel'), self(c), await form(c, profile))),
  );
  app.post(
    '/ruang/akun/sandi',
    guarded(async (c) => {
      limit(c, 'people.change-password', { perMinute: 10 });
      await changePassword(c.get('kernel'), self(c), { ...(await form(c, passwords)), keepSession: sessionIdOf(c) });
    }),
  );
  app.post(
    '/ruang/akun/sesi',
    guarded(async (c) => {
      const { session: which } = await form(c, session);
      await endSessions(c.get('kernel'), self(c), isId(which) ? { only: which } : { allBut: sessionIdOf(c) });
    }),
  );
  return app;
}
