import { Hono } from 'hono';
import { z } from 'zod';
import { decidedPackages, findPackage, type Package } from '../../approve/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { recordSeen } from '../../kernel/audit.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { isId } from '../../kernel/ids.ts';
import { addDays, jakartaDay, parseJakarta, startOfJakartaDay } from '../../kernel/time.ts';
import { listAgencies, requireFresh } from '../../people/index.ts';
import { orderOfPackage } from '../../publish/index.ts';
import { changeEmbargo, revokeShare, withdrawEmbargo } from '../commands/change-embargo.ts';
import { accredit, liftSuspension, recordBreach, refuseApplication, renew, suspend } from '../commands/decide.ts';
import { sharePackage } from '../commands/share-package.ts';
import { pressPolicy } from '../policy.ts';
import { embargoesBetween, embargoOf, holderFigures, holdersOf } from '../queries/embargoes.ts';
import {
  accessesOf,
  breachesOf,
  breachesSince,
  findJournalist,
  listJournalists,
  sharesOf,
} from '../queries/journalists.ts';
import { type Journalist, standingOf } from '../types.ts';
import { EmbargoPage } from './pages/embargo-page.tsx';
import { JournalistPage } from './pages/journalist-page.tsx';
import { PressRoomPage } from './pages/press-room.tsx';
import { roomWords } from './room-words.ts';

const DAY_MS = 86_400_000;
const several = z.preprocess(
  (v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]),
  z.array(z.string().max(60)).max(1000),
);
const text = z.string().max(2000).default('');
const day = z.string().max(10).default('');
const when = { day, time: z.string().max(8).default('') };

/** The newsroom's side of the press room. */
export const roomRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/pers', showRoom)
    .get('/ruang/pers/wartawan/:id', async (c) => showJournalist(c, await person(c)))
    .post('/ruang/pers/wartawan/:id/:act', decide)
    .get('/ruang/pers/paket/:packageId', async (c) => showPackage(c, await packageIn(c)))
    .post('/ruang/pers/paket/:packageId/bagikan', share)
    .post('/ruang/pers/paket/:packageId/ubah', async (c) =>
      embargoStep(c, z.object(when), (k, may, packageId, sent) =>
        changeEmbargo(k, may, { packageId, until: momentOf(sent.day, sent.time) }),
      ),
    )
    .post('/ruang/pers/paket/:packageId/tarik', async (c) =>
      embargoStep(c, z.object({ reason: text }), (k, may, packageId, { reason }) =>
        withdrawEmbargo(k, may, { packageId, reason }),
      ),
    )
    .post('/ruang/pers/paket/:packageId/cabut', async (c) =>
      embargoStep(c, z.object({ share: z.string().max(36) }), (k, may, packageId, sent) =>
        revokeShare(k, may, { packageId, shareId: sent.share }),
      ),
    );

/** The agencies whose press room the actor may see. */
async function agenciesOf(c: Web, actor: Actor | null): Promise<string[]> {
  const all = await listAgencies(c.get('kernel'));
  return all.map((one) => one.id).filter((id) => pressPolicy.may(actor, 'see', { agencyId: id }));
}

async function showRoom(c: Web): Promise<Response> {
  const { actor } = pressPolicy.allow(c.get('actor'), 'seeRoom', {});
  const k = c.get('kernel');
  const now = k.clock.now();
  const agencies = await agenciesOf(c, actor);
  const far = new Date(now.getTime() + 400 * DAY_MS);
  const [people, embargoes, figures, breaches, decided] = await Promise.all([
    listJournalists(k, agencies),
    embargoesBetween(k, agencies, now, far),
    holderFigures(k, agencies),
    breachesSince(k, agencies, new Date(now.getTime() - 90 * DAY_MS)),
    decidedPackages(k, actor, 60),
  ]);
  const shared = new Set(embargoes.map((one) => one.packageId));
  const view = PressRoomPage({
    room: c.get('room'),
    now,
    people,
    embargoes: embargoes.filter((one) => one.state === 'active'),
    figures,
    breaches,
    shareable: decided.filter((one) => one.state === 'approved' && !one.releasedAt && !shared.has(one.id)),
  });
  return page(c, view);
}

async function person(c: Web): Promise<Journalist> {
  const j = await findJournalist(c.get('kernel'), c.req.param('id') ?? '');
  if (!j || j.state === 'unconfirmed' || !pressPolicy.may(c.get('actor'), 'see', j)) throw notFound();
  return j;
}

