import { Hono } from 'hono';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { findAccount, listAgencies, listUnits } from '../../people/index.ts';
import { type Brief, briefInput, findBrief, listTopics, planPolicy } from '../../plan/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { changeItem } from '../commands/change-item.ts';
import { draftEdition } from '../commands/draft-edition.ts';
import { startItem } from '../commands/start-item.ts';
import { writePolicy } from '../policy.ts';
import { findEdition } from '../queries/editions.ts';
import { keepToken } from './kept-files.ts';
import { BriefPage, type BriefValues } from './pages/brief-page.tsx';
import { actorOf, readableEdition, roomOf } from './request.ts';
import { readUploads, type Uploads } from './uploads.ts';

/** Opening a brief with its first material, and changing it later. */
export const briefRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/taklimat/baru', async (c) => showNew(c, await firstValues(c)))
    .post('/ruang/taklimat/baru', openNew)
    .get('/ruang/naskah/:id/taklimat', async (c) => {
      const { brief } = await changeableBrief(c);
      return showChange(c, valuesOf(brief), brief);
    })
    .post('/ruang/naskah/:id/taklimat', async (c) => {
      const { edition, brief } = await changeableBrief(c);
      const body = await c.req.parseBody();
      try {
        const allowed = planPolicy.allow(actorOf(c), 'change', brief);
        const given = checkFields(
          { ...plainFields(body), agencyId: brief.agencyId, language: brief.language },
          briefInput,
        );
        await changeItem(c.get('kernel'), allowed, edition.itemId, given);
        return c.redirect(`/ruang/naskah/${edition.id}?kabar=taklimat-diubah`, 303);
      } catch (error) {
        return showChange(c, typedValues(body), brief, complaints(error));
      }
    });

async function changeableBrief(c: Web) {
  const edition = await readableEdition(c);
  const brief = await findBrief(c.get('kernel'), edition.briefId);
  if (!brief) throw notFound();
  planPolicy.allow(actorOf(c), 'change', brief);
  return { edition, brief };
}

/** The agencies for which this person may open a brief; none is a refusal. */
async function agenciesFor(c: Web) {
  const actor = actorOf(c);
  const agencies = (await listAgencies(c.get('kernel'))).filter((agency) =>
    planPolicy.may(actor, 'open', { agencyId: agency.id }),
  );
  if (!agencies[0]) planPolicy.allow(actor, 'open', { agencyId: '' });
  return agencies;
}

async function firstValues(c: Web): Promise<BriefValues> {
  const k = c.get('kernel');
  const agencies = await agenciesFor(c);
  const actor = actorOf(c);
  const unitId = actor.kind === 'account' ? (await findAccount(k, actor.id))?.unitId : null;
  const units = await Promise.all(agencies.map(async (agency) => ({ agency, units: await listUnits(k, agency.id) })));
  const home = units.find((one) => one.units.some((unit) => unit.id === unitId)) ?? units[0];
  return {
    agencyId: home?.agency.id ?? '',
    unitId: home?.units.some((unit) => unit.id === unitId) ? (unitId ?? '') : '',
    type: 'release',
    language: 'id',
    angle: '',
    audience: '',
    topicSlugs: [],
    place: '',
    contact: '',
  };
}

async function openNew(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const actor = actorOf(c);
  await agenciesFor(c);
  const body = await c.req.parseBody();
  const uploads = await readUploads(c, { language: false });
  const values = typedValues(body);
  if (uploads.problems.length > 0) return showNew(c, values, uploads, {}, 422);
  try {
    const given = checkFields(plainFields(body), briefInput);
    const allowed = planPolicy.allow(actor, 'open', { agencyId: given.agencyId });
    const { editionId } = await startItem(k, allowed, given, uploads.material);
    if (body.next === 'draft' && uploads.material.length > 0 && given.language === 'id') {
      const edition = await findEdition(k, editionId);
      if (edition) await draftEdition(k, writePolicy.allow(actor, 'edit', edition));
      return c.redirect(`/ruang/naskah/${editionId}?kabar=draf`, 303);
    }
    return c.redirect(`/ruang/naskah/${editionId}?kabar=taklimat`, 303);
  } catch (error) {
    return showNew(c, values, uploads, complaints(error), 422);
  }
}

async function showNew(
  c: Web,
  values: BriefValues,
  uploads?: Uploads,
  errors: FieldErrors = {},
  status: 200 | 422 = 200,
): Promise<Response> {
  const kept = (uploads?.material ?? [])
    .filter((source) => source.fileKey !== null)
    .map((source) => ({ name: source.name, token: keepToken(c, source) }));
  const material = {
    problems: uploads?.problems ?? [],
    kept,
    pasted: uploads?.pasted ?? '',
    address: uploads?.address ?? '',
  };
  return show(c, { values, errors, material, action: '/ruang/taklimat/baru', back: '/ruang/naskah' }, status);
}

const showChange = (c: Web, values: BriefValues, brief: Brief, errors?: FieldErrors): Promise<Response> => {
  const at = `/ruang/naskah/${c.req.param('id')}`;
  return show(
    c,
    {
      values: { ...values, agencyId: brief.agencyId },
      errors: errors ?? {},
      material: null,
      action: `${at}/taklimat`,
      back: at,
    },
    errors ? 422 : 200,
  );
};

type Shown = Pick<Parameters<typeof BriefPage>[0], 'values' | 'errors' | 'material' | 'action' | 'back'>;

async function show(c: Web, shown: Shown, status: 200 | 422): Promise<Response> {
  const k = c.get('kernel');
  const agencies = await agenciesFor(c);
  const units = (await Promise.all(agencies.map((agency) => listUnits(k, agency.id)))).flat();
  const mayKeepTopics = agencies.some((agency) => planPolicy.may(actorOf(c), 'keepTopics', { agencyId: agency.id }));
  return page(
    c,
    <BriefPage
      room={roomOf(c)}
      agencies={agencies}
      units={units}
      topics={await listTopics(k)}
      mayKeepTopics={mayKeepTopics}
      {...shown}
    />,
    status,
  );
}

type Body = Record<string, string | File | (string | File)[]>;

/** Fields of the form that are about material and buttons; the brief's language is a field of its own. */
const OF_MATERIAL = new Set(['files[]', 'kept[]', 'paste', 'next', '_csrf', 'address', 'caption', 'givenBy', 'class']);

/** The fields without files and brackets, as the schema takes them. */
function plainFields(body: Body): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !OF_MATERIAL.has(name)));
}

function typedValues(body: Body): BriefValues {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const topics = body['topicSlugs[]'] ?? [];
  return {
    agencyId: text('agencyId'),
    unitId: text('unitId'),
    type: text('type'),
    language: text('language') || 'id',
    angle: text('angle'),
    audience: text('audience'),
    topicSlugs: (Array.isArray(topics) ? topics : [topics]).filter((one) => typeof one === 'string'),
    place: text('place'),
    contact: text('contact'),
  };
}

const valuesOf = (brief: Brief): BriefValues => ({
  agencyId: brief.agencyId,
  unitId: brief.unitId ?? '',
  type: brief.type,
  language: brief.language,
  angle: brief.angle,
  audience: brief.audience.join(', '),
  topicSlugs: brief.topicSlugs,
  place: brief.place ?? '',
  contact: brief.contact ?? '',
});

/** The complaints of a form that came back; any other error goes its way. */
function complaints(error: unknown): FieldErrors {
  if (error instanceof AppError && error.code === 'too-large') return { 'files[]': error.say };
  if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
  return Object.keys(error.fields).length > 0 ? error.fields : { form: error.say };
}
