import { Hono } from 'hono';
import { z } from 'zod';
import type { Grant } from '../../kernel/actor.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { inviteAccount, inviteAgain, reactivateAccount, setGrants, suspendAccount } from '../commands/keep-accounts.ts';
import { changeAgency, createAgency, createUnit } from '../commands/keep-agencies.ts';
import { peoplePolicy } from '../policy.ts';
import { listAccounts } from '../queries/accounts.ts';
import { listAgencies, listUnits } from '../queries/agencies.ts';
import { ROLES } from '../roles.ts';
import { AgenciesPage } from './pages/agencies.tsx';
import { PeoplePage } from './pages/people.tsx';

const line = (most: number) => z.string().trim().min(1).max(most);
const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => (Array.isArray(v) ? v : [v]));
const roles = many.pipe(z.array(z.enum(ROLES)));
/** "" stands for all agencies. */
const agencyChoice = z
  .union([z.uuid(), z.literal('')])
  .default('')
  .transform((v) => v || null);
const invitation = z.object({
  email: z.email(),
  name: line(120),
  title: line(120),
  unitId: z
    .union([z.uuid(), z.literal('')])
    .default('')
    .transform((v) => v || null),
  agencyId: agencyChoice,
  roles: roles.refine((v) => v.length > 0, 'Pilih paling sedikit satu peran. | Choose at least one role.'),
});
const grantsForm = z.object({ roles, agencyId: agencyChoice });
const names = z.object({ name: line(120), nameEn: line(120), shortName: line(40), tagline: line(160) });
const slug = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9-]{1,30}$/,
    'Huruf kecil, angka, dan tanda hubung; mulai dengan huruf. | Lower-case letters, digits and hyphens; begin with a letter.',
  );
const agencyForm = names.extend({ slug });
const unitForm = z.object({ agencyId: z.uuid(), slug, name: line(120), nameEn: line(120) });

const grantsOf = (f: { roles: string[]; agencyId: string | null }): Grant[] =>
  f.roles.map((role) => ({ role, agencyId: f.agencyId }));

type Trouble = { error: AppError; values: Record<string, string> };

async function drawPeople(c: Web, trouble?: Trouble): Promise<Response> {
  const k = c.get('kernel');
  peoplePolicy.allow(c.get('actor'), 'keepPeople', {});
  const agencies = await listAgencies(k);
  const units = (await Promise.all(agencies.map((a) => listUnits(k, a.id)))).flat();
  const view = (
    <PeoplePage
      room={c.get('room')}
      accounts={await listAccounts(k)}
      agencies={agencies}
      units={units}
      errors={trouble?.error.fields ?? {}}
      message={trouble?.error.say}
      values={trouble?.values ?? {}}
      saved={c.req.query('simpan') === '1'}
    />
  );
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

async function drawAgencies(c: Web, trouble?: Trouble): Promise<Response> {
  const k = c.get('kernel');
  peoplePolicy.allow(c.get('actor'), 'keepAgencies', {});
  const agencies = await listAgencies(k);
  const units = (await Promise.all(agencies.map((a) => listUnits(k, a.id)))).flat();
  const view = (
    <AgenciesPage
      room={c.get('room')}
      agencies={agencies}
      units={units}
      errors={trouble?.error.fields ?? {}}
      message={trouble?.error.say}
      saved={c.req.query('simpan') === '1'}
    />
  );
  return page(c, view, trouble ? STATUS[trouble.error.code] : 200);
}

/** For administrators: people with their roles, agencies with their units. */
export function peopleRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const change =
    (back: string, draw: (c: Web, t?: Trouble) => Promise<Response>, work: (c: Web) => Promise<unknown>) =>
    async (c: Web) => {
      try {
        await work(c);
        return c.redirect(`${back}?simpan=1`, 303);
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'forbidden' || error.code === 'not-found') throw error;
        const body = await c.req.parseBody({ all: true });
        const values = Object.fromEntries(
          Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string'),
        );
        return draw(c, { error, values });
      }
    };
  const account = (c: Web): string => {
    const id = c.req.param('id') ?? '';
    if (!isId(id)) throw notFound();
    return id;
  };
  const people = (work: (c: Web) => Promise<unknown>) => change('/ruang/orang', drawPeople, work);
  app.get('/ruang/orang', (c) => drawPeople(c));
  app.post(
    '/ruang/orang',
    people(async (c) => {
      const f = await form(c, invitation);
      await inviteAccount(c.get('kernel'), c.get('actor')!, {
        email: f.email,
        name: f.name,
        title: f.title,
        unitId: f.unitId,
        grants: grantsOf(f),
      });
    }),
  );
  app.post(
    '/ruang/orang/:id/peran',
    people(async (c) => setGrants(c.get('kernel'), c.get('actor')!, account(c), grantsOf(await form(c, grantsForm)))),
  );
  app.post(
    '/ruang/orang/:id/tangguhkan',
    people(async (c) => suspendAccount(c.get('kernel'), c.get('actor')!, account(c))),
  );
  app.post(
    '/ruang/orang/:id/aktifkan',
    people(async (c) => reactivateAccount(c.get('kernel'), c.get('actor')!, account(c))),
  );
  app.post(
    '/ruang/orang/:id/undang',
    people(async (c) => inviteAgain(c.get('kernel'), c.get('actor')!, account(c))),
  );

  const agencies = (work: (c: Web) => Promise<unknown>) => change('/ruang/instansi', drawAgencies, work);
  app.get('/ruang/instansi', (c) => drawAgencies(c));
  app.post(
    '/ruang/instansi',
    agencies(async (c) => createAgency(c.get('kernel'), c.get('actor')!, await form(c, agencyForm))),
  );
  app.post(
    '/ruang/instansi/unit',
    agencies(async (c) => createUnit(c.get('kernel'), c.get('actor')!, await form(c, unitForm))),
  );
  app.post(
    '/ruang/instansi/:id',
    agencies(async (c) => changeAgency(c.get('kernel'), c.get('actor')!, account(c), await form(c, names))),
  );
  return app;
}
