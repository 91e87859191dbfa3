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
import { namesOf } from '../../people/index.ts';
import { cancelRelease, changeRelease } from '../commands/change-release.ts';
import { orderRelease } from '../commands/order-release.ts';
import { publishPolicy } from '../policy.ts';
import { releaseBoard } from '../queries/release-board.ts';
import { releaseFigures } from '../queries/release-figures.ts';
import { findOrder, orderOfPackage, publicPlaceOf } from '../queries/release-orders.ts';
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

/** The newsroom's side of releases: the board, and one page per approved package. */
export const releaseRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/rilis', showBoard)
    .get('/ruang/rilis/paket/:packageId', async (c) => showPackage(c, await foundPackage(c)))
    .post('/ruang/rilis/paket/:packageId/terbitkan', order)
    .post('/ruang/rilis/:orderId/ubah', change)
    .post('/ruang/rilis/:orderId/batalkan', cancel);

async function showBoard(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const { actor } = publishPolicy.allow(c.get('actor'), 'seeClock', {});
  const [board, figures] = await Promise.all([
    releaseBoard(k, actor),
    releaseFigures(k, { since: new Date(k.clock.now().getTime() - MONTH_MS) }),
  ]);
  return page(c, ReleaseBoardPage({ room: c.get('room'), locale: c.get('locale'), board, figures }));
}

async function foundPackage(c: Web, id = c.req.param('packageId') ?? ''): Promise<Package> {
  const p = await findPackage(c.get('kernel'), id);
  if (!p || !publishPolicy.may(c.get('actor'), 'see', p)) throw notFound();
  return p;
}

async function showPackage(c: Web, p: Package, refused?: AppError, typed?: Typed): Promise<Response> {
  const k = c.get('kernel');
  const [release, place, names] = await Promise.all([
    orderOfPackage(k, p.id),
    publicPlaceOf(k, p.editionId),
    namesOf(k, [p.decidedBy]),
  ]);
  const view = ReleasePackagePage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    now: k.clock.now(),
    p,
    release,
    place,
    approver: (p.decidedBy && names.get(p.decidedBy)?.name) || null,
    mayRelease: publishPolicy.may(c.get('actor'), 'release', p),
    mayTakeBack: publishPolicy.may(c.get('actor'), 'takeBack', p),
    refused: refused ?? null,
    typed: typed ?? null,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function order(c: Web): Promise<Response> {
  const p = await foundPackage(c);
  const k = c.get('kernel');
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  const typed = await form(c, orderForm);
  const { note, wrong, right, major } = typed;
  return tried(c, p, typed, async () => {
    const correction = note || wrong || right ? { note, wrong, right, major: major !== undefined } : null;
    const id = await orderRelease(k, allowed, {
      packageId: p.id,
      holdUntil: moment(typed),
      correction,
      correctionReason: typed.because,
    });
    if (typed.when === 'now') await untilOut(k, id);
  });
}

async function change(c: Web): Promise<Response> {
  const { p, orderId } = await foundOrder(c);
  const k = c.get('kernel');
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  const typed = await form(c, timeForm);
  return tried(c, p, typed, async () => {
    await changeRelease(k, allowed, { orderId, holdUntil: moment(typed) });
    if (typed.when === 'now') await untilOut(k, orderId);
  });
}

async function cancel(c: Web): Promise<Response> {
  const { p, orderId } = await foundOrder(c);
  const allowed = publishPolicy.allow(c.get('actor'), 'release', p);
  return tried(c, p, null, () => cancelRelease(c.get('kernel'), allowed, { orderId }));
}

async function foundOrder(c: Web): Promise<{ p: Package; orderId: string }> {
  const found = await findOrder(c.get('kernel'), c.req.param('orderId') ?? '');
  if (!found) throw notFound();
  return { p: await foundPackage(c, found.packageId), orderId: found.id };
}

/** Null means at once; a day and time that don't exist are refused. */
function moment({ when, day, time }: z.infer<typeof timeForm>): Date | null {
  if (when === 'now') return null;
  const at = parseJakarta(day, time);
  if (at) return at;
  const say = { id: words('id').badTime, en: words('en').badTime };
  throw new AppError('invalid', say, { fields: { time: say } });
}

async function untilOut(k: Kernel, orderId: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const state = (await findOrder(k, orderId))?.state;
    if (state !== 'held' && state !== 'releasing') return;
  }
}

/** Runs a change and shows the package; when it is refused, with the reason on top and what was typed still in the fields. */
async function tried(c: Web, p: Package, typed: Typed | null, run: () => Promise<void>): Promise<Response> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showPackage(c, (await findPackage(c.get('kernel'), p.id)) ?? p, error, typed ?? undefined);
  }
  return c.redirect(`/ruang/rilis/paket/${p.id}`, 303);
}
