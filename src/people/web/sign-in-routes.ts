import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { endSession } from '../commands/end-sessions.ts';
import { askPasskeyToSignIn } from '../commands/passkeys.ts';
import { type SignedIn, signIn, signInByPasskey } from '../commands/sign-in.ts';
import { providersOf } from '../oidc/providers.ts';
import { peoplePolicy } from '../policy.ts';
import { newsOf, orAgain, safeNext, type Trouble } from './answers.ts';
import { readJson } from './factor-fields.ts';
import { password } from './fields.ts';
import { frameOf } from './frame.ts';
import { SignInPage } from './pages/sign-in.tsx';
import type { DemoSignIn } from './routes.ts';
import { drawSecondStep } from './second-step-routes.ts';
import { admit, browserOf, clearSessionCookie, selfOf, sessionIdOf, sessionOf } from './session.ts';

const next = z.string().max(500).optional();
const signInForm = z.object({ email: z.string().trim().max(200), password, lanjut: next });
const passkeyForm = z.object({ kunci: z.string().max(30_000), lanjut: next });

/** Goes on after a first factor: into the newsroom with a session in this browser, or to the page that asks for the second. */
export async function goIn(
  c: Web,
  to: string,
  enter: (browser: ReturnType<typeof browserOf>) => Promise<SignedIn>,
): Promise<Response> {
  const browser = browserOf(c);
  const signedIn = await enter(browser);
  if ('ticket' in signedIn) return drawSecondStep(c, { ticket: signedIn.ticket, next: to });
  admit(c, signedIn.token, browser);
  return c.redirect(to, 303);
}

/** Signs in by address and password in this browser, in place of the session that was there, and goes on. */
export const openSession = (c: Web, given: { email: string; password: string }, to: string): Promise<Response> =>
  goIn(c, to, (browser) => signIn(c.get('kernel'), { email: given.email, password: given.password, ...browser }));

/** Draws the sign-in page, with what went wrong. */
export function drawSignIn(c: Web, demo: DemoSignIn, trouble?: Trouble): Response {
  const k = c.get('kernel');
  const providers = providersOf(k.config).map(({ id, label }) => ({ id, label }));
  const view = SignInPage({
    ...frameOf(c),
    next: safeNext(trouble ? trouble.values.lanjut : c.req.query('lanjut')),
    news: trouble ? null : newsOf(c),
    ...(trouble ? { email: trouble.values.email ?? '', error: trouble.error.say } : {}),
    accounts: k.config.demo ? [...(demo.demoAccounts ?? [])] : [],
    demoPassword: k.config.demo ? (demo.demoPassword ?? '') : '',
    providers,
    left: providers.find((p) => p.id === c.req.query('penyedia')) ?? null,
  });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

/** Signing in and out. */
export function signInRoutes(demo: DemoSignIn): Hono<WebEnv> {
  const draw = (c: Web, trouble?: Trouble) => drawSignIn(c, demo, trouble);
  const again = (work: (c: Web) => Promise<Response>) => (c: Web) =>
    orAgain(
      c,
      () => {
        limit(c, 'people.sign-in', { perMinute: 30 });
        return work(c);
      },
      (trouble) => draw(c, trouble),
    );
  return new Hono<WebEnv>()
    .get('/ruang/masuk', (c) => (c.get('actor') ? c.redirect(safeNext(c.req.query('lanjut')), 303) : draw(c)))
    .post(
      '/ruang/masuk',
      again(async (c) => {
        const given = await form(c, signInForm);
        return openSession(c, given, safeNext(given.lanjut));
      }),
    )
    .post('/ruang/masuk/kunci/mulai', async (c) => {
      limit(c, 'people.passkey-ask', { perMinute: 30 });
      return c.json(await askPasskeyToSignIn(c.get('kernel')));
    })
    .post(
      '/ruang/masuk/kunci',
      again(async (c) => {
        const given = await form(c, passkeyForm);
        const answer = readJson(given.kunci);
        return goIn(c, safeNext(given.lanjut), (browser) => signInByPasskey(c.get('kernel'), { answer, ...browser }));
      }),
    )
    .post('/ruang/keluar', async (c) => {
      const self = selfOf(c);
      await endSession(c.get('kernel'), peoplePolicy.allow(self, 'changeSelf', self), sessionIdOf(c));
      const provider = sessionOf(c)?.provider;
      clearSessionCookie(c);
      // A form may not lead to another site, so the way to sign out there too is a link on the page that follows.
      return c.redirect(`/ruang/masuk?kabar=out${provider ? `&penyedia=${encodeURIComponent(provider)}` : ''}`, 303);
    });
}
