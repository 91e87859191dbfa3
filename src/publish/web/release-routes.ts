import { Hono } from 'hono';
import { z } from 'zod';
import { findPackage, type Package } from '../../approve/index.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { parseJakarta } from '../../kernel/time.ts';
import { listAgencies, namesOf, requireFresh } from '../../people/index.ts';
import { cancelRelease, changeRelease } from '../commands/change-release.ts';
import { decideLate } from '../commands/decide-late.ts';
import { notePosted } from '../commands/note-posted.ts';
import { orderRelease } from '../commands/order-release.ts';
import { setGrace } from '../commands/set-grace.ts';
import { publishPolicy } from '../policy.ts';
import type { Priority } from '../published.ts';
import { releaseBoard } from '../queries/release-board.ts';
import { releaseFigures } from '../queries/release-figures.ts';
import { releaseGauges } from '../queries/release-gauges.ts';
import { graceMinutes } from '../queries/release-grace.ts';
import { findOrder, orderOfPackage, publicPlaceOf } from '../queries/release-orders.ts';
import { type ChannelPorts, releaseReceiptsOf } from '../queries/release-receipts-of.ts';
import { words } from '../words.ts';
import { ReleaseBoardPage } from './pages/release-board.tsx';
import { ReleasePackagePage } from './pages/release-package.tsx';
import type { Typed } from './parts/release-form.tsx';

const MONTH_MS = 30 * 86_400_000;

/** How long the answer to "release now" waits for the release clock, so that the page can already show the receipt. */
const PATIENCE_MS = 1200;

const timing = {
  when: z.enum(['now', 'at']),
  day: z.string().max(10).default(''),
  time: z.string().max(8).default(''),
  priority: z.enum(['1', '2', '3']).default('2'),
};
const timeForm = z.object(timing);
const orderForm = z.object({
  ...timing,
  note: z.string().max(2000).default(''),
  because: z.string().max(2000).default(''),
  wrong: z.string().max(2000).default(''),
  right: z.string().max(2000).default(''),
  major: z.string().optional(),
});

const lateForm = z.object({
  decision: z.enum(['now', 'later', 'cancelled']),
  reason: z.string().max(500).default(''),
  day: timing.day,
  time: timing.time,
});
const postForm = z.object({
  channel: z.string().max(40),
  url: z.string().max(500).default(''),
  day: timing.day,
  time: timing.time,
});
const graceForm = z.object({ minutes: z.coerce.number() });

/** The newsroom's side of releases: the board, and one page per approved package. */
export function releaseRoutes(ports: ChannelPorts = {}): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/ruang/rilis', showBoard)
    .post('/ruang/rilis/tenggang/:agencyId', grace)
    .get('/ruang/rilis/paket/:packageId', async (c) => showPackage(c, ports, await foundPackage(c)))
    .post('/ruang/rilis/paket/:packageId/terbitkan', (c) => order(c, ports))
    .post('/ruang/rilis/paket/:packageId/diunggah', (c) => posted(c, ports))
    .post('/ruang/rilis/:orderId/ubah', (c) => change(c, ports))
    .post('/ruang/rilis/:orderId/putuskan', (c) => decide(c, ports))
    .post('/ruang/rilis/:orderId/batalkan', (c) => cancel(c, ports));
}

async function showBoard(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { actor } = publishPolicy.allow(c.get('actor'), 'seeClock', {});
  const [board, figures, gauges, agencies] = await Promise.all([
    releaseBoard(k, actor),
    releaseFigures(k, { since: new Date(k.clock.now().getTime() - MONTH_MS) }),
    releaseGauges(k),
    listAgencies(k),
  ]);
  const graces = await Promise.all(
    agencies
      .filter((agency) => publishPolicy.may(actor, 'setGrace', { agencyId: agency.id }))
      .map(async ({ id, shortName }) => ({ agencyId: id, name: shortName, minutes: await graceMinutes(k, id) })),
  );
  const common = { room: c.get('room'), locale: c.get('locale'), csrf: c.get('csrf') };
  return page(c, ReleaseBoardPage({ ...common, board, figures, gauges, graces }));
}

async function foundPackage(c: Web, id = c.req.param('packageId') ?? ''): Promise<Package> {
  const p = await findPackage(c.get('kernel'), id);
  if (!p || !publishPolicy.may(c.get('actor'), 'see', p)) throw notFound();
  return p;
}

