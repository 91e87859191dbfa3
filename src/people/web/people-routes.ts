import { Hono } from 'hono';
import { z } from 'zod';
import type { Grant } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { changeAccount, inviteAccount, inviteAgain } from '../commands/invite-account.ts';
import { resetFactors } from '../commands/keep-factors.ts';
import { setGrants } from '../commands/set-grants.ts';
import { reactivateAccount, suspendAccount } from '../commands/suspend-account.ts';
import { peoplePolicy } from '../policy.ts';
import { type Account, addressesOf, findAccount, listAccounts, scopeOf } from '../queries/accounts.ts';
import { factorsOf, hasFactor } from '../queries/factors.ts';
import { ROLES } from '../roles.ts';
import { done, newsOf, orAgain, type Trouble } from './answers.ts';
import { email, line, optionalId } from './fields.ts';
import { requireFresh } from './fresh.ts';
import { keptBy } from './kept.ts';
import { grantKey } from './pages/grant-choices.tsx';
import { InvitePage } from './pages/invite.tsx';
import { PeoplePage } from './pages/people.tsx';
import { PersonPage } from './pages/person.tsx';

/** Check boxes "officer@<agency id>" and "officer@*", as roles. */
const grants = z.preprocess(
  (v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]),
  z.array(
    z.string().transform((text, ctx): Grant => {
      const [role = '', agency = ''] = text.split('@');
      if ((ROLES as readonly string[]).includes(role) && (agency === '*' || isId(agency)))
        return { role, agencyId: agency === '*' ? null : agency };
      ctx.addIssue({ code: 'custom', message: 'Peran itu tidak ada. | There is no such role.' });
      return z.NEVER;
    }),
  ),
);
const person = z.object({ name: line(120), title: line(120), unitId: optionalId });
const invitation = person.extend({
  email,
  grants: grants.refine((g) => g.length > 0, 'Pilih paling sedikit satu peran. | Choose at least one role.'),
});
const grantsForm = z.object({ grants });

const keeper = (c: Web) => peoplePolicy.allow(c.get('actor'), 'keepPeople', {});

async function chosenIn(c: Web): Promise<ReadonlySet<string>> {
  const { grants: sent } = await c.req.parseBody({ all: true });
  return new Set([sent].flat().filter((v): v is string => typeof v === 'string'));
}

async function drawList(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { actor, agencies, units } = await keptBy(c, 'keepPeople');
  const accounts = (await listAccounts(k)).filter((a) => peoplePolicy.may(actor, 'seeAccount', scopeOf(a)));
  const ids = accounts.map((a) => a.id);
  const addresses = await addressesOf(k, ids);
  return page(c, PeoplePage({ room: c.get('room'), accounts, addresses, agencies, units, news: newsOf(c) }));
}

async function drawInvite(c: Web, trouble?: Trouble): Promise<Response> {
  const kept = await keptBy(c, 'keepPeople');
  const view = InvitePage({
    room: c.get('room'),
    ...kept,
    chosen: trouble ? await chosenIn(c) : new Set(),
    values: trouble?.values ?? {},
    errors: trouble?.error.fields ?? {},
    message: trouble?.error.say,
  });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

async function found(c: Web): Promise<Account> {
  const account = await findAccount(c.get('kernel'), c.req.param('id') ?? '');
  if (!account || !peoplePolicy.may(keeper(c).actor, 'seeAccount', scopeOf(account))) throw notFound();
  return account;
}

async function drawPerson(c: Web, trouble?: Trouble): Promise<Response> {
  const { actor, ...kept } = await keptBy(c, 'keepPeople');
  const account = await found(c);
  const view = PersonPage({
    room: c.get('room'),
    account,
    email: (await addressesOf(c.get('kernel'), [account.id])).get(account.id) ?? '',
    ...kept,
    protected: hasFactor(await factorsOf(c.get('kernel'), account.id)),
    whole: peoplePolicy.may(actor, 'keepAccount', scopeOf(account)),
    chosen: trouble && c.req.path.endsWith('/peran') ? await chosenIn(c) : new Set(account.grants.map(grantKey)),
    values: trouble?.values ?? {},
    errors: trouble?.error.fields ?? {},
    message: trouble?.error.say,
    news: trouble ? null : newsOf(c),
  });
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

const change = (what: Parameters<typeof done>[2], work: (c: Web, account: Account) => Promise<unknown>) => (c: Web) =>
  orAgain(
    c,
    async () => {
      const account = await found(c);
      await work(c, account);
      return done(c, `/ruang/orang/${account.id}`, what);
    },
    (trouble) => drawPerson(c, trouble),
  );

/** For administrators: people with their roles and states. */
export const peopleRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/orang', drawList)
    .get('/ruang/orang/undang', (c) => drawInvite(c))
    .post('/ruang/orang/undang', (c) =>
      orAgain(
        c,
        async () => {
          limit(c, 'people.invite', { perMinute: 20 });
          const allowed = keeper(c);
          await requireFresh(c);
          await inviteAccount(c.get('kernel'), allowed, await form(c, invitation));
          return done(c, '/ruang/orang', 'invited');
        },
        (trouble) => drawInvite(c, trouble),
      ),
    )
    .get('/ruang/orang/:id', (c) => drawPerson(c))
    .post(
      '/ruang/orang/:id',
      change('saved', async (c, a) => changeAccount(c.get('kernel'), keeper(c), a.id, await form(c, person))),
    )
    .post(
      '/ruang/orang/:id/peran',
      change('saved', async (c, a) => {
        const allowed = keeper(c);
        await requireFresh(c);
        await setGrants(c.get('kernel'), allowed, a.id, (await form(c, grantsForm)).grants);
      }),
    )
    .post(
      '/ruang/orang/:id/pengaman',
      change('factorsReset', async (c, a) => {
        const allowed = keeper(c);
        await requireFresh(c);
        await resetFactors(c.get('kernel'), allowed, a.id);
      }),
    )
    .post(
      '/ruang/orang/:id/tangguhkan',
      change('suspended', (c, a) => suspendAccount(c.get('kernel'), keeper(c), a.id)),
    )
    .post(
      '/ruang/orang/:id/aktifkan',
      change('reactivated', (c, a) => reactivateAccount(c.get('kernel'), keeper(c), a.id)),
    )
    .post(
      '/ruang/orang/:id/undang',
      change('invited', (c, a) => {
        limit(c, 'people.invite', { perMinute: 20 });
        return inviteAgain(c.get('kernel'), keeper(c), a.id);
      }),
    );