async function showJournalist(c: Web, j: Journalist, refused?: AppError): Promise<Response> {
  const k = c.get('kernel');
  recordSeen(k, c.get('actor'), { kind: 'press-application', id: j.id });
  const now = k.clock.now();
  const [shares, breaches] = await Promise.all([sharesOf(k, j.id), breachesOf(k, j.id)]);
  const headlines = new Map<string, string>();
  for (const one of shares)
    headlines.set(one.packageId, (await findPackage(k, one.packageId))?.content.edition.headline ?? '');
  const view = JournalistPage({
    room: c.get('room'),
    now,
    j,
    shares,
    headlines,
    breaches,
    may: pressPolicy.may(c.get('actor'), 'accredit', j),
    refused: refused ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const decision = z.object({ reason: text, until: day, happened: day, package: text });

async function decide(c: Web): Promise<Response> {
  const j = await person(c);
  const k = c.get('kernel');
  const may = pressPolicy.allow(c.get('actor'), 'accredit', { agencyId: j.agencyId });
  const { reason, until, happened, package: packageId } = await form(c, decision);
  const acts: Record<string, () => Promise<void>> = {
    terima: () => accredit(k, may, j.id),
    tolak: () => refuseApplication(k, may, { id: j.id, reason }),
    perpanjang: () => renew(k, may, j.id),
    bekukan: () => suspend(k, may, { id: j.id, reason, until: until ? endOfDay(until) : null }),
    cairkan: () => liftSuspension(k, may, j.id),
    pelanggaran: () =>
      recordBreach(k, may, {
        id: j.id,
        packageId: isId(packageId) ? packageId : null,
        happenedAt: parseJakarta(happened, '00:00') ?? k.clock.now(),
        note: reason,
        frozenUntil: endOfDay(until || addDays(jakartaDay(k.clock.now()), 90)),
      }),
  };
  const act = acts[c.req.param('act') ?? ''];
  if (!act) throw notFound();
  try {
    await act();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showJournalist(c, j, error);
  }
  return c.redirect(`/ruang/pers/wartawan/${j.id}`, 303);
}

/** The first instant after a day in Jakarta. */
function endOfDay(written: string): Date {
  if (parseJakarta(written, '00:00')) return startOfJakartaDay(addDays(written, 1));
  return momentOf(written, '');
}

async function packageIn(c: Web): Promise<Package> {
  const p = await findPackage(c.get('kernel'), c.req.param('packageId') ?? '');
  if (!p || !pressPolicy.may(c.get('actor'), 'see', p)) throw notFound();
  return p;
}

async function showPackage(c: Web, p: Package, refused?: AppError): Promise<Response> {
  const k = c.get('kernel');
  recordSeen(k, c.get('actor'), { kind: 'package', id: p.id });
  const now = k.clock.now();
  const [embargo, holders, accesses, order, people] = await Promise.all([
    embargoOf(k, p.id),
    holdersOf(k, p.id),
    accessesOf(k, p.id),
    orderOfPackage(k, p.id),
    listJournalists(k, [p.agencyId]),
  ]);
  const held = new Set(holders.filter((one) => !one.share.revokedAt).map((one) => one.journalist.id));
  const view = EmbargoPage({
    room: c.get('room'),
    now,
    p,
    embargo,
    holders,
    accesses,
    releaseAt: p.releasedAt ?? (order?.state === 'held' || order?.state === 'releasing' ? order.dueAt : null),
    people: people.filter((one) => standingOf(one, now) === 'accredited' && !held.has(one.id)),
    may: pressPolicy.may(c.get('actor'), 'share', p),
    refused: refused ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

function momentOf(written: string, time: string): Date {
  const at = parseJakarta(written, time);
  if (at) return at;
  const say = { id: roomWords('id').badTime, en: roomWords('en').badTime };
  throw new AppError('invalid', say, { fields: { time: say } });
}

type MayShare = Parameters<typeof changeEmbargo>[1];

async function embargoStep<T>(
  c: Web,
  schema: z.ZodType<T>,
  run: (k: Parameters<typeof changeEmbargo>[0], may: MayShare, packageId: string, sent: T) => Promise<unknown>,
): Promise<Response> {
  const p = await packageIn(c);
  const may = pressPolicy.allow(c.get('actor'), 'share', { agencyId: p.agencyId });
  await requireFresh(c);
  const sent = await form(c, schema);
  try {
    await run(c.get('kernel'), may, p.id, sent);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showPackage(c, p, error);
  }
  return c.redirect(`/ruang/pers/paket/${p.id}`, 303);
}

const shareForm = z.object({ ...when, journalists: several, outlets: several, note: z.string().max(500).default('') });

function share(c: Web): Promise<Response> {
  return embargoStep(c, shareForm, async (k, may, packageId, sent) => {
    const now = k.clock.now();
    const people = await listJournalists(k, [may.subject.agencyId]);
    const wholly = people.filter(
      (one) => one.outletId && sent.outlets.includes(one.outletId) && standingOf(one, now) === 'accredited',
    );
    const chosen = new Set([...sent.journalists.filter(isId), ...wholly.map((one) => one.id)]);
    const until = (await embargoOf(k, packageId))?.state === 'active' ? now : momentOf(sent.day, sent.time);
    await sharePackage(k, may, { packageId, until, journalistIds: [...chosen], note: sent.note });
  });
}