async function showPackage(
  c: Web,
  ports: ChannelPorts,
  p: Package,
  refused?: AppError,
  typed?: Typed,
): Promise<Response> {
  const k = c.get('kernel');
  const [release, place, receipts, graceIs, embargo] = await Promise.all([
    orderOfPackage(k, p.id),
    publicPlaceOf(k, p.editionId),
    releaseReceiptsOf(k, p.id, ports),
    graceMinutes(k, p.agencyId),
    ports.pressEmbargo?.(p.id),
  ]);
  const names = await namesOf(k, [p.decidedBy, release?.lateDecidedBy ?? null]);
  const view = ReleasePackagePage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    now: k.clock.now(),
    p,
    release,
    place,
    approver: (p.decidedBy && names.get(p.decidedBy)?.name) || p.decidedName,
    decider: (release?.lateDecidedBy && names.get(release.lateDecidedBy)?.name) || null,
    graceMinutes: graceIs,
    receipts,
    embargo: embargo ?? null,
    mayRelease: publishPolicy.may(c.get('actor'), 'release', p),
    mayTakeBack: publishPolicy.may(c.get('actor'), 'takeBack', p),
    mayPost: publishPolicy.may(c.get('actor'), 'settleCopies', p),
    refused: refused ?? null,
    typed: typed ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function order(c: Web, ports: ChannelPorts): Promise<Response> {
  const p = await foundPackage(c);
  const k = c.get('kernel');
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  await requireFresh(c);
  const typed = await form(c, orderForm);
  const { note, wrong, right, major } = typed;
  return tried(c, ports, p, typed, async () => {
    const correction = note || wrong || right ? { note, wrong, right, major: major !== undefined } : null;
    const id = await orderRelease(k, allowed, {
      packageId: p.id,
      holdUntil: moment(typed),
      priority: priorityOf(typed),
      correction,
      correctionReason: typed.because,
    });
    if (typed.when === 'now') await untilOut(k, id);
  });
}

async function change(c: Web, ports: ChannelPorts): Promise<Response> {
  const { p, orderId } = await foundOrder(c);
  const k = c.get('kernel');
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  await requireFresh(c);
  const typed = await form(c, timeForm);
  return tried(c, ports, p, typed, async () => {
    await changeRelease(k, allowed, { orderId, holdUntil: moment(typed), priority: priorityOf(typed) });
    if (typed.when === 'now') await untilOut(k, orderId);
  });
}

async function cancel(c: Web, ports: ChannelPorts): Promise<Response> {
  const { p, orderId } = await foundOrder(c);
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  await requireFresh(c);
  return tried(c, ports, p, null, () => cancelRelease(c.get('kernel'), allowed, { orderId }));
}

/** A person decides about a late release. */
async function decide(c: Web, ports: ChannelPorts): Promise<Response> {
  const { p, orderId } = await foundOrder(c);
  const k = c.get('kernel');
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  await requireFresh(c);
  const typed = await form(c, lateForm);
  const { decision, reason } = typed;
  return tried(c, ports, p, typed, async () => {
    const holdUntil = decision === 'later' ? moment({ ...typed, when: 'at' }) : null;
    await decideLate(k, allowed, { orderId, decision, holdUntil, reason });
    if (decision === 'now') await untilOut(k, orderId);
  });
}

/** The receipt of a post that a person made by hand. */
async function posted(c: Web, ports: ChannelPorts): Promise<Response> {
  const p = await foundPackage(c);
  const allowed = publishPolicy.allow(c.get('actor'), 'settleCopies', p);
  const typed = await form(c, postForm);
  return tried(c, ports, p, typed, async () => {
    const postedAt = moment({ ...typed, when: 'at' })!;
    await notePosted(c.get('kernel'), allowed, { packageId: p.id, channel: typed.channel, url: typed.url, postedAt });
  });
}

async function grace(c: Web): Promise<Response> {
  const agencyId = c.req.param('agencyId') ?? '';
  const allowed = publishPolicy.allow(c.get('actor'), 'setGrace', { agencyId });
  await setGrace(c.get('kernel'), allowed, (await form(c, graceForm)).minutes);
  return c.redirect('/ruang/rilis', 303);
}

async function foundOrder(c: Web): Promise<{ p: Package; orderId: string }> {
  const found = await findOrder(c.get('kernel'), c.req.param('orderId') ?? '');
  if (!found) throw notFound();
  return { p: await foundPackage(c, found.packageId), orderId: found.id };
}

/** Null means at once; a day and time that don't exist are refused. */
function moment({ when, day, time }: { when: 'now' | 'at'; day: string; time: string }): Date | null {
  if (when === 'now') return null;
  const at = parseJakarta(day, time);
  if (at) return at;
  const say = { id: words('id').badTime, en: words('en').badTime };
  throw new AppError('invalid', say, { fields: { time: say } });
}

const priorityOf = (typed: { priority: '1' | '2' | '3' }): Priority => Number(typed.priority) as Priority;

async function untilOut(k: Kernel, orderId: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const state = (await findOrder(k, orderId))?.state;
    if (state !== 'held' && state !== 'releasing') return;
  }
}

/** Runs a change and shows the package; when it is refused, with the reason on top and what was typed still in the fields. */
async function tried(
  c: Web,
  ports: ChannelPorts,
  p: Package,
  typed: Typed | null,
  run: () => Promise<void>,
): Promise<Response> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showPackage(c, ports, (await findPackage(c.get('kernel'), p.id)) ?? p, error, typed ?? undefined);
  }
  return c.redirect(`/ruang/rilis/paket/${p.id}`, 303);
}
