import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { endSession } from '../commands/end-sessions.ts';
import { signIn } from '../commands/sign-in.ts';
import { peoplePolicy } from '../policy.ts';
import { done, newsOf, orAgain, safeNext, type Trouble } from './answers.ts';
import { deviceOf } from './device.ts';
import { password } from './fields.ts';
import { frameOf } from './frame.ts';
import { SignInPage } from './pages/sign-in.tsx';
import type { DemoSignIn } from './routes.ts';
import { clearSessionCookie, selfOf, sessionIdOf, sessionTokenOf, setSessionCookie } from './session.ts';

const signInForm = z.object({
  email: z.string().trim().max(200),
  password,
  lanjut: z.string().max(500).optional(),
});

/** Opens a session in this browser, in place of the one that was there. */
export async function openSession(c: Web, given: { email: string; password: string }): Promise<void> {
  const device = deviceOf(c.req.header('user-agent') ?? '');
  const { token } = await signIn(c.get('kernel'), { ...given, device, replaces: sessionTokenOf(c) });
  setSessionCookie(c, token);
}

/** Signing in and out. */
export function signInRoutes(demo: DemoSignIn): Hono<WebEnv> {
  const draw = (c: Web, trouble?: Trouble): Response => {
    const k = c.get('kernel');
    const view = SignInPage({
      ...frameOf(c),
      next: safeNext(trouble ? trouble.values.lanjut : c.req.query('lanjut')),
      news: trouble ? null : newsOf(c),
      ...(trouble ? { email: trouble.values.email ?? '', error: trouble.error.say } : {}),
      accounts: k.config.demo ? [...(demo.demoAccounts ?? [])] : [],
      demoPassword: k.config.demo ? (demo.demoPassword ?? '') : '',
    });
    return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
  };
  return new Hono<WebEnv>()
    .get('/ruang/masuk', (c) => (c.get('actor') ? c.redirect(safeNext(c.req.query('lanjut')), 303) : draw(c)))
    .post('/ruang/masuk', (c) =>
      orAgain(
        c,
        async () => {
          limit(c, 'people.sign-in', { perMinute: 30 });
          const given = await form(c, signInForm);
          await openSession(c, given);
          return c.redirect(safeNext(given.lanjut), 303);
        },
        (trouble) => draw(c, trouble),
      ),
    )
    .post('/ruang/keluar', async (c) => {
      const self = selfOf(c);
      await endSession(c.get('kernel'), peoplePolicy.allow(self, 'changeSelf', self), sessionIdOf(c));
      clearSessionCookie(c);
      return done(c, '/ruang/masuk', 'out');
    });
}
