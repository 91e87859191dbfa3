import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { changeAgency, changeUnit, createAgency, createUnit } from '../commands/keep-agencies.ts';
import { setSecondFactorRule } from '../commands/second-factor-rule.ts';
import { peoplePolicy } from '../policy.ts';
import { secondFactorRule } from '../queries/factors.ts';
import { ROLES } from '../roles.ts';
import { done, newsOf, orAgain, type Trouble } from './answers.ts';
import { line, slug } from './fields.ts';
import { requireFresh } from './fresh.ts';
import { keptBy } from './kept.ts';
import { AgenciesPage } from './pages/agencies.tsx';
import { AgencyPage, NewAgencyPage, UnitPage } from './pages/agency.tsx';

const names = z.object({ name: line(120), nameEn: line(120), shortName: line(40), tagline: line(160) });
const newAgency = names.extend({ slug });
const unitNames = z.object({ unitName: line(120), unitNameEn: line(120) });
const newUnit = unitNames.extend({ unitSlug: slug });

const ruleForm = z.object({
  roles: z.preprocess((v) => (v === undefined ? [] : [v].flat()), z.array(z.enum(ROLES))),
  from: z.iso.date('Pilih tanggalnya. | Choose the day.'),
});

const keeper = (c: Web) => peoplePolicy.allow(c.get('actor'), 'keepAgencies', {});
const said = (trouble?: Trouble) => ({
  values: trouble?.values ?? {},
  errors: trouble?.error.fields ?? {},
  message: trouble?.error.say,
});
const status = (trouble?: Trouble) => (trouble ? STATUS[trouble.error.code] : 200);

async function drawList(c: Web): Promise<Response> {
  const { actor, agencies, units } = await keptBy(c, 'keepAgencies');
  const mayAdd = peoplePolicy.may(actor, 'addAgency', {});
  return page(c, AgenciesPage({ room: c.get('room'), agencies, units, mayAdd, news: newsOf(c) }));
}

function drawNew(c: Web, trouble?: Trouble): Response {
  peoplePolicy.allow(c.get('actor'), 'addAgency', {});
  return page(c, NewAgencyPage({ room: c.get('room'), ...said(trouble) }), status(trouble));
}

async function drawAgency(c: Web, trouble?: Trouble): Promise<Response> {
  const kept = await keptBy(c, 'keepAgencies');
  const agency = kept.agencies.find((a) => a.id === c.req.param('id'));
  if (!agency) throw notFound();
  const units = kept.units.filter((u) => u.agencyId === agency.id);
  const news = trouble ? null : newsOf(c);
  const k = c.get('kernel');
  const [rule, today] = [await secondFactorRule(k, agency.id), jakartaDay(k.clock.now())];
  return page(
    c,
    AgencyPage({ room: c.get('room'), agency, units, news, rule, today, ...said(trouble) }),
    status(trouble),
  );
}

async function unitOf(c: Web) {
  const kept = await keptBy(c, 'keepAgencies');
  const unit = kept.units.find((u) => u.id === c.req.param('id'));
  const agency = kept.agencies.find((a) => a.id === unit?.agencyId);
  if (!unit || !agency) throw notFound();
  return { unit, agency };
}

async function drawUnit(c: Web, trouble?: Trouble): Promise<Response> {
  return page(c, UnitPage({ room: c.get('room'), ...(await unitOf(c)), ...said(trouble) }), status(trouble));
}

const change =
  (work: (c: Web) => Promise<string>, again: (c: Web, t: Trouble) => Response | Promise<Response>) => (c: Web) =>
    orAgain(
      c,
      async () => done(c, await work(c), 'saved'),
      (trouble) => again(c, trouble),
    );

/** A conflict about the short form of a unit belongs to the field of that form. */
const forUnit = (t: Trouble): Trouble => {
  if (t.error.fields.slug) t.error.fields.unitSlug = t.error.fields.slug;
  delete t.error.fields.slug;
  return t;
};

/** For administrators: agencies with their units. */
export const agencyRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/instansi', drawList)
    .get('/ruang/instansi/baru', (c) => drawNew(c))
    .post(
      '/ruang/instansi/baru',
      change(async (c) => {
        const agency = await createAgency(c.get('kernel'), keeper(c), await form(c, newAgency));
        return `/ruang/instansi/${agency.id}`;
      }, drawNew),
    )
    .get('/ruang/instansi/unit/:id', (c) => drawUnit(c))
    .post(
      '/ruang/instansi/unit/:id',
      change(async (c) => {
        const { unit } = await unitOf(c);
        const f = await form(c, unitNames);
        await changeUnit(c.get('kernel'), keeper(c), unit.id, { name: f.unitName, nameEn: f.unitNameEn });
        return `/ruang/instansi/${unit.agencyId}`;
      }, drawUnit),
    )
    .get('/ruang/instansi/:id', (c) => drawAgency(c))
    .post(
      '/ruang/instansi/:id',
      change(async (c) => {
        const id = c.req.param('id') ?? '';
        await changeAgency(c.get('kernel'), keeper(c), id, await form(c, names));
        return `/ruang/instansi/${id}`;
      }, drawAgency),
    )
    .post(
      '/ruang/instansi/:id/langkah-kedua',
      change(async (c) => {
        const allowed = keeper(c);
        await requireFresh(c);
        const id = c.req.param('id') ?? '';
        await setSecondFactorRule(c.get('kernel'), allowed, id, await form(c, ruleForm));
        return `/ruang/instansi/${id}`;
      }, drawAgency),
    )
    .post(
      '/ruang/instansi/:id/unit',
      change(
        async (c) => {
          const agencyId = c.req.param('id') ?? '';
          const f = await form(c, newUnit);
          const unit = { agencyId, slug: f.unitSlug, name: f.unitName, nameEn: f.unitNameEn };
          await createUnit(c.get('kernel'), keeper(c), unit);
          return `/ruang/instansi/${agencyId}`;
        },
        (c, t) => drawAgency(c, forUnit(t)),
      ),
    );
