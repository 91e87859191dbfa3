import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { createFirstAdministrator } from '../commands/keep-accounts.ts';
import { findLink, type Purpose, requestReset, useLink } from '../commands/one-time-links.ts';
import { deviceOf, endSessions, signIn } from '../commands/sessions.ts';
import { countAccounts } from '../queries/accounts.ts';
import { FirstVisitPage } from './pages/first-visit.tsx';
import { NewPasswordPage, ResetPage } from './pages/new-password.tsx';
import { type DemoAccount, SignInPage } from './pages/sign-in.tsx';
import { clearSessionCookie, sessionIdOf, setSessionCookie } from './session.ts';

export type { DemoAccount } from './pages/sign-in.tsx';

const line = (most: number) => z.string().trim().min(1).max(most);
const signInForm = z.object({
  email: z.string().trim().max(200),
  password: z.string().max(200),
  lanjut: z.string().max(500).optional(),
});
const resetForm = z.object({ email: z.string().trim().max(200) });
const passwordForm = z.object({ password: z.string().max(300) });
const firstForm = z.object({
  agencyName: line(120),
  agencyNameEn: line(120),
  shortName: line(40),
  tagline: line(160),
  slug: z
    .string()
    .trim()
    .regex(
      /^[a-z][a-z0-9-]{1,30}$/,
      'Huruf kecil, angka, dan tanda hubung; mulai dengan huruf. | Lower-case letters, digits and hyphens; begin with a letter.',
    ),
  unit: line(120),
  name: line(120),
  title: line(120),
  email: z.email(),
  password: z.string().max(300),
});

/** Only a place on this site may be where a person goes on after signing in. */
const safeNext = (to: string | undefined): string => (to && /^\/ruang(\/|$|\?)/.test(to) ? to : '/ruang');

const frame = (c: Web) => ({ locale: c.get('locale'), demo: c.get('kernel').config.demo });

async function typed(c: Web): Promise<Record<string, string>> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string'));
}

/** Signing in and out, new passwords, invitations, the first visit. */
export function signInRoutes(demo: { demoAccounts?: DemoAccount[]; demoPassword?: string }): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const accounts = (c: Web) => (c.get('kernel').config.demo ? (demo.demoAccounts ?? []) : []);

  app.get('/ruang/masuk', (c) =>
    page(
      c,
      <SignInPage
        {...frame(c)}
        next={safeNext(c.req.query('lanjut'))}
        said={c.req.query('kata')}
        accounts={accounts(c)}
        demoPassword={demo.demoPassword ?? ''}
      />,
    ),
  );

  app.post('/ruang/masuk', async (c) => {
    const k = c.get('kernel');
    limit(c, 'people.sign-in', { perMinute: 20 });
    const input = await form(c, signInForm);
    try {
      const { token } = await signIn(k, { ...input, device: deviceOf(c.req.header('user-agent') ?? '') });
      setSessionCookie(c, token);
      return c.redirect(safeNext(input.lanjut), 303);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return page(
        c,
        <SignInPage
          {...frame(c)}
          next={safeNext(input.lanjut)}
          email={input.email}
          error={error.say}
          accounts={accounts(c)}
          demoPassword={demo.demoPassword ?? ''}
        />,
        STATUS[error.code],
      );
    }
  });

  app.post('/ruang/keluar', async (c) => {
    const actor = c.get('actor');
    if (actor?.kind === 'account') await endSessions(c.get('kernel'), actor, { only: sessionIdOf(c) });
    clearSessionCookie(c);
    return c.redirect('/ruang/masuk', 303);
  });

  app.get('/ruang/sandi', (c) => page(c, <ResetPage {...frame(c)} sent={c.req.query('kirim') === '1'} />));
  app.post('/ruang/sandi', async (c) => {
    limit(c, 'people.reset', { perMinute: 5 });
    const { email } = await form(c, resetForm);
    await requestReset(c.get('kernel'), email);
    return c.redirect('/ruang/sandi?kirim=1', 303);
  });

  for (const [path, purpose] of [
    ['/ruang/sandi', 'reset'],
    ['/ruang/undangan', 'invitation'],
  ] as [string, Purpose][]) {
    app.get(`${path}/:token`, async (c) => {
      c.header('referrer-policy', 'no-referrer');
      const link = await findLink(c.get('kernel'), c.req.param('token'), purpose);
      return page(
        c,
        <NewPasswordPage {...frame(c)} name={link?.name ?? null} purpose={purpose} action={c.req.path} />,
        link ? 200 : 410,
      );
    });
    app.post(`${path}/:token`, async (c) => {
      const k = c.get('kernel');
      limit(c, 'people.use-link', { perMinute: 20 });
      const token = c.req.param('token');
      const { password } = await form(c, passwordForm);
      try {
        await useLink(k, token, purpose, password);
        return c.redirect('/ruang/masuk?kata=sandi', 303);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const link = await findLink(k, token, purpose);
        return page(
          c,
          <NewPasswordPage
            {...frame(c)}
            name={link?.name ?? null}
            purpose={purpose}
            action={c.req.path}
            error={error.say}
          />,
          STATUS[error.code],
        );
      }
    });
  }

  app.get('/ruang/awal', async (c) => {
    if ((await countAccounts(c.get('kernel'))) > 0) throw notFound();
    return page(c, <FirstVisitPage {...frame(c)} values={{}} errors={{}} />);
  });
  app.post('/ruang/awal', async (c) => {
    const k = c.get('kernel');
    try {
      const f = await form(c, firstForm);
      const agency = {
        slug: f.slug,
        name: f.agencyName,
        nameEn: f.agencyNameEn,
        shortName: f.shortName,
        tagline: f.tagline,
      };
      await createFirstAdministrator(k, { ...f, agency });
      const { token } = await signIn(k, {
        email: f.email,
        password: f.password,
        device: deviceOf(c.req.header('user-agent') ?? ''),
      });
      setSessionCookie(c, token);
      return c.redirect('/ruang/orang', 303);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return page(
        c,
        <FirstVisitPage {...frame(c)} values={await typed(c)} errors={error.fields} message={error.say} />,
        STATUS[error.code],
      );
    }
  });
  return app;
}
