import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { accountsWithRole, namesOf, ROLES, type Role, requireFresh } from '../../../people/index.ts';
import { findPackage } from '../../queries/packages.ts';
import { ownAgency } from '../../web/own-agency.ts';
import { type Debt, debtState } from '../debt.ts';
import { nameOfficial, removeOfficial, setDebtHours } from '../keep-officials.ts';
import { emergencyPolicy } from '../policy.ts';
import { debtHours, debtReport, debtsOf, findDebt, officialsOf } from '../queries.ts';
import { settleDebt } from '../settle-debt.ts';
import { DebtPage } from './debt-page.tsx';
import { DebtsPage } from './debts-page.tsx';

const AT = '/ruang/darurat';
const MONTH_MS = 30 * 86_400_000;

/** What is owed, the list of officials, and the page on which a debt is settled. */
export const debtRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get(AT, (c) => showAll(c))
    .post(`${AT}/pejabat`, name)
    .post(`${AT}/pejabat/:id/hapus`, remove)
    .post(`${AT}/tenggat`, setHours)
    .get(`${AT}/utang/:id`, async (c) => showOne(c, await foundDebt(c)))
    .post(`${AT}/utang/:id`, settle);

const agencyIn = (c: Web) =>
  ownAgency(
    c,
    (owned) => emergencyPolicy.may(c.get('actor'), 'see', owned),
    () => emergencyPolicy.allow(c.get('actor'), 'see', { agencyId: '' }),
  );

async function showAll(c: Web, refused?: AppError): Promise<Response> {
  const k = c.get('kernel');
  const { agency, all } = await agencyIn(c);
  const now = k.clock.now();
  const mayKeep = emergencyPolicy.may(c.get('actor'), 'keepOfficials', { agencyId: agency.id });
  const [owed, report, officials, hours, ...lists] = await Promise.all([
    debtsOf(k, [agency.id]),
    debtReport(k, new Date(now.getTime() - MONTH_MS), now, [agency.id]),
    officialsOf(k.db, agency.id),
    debtHours(k.db, agency.id),
    ...(mayKeep ? ROLES : []).map((role: Role) => accountsWithRole(k, role, agency.id)),
  ]);
  const accounts = [...new Map(lists.flat().map((one) => [one.id, one.name])).entries()];
  const view = DebtsPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    agency,
    agencies: all,
    owed,
    report,
    officials,
    candidates: accounts.map(([id, label]) => ({ id, name: label })).filter((one) => !officials.includes(one.id)),
    hours,
    names: await namesOf(
      k,
      [...owed, ...report.lines].flatMap((one) => [one.officialId, one.settledBy]).concat(officials),
    ),
    mayKeep,
    refused: refused?.say ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function keeping(c: Web, run: (agencyId: string) => Promise<void>): Promise<Response> {
  const { agency } = await agencyIn(c);
  keeper(c, agency.id);
  await requireFresh(c);
  try {
    await run(agency.id);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return showAll(c, error);
  }
  return c.redirect(`${AT}?instansi=${agency.id}`, 303);
}

const keeper = (c: Web, agencyId: string) => emergencyPolicy.allow(c.get('actor'), 'keepOfficials', { agencyId });

const name = (c: Web) =>
  keeping(c, async (agencyId) => {
    const allowed = keeper(c, agencyId);
    await nameOfficial(c.get('kernel'), allowed, await form(c, z.object({ accountId: z.uuid() })));
  });

const remove = (c: Web) =>
  keeping(c, (agencyId) =>
    removeOfficial(c.get('kernel'), keeper(c, agencyId), { accountId: c.req.param('id') ?? '' }),
  );

const setHours = (c: Web) =>
  keeping(c, async (agencyId) => {
    const allowed = keeper(c, agencyId);
    await setDebtHours(
      c.get('kernel'),
      allowed,
      await form(c, z.object({ hours: z.coerce.number().int().min(1).max(168) })),
    );
  });

async function foundDebt(c: Web): Promise<Debt> {
  const debt = await findDebt(c.get('kernel').db, c.req.param('id') ?? '');
  if (!debt || !emergencyPolicy.may(c.get('actor'), 'see', debt)) throw notFound();
  return debt;
}

async function showOne(c: Web, debt: Debt, refused?: AppError, reason = ''): Promise<Response> {
  const k = c.get('kernel');
  const p = await findPackage(k, debt.packageId);
  if (!p) throw notFound();
  const actor = c.get('actor');
  const me = actor?.kind === 'account' ? actor.id : '';
  const view = DebtPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    debt,
    p,
    state: debtState(debt, k.clock.now()),
    names: await namesOf(k, [debt.officialId, debt.settledBy]),
    maySettle: emergencyPolicy.may(actor, 'settle', debt) && ![...p.editors, p.lastEditorId].includes(me),
    refused: refused?.say ?? null,
    reason,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const verdict = z.object({
  hash: z.string().max(64),
  verdict: z.enum(['approved', 'rejected']),
  reason: z.string().max(2000).default(''),
});

async function settle(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const debt = await foundDebt(c);
  const allowed = emergencyPolicy.allow(c.get('actor'), 'settle', debt);
  await requireFresh(c);
  const input = await form(c, verdict);
  try {
    await settleDebt(k, allowed, { debtId: debt.id, ...input });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showOne(c, (await findDebt(k.db, debt.id)) ?? debt, error, input.reason);
  }
  return c.redirect(`${AT}/utang/${debt.id}`, 303);
}
