import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { newToken } from '../../kernel/ids.ts';
import { endSessionAddress, type Vouched } from '../adapters/openid.ts';
import { keepHandshake, takeHandshake } from '../commands/handshakes.ts';
import { bindIdentity, identityOwner, subjectHash, unbindIdentity } from '../oidc/bindings.ts';
import { refusals } from '../oidc/oidc-words.ts';
import type { Provider } from '../oidc/providers.ts';
import { requireStrength, signInByProvider } from '../oidc/sign-in-by-provider.ts';
import { peoplePolicy } from '../policy.ts';
import { factorsOf, hasFactor } from '../queries/factors.ts';
import { done, safeNext } from './answers.ts';
import { confirm, requireFresh } from './fresh.ts';
import { takeKeptForm } from './kept-form.ts';
import { comeBack, type Purpose, providerOf, setOut } from './oidc-journey.ts';
import { BindPage, GoOnPage } from './pages/oidc.tsx';
import type { DemoSignIn } from './routes.ts';
import { selfOf } from './session.ts';
import { drawSignIn, goIn } from './sign-in-routes.ts';

const slowly = (c: Web) => limit(c, 'people.provider', { perMinute: 30 });
const self = (c: Web) => {
  const actor = selfOf(c);
  return peoplePolicy.allow(actor, 'changeSelf', actor);
};
const other = (): AppError => new AppError('forbidden', refusals.other);
const binding = z.object({ accountId: z.string(), provider: z.string(), subjectHash: z.string() });
const bindForm = z.object({ tanda: z.string().max(100) });

/** Back from a provider to connect it: nothing is bound until the person presses the button on this page. */
async function askToBind(c: Web, p: Provider, v: Vouched, purpose: Purpose): Promise<Response> {
  const { id } = selfOf(c);
  if (purpose.accountId !== id) throw other();
  const k = c.get('kernel');
  const token = newToken();
  const detail = { accountId: id, provider: p.id, subjectHash: subjectHash(k, v.issuer, v.subject) };
  await keepHandshake(k, token, 'binding', detail, 10);
  const named = [v.claims[p.claims.name], v.claims[p.claims.email]].find((x) => typeof x === 'string');
  const who = typeof named === 'string' ? named : v.subject;
  return page(c, BindPage({ room: c.get('room'), provider: p.label[c.get('locale')], who, token }));
}

/** Back from a provider to confirm: it must vouch for the person of this very session. */
async function confirmed(c: Web, p: Provider, v: Vouched, purpose: Purpose): Promise<Response> {
  const k = c.get('kernel');
  const { id } = selfOf(c);
  requireStrength(p, v);
  if (purpose.accountId !== id || (await identityOwner(k, subjectHash(k, v.issuer, v.subject))) !== id) throw other();
  await confirm(c, { provider: p.id });
  const kept = purpose.kept ? await takeKeptForm(k, purpose.kept, id) : null;
  if (kept) return page(c, GoOnPage({ room: c.get('room'), ...kept }));
  return c.redirect(safeNext(purpose.next), 303);
}

async function back(c: Web, demo: DemoSignIn): Promise<Response> {
  slowly(c);
  const p = providerOf(c);
  try {
    const { purpose, vouched } = await comeBack(c, p);
    if (purpose.use === 'bind') return await askToBind(c, p, vouched, purpose);
    if (purpose.use === 'confirm') return await confirmed(c, p, vouched, purpose);
    return await goIn(c, safeNext(purpose.next), (browser) => signInByProvider(c.get('kernel'), p, vouched, browser));
  } catch (error) {
    if (error instanceof AppError && ['unauthenticated', 'conflict'].includes(error.code) && !c.get('actor'))
      return drawSignIn(c, demo, { error, values: {} });
    throw error;
  }
}

/** Signing in, connecting and confirming through sign-in providers (OpenID Connect). */
export const oidcRoutes = (demo: DemoSignIn): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/masuk/oidc/:id', async (c) => {
      slowly(c);
      const next = safeNext(c.req.query('lanjut'));
      return setOut(c, providerOf(c), { use: 'sign-in', accountId: null, next, kept: null });
    })
    .get('/ruang/masuk/oidc/:id/kembali', (c) => back(c, demo))
    .get('/ruang/masuk/oidc/:id/keluar', async (c) => {
      slowly(c);
      const { config } = c.get('kernel');
      const to = await endSessionAddress(config, providerOf(c), `${config.publicUrl}/ruang/masuk`);
      return c.redirect(to ?? '/ruang/masuk', 303);
    })
    .get('/ruang/akun/oidc/:id', async (c) => {
      slowly(c);
      await requireFresh(c);
      return setOut(c, providerOf(c), { use: 'bind', accountId: selfOf(c).id, next: '', kept: null });
    })
    .post('/ruang/akun/oidc/hubungkan', async (c) => {
      await requireFresh(c);
      const k = c.get('kernel');
      const { tanda } = await form(c, bindForm);
      const found = binding.safeParse(await takeHandshake(k, tanda, 'binding'));
      if (!found.success || found.data.accountId !== selfOf(c).id) throw new AppError('gone', refusals.late);
      await bindIdentity(k, self(c), { provider: found.data.provider, subjectHash: found.data.subjectHash });
      return done(c, '/ruang/akun/pengaman', 'bound');
    })
    .post('/ruang/akun/oidc/:id/lepas', async (c) => {
      await requireFresh(c);
      await unbindIdentity(c.get('kernel'), self(c), c.req.param('id'));
      return done(c, '/ruang/akun/pengaman', 'unbound');
    })
    .get('/ruang/pastikan/oidc/:id', async (c) => {
      slowly(c);
      const next = safeNext(c.req.query('ke'));
      const kept = c.req.query('isian') ?? null;
      if (hasFactor(await factorsOf(c.get('kernel'), selfOf(c).id)))
        return c.redirect(`/ruang/pastikan?ke=${encodeURIComponent(next)}`, 303);
      return setOut(c, providerOf(c), { use: 'confirm', accountId: selfOf(c).id, next, kept });
    });
