import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { qrPath } from '../adapters/code-app.ts';
import { confirmCodeApp, startCodeApp, waitingCodeApp } from '../commands/code-app.ts';
import { removeFactor, renamePasskey, renewRecoveryCodes } from '../commands/keep-factors.ts';
import { addPasskey, askNewPasskey } from '../commands/passkeys.ts';
import { identitiesOf } from '../oidc/bindings.ts';
import { providersOf } from '../oidc/providers.ts';
import { peoplePolicy } from '../policy.ts';
import { factorsOf, isRequired, secondFactorFrom } from '../queries/factors.ts';
import { done, newsOf, orAgain, type Trouble } from './answers.ts';
import { readJson } from './factor-fields.ts';
import { line } from './fields.ts';
import { requireFresh } from './fresh.ts';
import { CodeAppPage } from './pages/code-app.tsx';
import { FactorsPage } from './pages/factors.tsx';
import { RecoveryCodesPage } from './pages/recovery-codes.tsx';
import { selfOf, sessionIdOf, sessionOf } from './session.ts';

const PLACE = '/ruang/akun/pengaman';
const newKey = z.object({ kunciBaru: z.string().max(60_000), name: line(60) });
const naming = z.object({ name: line(60) });
const firstCode = z.object({ kode: z.string().max(40) });

const self = (c: Web) => {
  const actor = selfOf(c);
  return peoplePolicy.allow(actor, 'changeSelf', actor);
};

async function draw(c: Web, trouble?: Trouble): Promise<Response> {
  const k = c.get('kernel');
  const { id } = selfOf(c);
  const [factors, from, identities] = await Promise.all([
    factorsOf(k, id),
    secondFactorFrom(k, id),
    identitiesOf(k, id),
  ]);
  const view = FactorsPage({
    room: c.get('room'),
    factors,
    identities,
    providers: providersOf(k.config).map(({ id: provider, label }) => ({ id: provider, label })),
    due: from === null ? null : { day: from, now: isRequired(k, from) },
    waiting: sessionOf(c)?.mustEnrol ?? false,
    message: trouble?.error.say,
    errors: trouble?.error.fields ?? {},
    news: trouble ? null : newsOf(c),
  });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

async function drawCodeApp(c: Web, trouble?: Trouble): Promise<Response> {
  const waiting = await waitingCodeApp(c.get('kernel'), self(c));
  if (!waiting) return trouble ? draw(c, trouble) : c.redirect(PLACE, 303);
  const error = trouble?.error.fields.kode ?? trouble?.error.say;
  const view = CodeAppPage({ room: c.get('room'), secret: waiting.secret, qr: qrPath(waiting.address), error });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

/** After a factor was added: its first one brings the recovery codes, which this answer alone shows. */
const added = (c: Web, codes: string[] | null): Response =>
  codes ? page(c, RecoveryCodesPage({ room: c.get('room'), codes })) : done(c, PLACE, 'factorAdded');

const change =
  (work: (c: Web) => Promise<Response>, again: (c: Web, t: Trouble) => Promise<Response> = draw) =>
  (c: Web) =>
    orAgain(
      c,
      async () => {
        await requireFresh(c);
        return work(c);
      },
      (trouble) => again(c, trouble),
    );

/** One's own second factors: passkeys, the code app, recovery codes. */
export const factorRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get(PLACE, (c) => draw(c))
    .post('/ruang/akun/kunci/mulai', async (c) => {
      await requireFresh(c);
      limit(c, 'people.passkey-ask', { perMinute: 30 });
      return c.json(await askNewPasskey(c.get('kernel'), self(c)));
    })
    .post(
      '/ruang/akun/kunci',
      change(async (c) => {
        const given = await form(c, newKey);
        const input = { answer: readJson(given.kunciBaru), name: given.name, sessionId: sessionIdOf(c) };
        return added(c, await addPasskey(c.get('kernel'), self(c), input));
      }),
    )
    .post(
      '/ruang/akun/kunci/:id/nama',
      change(async (c) => {
        await renamePasskey(c.get('kernel'), self(c), c.req.param('id') ?? '', (await form(c, naming)).name);
        return done(c, PLACE, 'saved');
      }),
    )
    .post(
      '/ruang/akun/kunci/:id/lepas',
      change(async (c) => {
        await removeFactor(c.get('kernel'), self(c), { passkeyId: c.req.param('id') ?? '' });
        return done(c, PLACE, 'factorRemoved');
      }),
    )
    .post(
      '/ruang/akun/kode/mulai',
      change(async (c) => {
        await startCodeApp(c.get('kernel'), self(c));
        return c.redirect('/ruang/akun/kode', 303);
      }),
    )
    .get('/ruang/akun/kode', async (c) => {
      await requireFresh(c);
      return drawCodeApp(c);
    })
    .post(
      '/ruang/akun/kode',
      change(async (c) => {
        limit(c, 'people.first-code', { perMinute: 10 }, selfOf(c).id);
        const { kode } = await form(c, firstCode);
        const input = { code: kode, sessionId: sessionIdOf(c) };
        return added(c, await confirmCodeApp(c.get('kernel'), self(c), input));
      }, drawCodeApp),
    )
    .post(
      '/ruang/akun/kode/lepas',
      change(async (c) => {
        await removeFactor(c.get('kernel'), self(c), 'app');
        return done(c, PLACE, 'factorRemoved');
      }),
    )
    .post(
      '/ruang/akun/cadangan',
      change(async (c) => {
        const codes = await renewRecoveryCodes(c.get('kernel'), self(c));
        return page(c, RecoveryCodesPage({ room: c.get('room'), codes }));
      }),
    );
