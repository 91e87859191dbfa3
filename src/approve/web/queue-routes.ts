import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { namesOf } from '../../people/index.ts';
import { approvePolicy } from '../policy.ts';
import { stepsFor } from '../queries/signable.ts';
import { openSteps, stepsOfAll } from '../queries/steps.ts';
import { decidedPackages, type PackageLine, waitingPackages } from '../queries/waiting.ts';
import { QUEUE_FILTERS, type QueueFilter, QueuePage, type WaitingLine } from './pages/queue.tsx';

/** The list of what waits for a decision, and of what was decided of late. */
export const queueRoutes = (): Hono<WebEnv> => new Hono<WebEnv>().get('/ruang/persetujuan', showQueue);

async function showQueue(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const actor = approvePolicy.allow(c.get('actor'), 'seeQueue', {}).actor;
  const asked = c.req.query('saring');
  const filter: QueueFilter = QUEUE_FILTERS.find((one) => one === asked) ?? 'semua';
  const [waiting, decided] = await Promise.all([waitingPackages(k, actor), decidedPackages(k, actor)]);
  const steps = await stepsOfAll(
    k.db,
    waiting.map((p) => p.id),
  );
  const now = k.clock.now();
  const lines = waiting.map((p): WaitingLine => {
    const all = steps.get(p.id) ?? [];
    const due = openSteps(all).flatMap((step) => (step.dueAt ? [step.dueAt.getTime()] : []));
    return {
      ...p,
      open: openSteps(all),
      signed: all.filter((step) => step.state === 'approved').length,
      all: all.length,
      dueAt: due.length > 0 ? new Date(Math.min(...due)) : null,
      mine: stepsFor(actor, { ...p, emergencyBy: null }, all).length > 0,
    };
  });
  const fits = (p: WaitingLine): boolean =>
    filter === 'saya' ? p.mine : filter === 'telat' ? p.dueAt !== null && p.dueAt < now : true;
  const people = (p: PackageLine) => [p.submittedBy, p.decidedBy];
  const names = await namesOf(k, [
    ...[...waiting, ...decided].flatMap(people),
    ...lines.flatMap((p) => p.open.map((step) => step.accountId)),
  ]);
  const view = QueuePage({
    room: c.get('room'),
    locale: c.get('locale'),
    actor,
    filter,
    waiting: lines.filter(fits),
    decided,
    names,
    now,
  });
  return page(c, view);
}
