import { Hono } from 'hono';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { parseJakarta } from '../../kernel/time.ts';
import { accountsWithRole, namesOf, requireFresh } from '../../people/index.ts';
import { ITEM_TYPES } from '../../plan/index.ts';
import { keepPolicy } from '../policies/keep-policy.ts';
import { rulesAt, versionsOfPolicies } from '../policies/queries.ts';
import { readRules } from '../policies/read-form.ts';
import { approvePolicy } from '../policy.ts';
import { ownAgency } from './own-agency.ts';
import { PolicyPage } from './pages/policy.tsx';

const AT = '/ruang/kebijakan-persetujuan';

/** The policies of an agency as a table, their versions, and the form that makes a new one. */
export const policyRoutes = (): Hono<WebEnv> => new Hono<WebEnv>().get(AT, (c) => show(c)).post(AT, save);

const agencyIn = (c: Web) =>
  ownAgency(
    c,
    (owned) => approvePolicy.may(c.get('actor'), 'seePolicy', owned),
    () => approvePolicy.allow(c.get('actor'), 'seePolicy', { agencyId: '' }),
  );

const typeIn = (asked: unknown) => ITEM_TYPES.find((one) => one === asked) ?? null;

async function show(c: Web, refused?: AppError, typed?: Record<string, unknown>): Promise<Response> {
  const k = c.get('kernel');
  const { agency, all } = await agencyIn(c);
  const type = typeIn(typed ? typed.type : c.req.query('jenis'));
  const now = k.clock.now();
  const [versions, ...lists] = await Promise.all([
    versionsOfPolicies(k.db, agency.id),
    accountsWithRole(k, 'approver', agency.id),
    accountsWithRole(k, 'editor', agency.id),
  ]);
  const own = versions.find((one) => one.itemType === type && one.effectiveFrom <= now);
  const inForce = await rulesAt(k.db, agency.id, type, now);
  const accounts = [...new Map(lists.flat().map((one) => [one.id, one.name])).entries()];
  const view = PolicyPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    agency,
    agencies: all,
    type,
    rules: inForce.rules,
    own: own ?? null,
    versions,
    accounts,
    names: await namesOf(k, [...versions.map((one) => one.madeBy), ...accounts.map(([id]) => id)]),
    mayKeep: approvePolicy.may(c.get('actor'), 'keepPolicy', { agencyId: agency.id }),
    refused: refused?.say ?? null,
    saved: c.req.query('kabar') === 'tersimpan',
    now,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function save(c: Web): Promise<Response> {
  const { agency } = await agencyIn(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'keepPolicy', { agencyId: agency.id });
  await requireFresh(c);
  const typed = await c.req.parseBody();
  const itemType = typeIn(typed.type);
  try {
    const day = String(typed.from ?? '').trim();
    const from = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseJakarta(day, '00:00:00') : null;
    await keepPolicy(c.get('kernel'), allowed, {
      itemType,
      rules: itemType !== null && typed.follow === '1' ? null : readRules(typed),
      ...(from ? { effectiveFrom: from } : {}),
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return show(c, error, typed);
  }
  return c.redirect(`${AT}?instansi=${agency.id}${itemType ? `&jenis=${itemType}` : ''}&kabar=tersimpan`, 303);
}
