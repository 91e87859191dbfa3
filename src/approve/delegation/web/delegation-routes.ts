import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { addDays, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { accountsWithRole, namesOf, requireFresh } from '../../../people/index.ts';
import { ownAgency } from '../../web/own-agency.ts';
import { delegate, endDelegation } from '../delegate.ts';
import { delegationPolicy } from '../policy.ts';
import { delegationsOf, findDelegation } from '../queries.ts';
import { DelegationPage } from './delegation-page.tsx';

const AT = '/ruang/delegasi';

/** Who stands in for whom, and the form that arranges it. */
export const delegationRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get(AT, (c) => show(c))
    .post(AT, name)
    .post(`${AT}/:id/akhiri`, end);

const agencyIn = (c: Web) =>
  ownAgency(
    c,
    (owned) => delegationPolicy.may(c.get('actor'), 'see', owned),
    () => delegationPolicy.allow(c.get('actor'), 'see', { agencyId: '' }),
  );

export type Typed = { absentId: string; delegateId: string; from: string; until: string; reason: string };

async function show(c: Web, refused?: AppError, typed?: Typed): Promise<Response> {
  const k = c.get('kernel');
  const { agency, all } = await agencyIn(c);
  const actor = c.get('actor');
  const [lines, ...lists] = await Promise.all([
    delegationsOf(k.db, agency.id),
    accountsWithRole(k, 'approver', agency.id),
    accountsWithRole(k, 'editor', agency.id),
  ]);
  const people = [...new Map(lists.flat().map((one) => [one.id, one.name])).entries()].map(([id, name]) => ({
    id,
    name,
  }));
  const mayFor = (absentId: string) => delegationPolicy.may(actor, 'delegate', { agencyId: agency.id, absentId });
  const now = k.clock.now();
  const today = jakartaDay(now);
  const view = DelegationPage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    agency,
    agencies: all,
    lines: lines.map((line) => ({ ...line, mayEnd: !line.endedAt && line.untilAt > now && mayFor(line.absentId) })),
    names: await namesOf(
      k,
      lines.flatMap((one) => [one.absentId, one.delegateId]),
    ),
    people,
    absentees: people.filter((one) => mayFor(one.id)),
    now,
    errors: refused?.fields ?? {},
    refused: refused?.say ?? null,
    typed: typed ?? {
      absentId: actor?.kind === 'account' ? actor.id : '',
      delegateId: '',
      from: today,
      until: addDays(today, 7),
      reason: '',
    },
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Pilih tanggal. | Choose a day.');
const fields = z.object({
  absentId: z.uuid('Pilih orangnya. | Choose the person.'),
  delegateId: z.uuid('Pilih orangnya. | Choose the person.'),
  from: day,
  until: day,
  reason: z.string().trim().min(3, 'Tulis keperluannya. | Write the reason.').max(200),
});
const anything = z.object({
  absentId: z.string().default(''),
  delegateId: z.string().default(''),
  from: z.string().default(''),
  until: z.string().default(''),
  reason: z.string().default(''),
});

async function name(c: Web): Promise<Response> {
  const { agency } = await agencyIn(c);
  const typed = await form(c, anything);
  const subject = { agencyId: agency.id, absentId: typed.absentId };
  const allowed = delegationPolicy.allow(c.get('actor'), 'delegate', subject);
  await requireFresh(c);
  try {
    const input = await form(c, fields);
    await delegate(c.get('kernel'), allowed, {
      delegateId: input.delegateId,
      fromAt: startOfJakartaDay(input.from),
      untilAt: startOfJakartaDay(addDays(input.until, 1)),
      reason: input.reason,
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return show(c, error, typed);
  }
  return c.redirect(`${AT}?instansi=${agency.id}`, 303);
}

async function end(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const found = await findDelegation(k.db, c.req.param('id') ?? '');
  if (!found || !delegationPolicy.may(c.get('actor'), 'see', found)) throw notFound();
  const subject = { agencyId: found.agencyId, absentId: found.absentId };
  await endDelegation(k, delegationPolicy.allow(c.get('actor'), 'delegate', subject), { id: found.id });
  return c.redirect(`${AT}?instansi=${found.agencyId}`, 303);
}
