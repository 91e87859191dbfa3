import { listHolidays } from '../answer/index.ts';
import { findPackage, waitingPackages } from '../approve/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { AppError } from '../kernel/errors.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { hasRole, listAgencies } from '../people/index.ts';
import type { CalendarPorts, ReleaseMark } from '../plan/index.ts';
import { embargoesBetween } from '../press/index.ts';
import { changeRelease, findOrder, ordersBetween, publishPolicy, type ReleaseOrder } from '../publish/index.ts';
import { findEdition, listEditions } from '../write/index.ts';

/** The agencies in which a person may see texts before they are out. */
async function agenciesOf(k: Kernel, actor: Actor): Promise<string[]> {
  const all = await listAgencies(k);
  return all.map((one) => one.id).filter((id) => hasRole(actor, ['officer', 'editor', 'approver'], id));
}

type About = { unitId: string | null; briefId: string | null; topics: string[] };

/** What each of these editions is about, asked once per edition. */
async function aboutEditions(k: Kernel, editionIds: string[]): Promise<(editionId: string) => About> {
  const found = new Map<string, About>();
  await Promise.all(
    [...new Set(editionIds)].map(async (id) => {
      const edition = await findEdition(k, id);
      if (edition) found.set(id, { unitId: edition.unitId, briefId: edition.briefId, topics: edition.topicSlugs });
    }),
  );
  return (id) => found.get(id) ?? { unitId: null, briefId: null, topics: [] };
}

const toMark = (order: ReleaseOrder, about: About): ReleaseMark => ({
  ...about,
  id: order.id,
  state: order.state === 'cancelled' ? 'failed' : order.state,
  correction: order.correction !== null,
  title: order.headline,
  at: order.releasedAt ?? order.dueAt,
  heldSince: order.orderedAt,
  agencyId: order.agencyId,
  href: `/ruang/rilis/paket/${order.packageId}`,
});

/** What the calendar shows from approval, the release clock, the press room and the working-day table. */
export function planPorts(k: Kernel): CalendarPorts {
  return {
    async releases(actor, span) {
      const orders = await ordersBetween(k, await agenciesOf(k, actor), span);
      const about = await aboutEditions(
        k,
        orders.map((one) => one.editionId),
      );
      return orders.map((one) => toMark(one, about(one.editionId)));
    },
    async embargoes(actor, span) {
      const views = await embargoesBetween(k, await agenciesOf(k, actor), span.from, span.to);
      const about = await aboutEditions(
        k,
        views.map((one) => one.editionId),
      );
      return views
        .filter((one) => one.state === 'active')
        .map((one) => ({
          ...about(one.editionId),
          id: one.packageId,
          title: one.headline,
          from: one.openedAt,
          until: one.pressEmbargoUntil,
          agencyId: one.agencyId,
          href: `/ruang/pers/paket/${one.packageId}`,
          holders: one.holders,
          opened: one.opened,
        }));
    },
    async waiting(actor) {
      const lines = await waitingPackages(k, actor);
      const about = await aboutEditions(
        k,
        lines.map((one) => one.editionId),
      );
      return lines.map((one) => ({
        id: one.id,
        title: one.headline,
        since: one.submittedAt,
        briefId: about(one.editionId).briefId,
        href: `/ruang/persetujuan/${one.id}`,
      }));
    },
    async drafts(actor, agencyIds) {
      const mine = (await agenciesOf(k, actor)).filter((id) => agencyIds.includes(id));
      if (mine.length === 0) return [];
      const { rows } = await listEditions(k, {
        agencyIds: mine,
        stages: ['writing', 'submitted', 'returned', 'approved', 'held'],
        perPage: 200,
      });
      const byBrief = new Map(rows.map((row) => [row.briefId, row]));
      return [...byBrief.values()].map((row) => ({
        briefId: row.briefId,
        title: row.headline || row.workingTitle,
        href: `/ruang/naskah/${row.id}`,
        stage: row.stage,
        agencyId: row.agencyId,
      }));
    },
    holidays: () => listHolidays(k.db),
    async release(actor, orderId) {
      const order = await findOrder(k, orderId);
      if (!order || !publishPolicy.may(actor, 'see', { agencyId: order.agencyId })) return null;
      return toMark(order, (await aboutEditions(k, [order.editionId]))(order.editionId));
    },
    async moveRelease(actor, orderId, to, from) {
      const order = await findOrder(k, orderId);
      const found = order && (await findPackage(k, order.packageId));
      const allowed = publishPolicy.allow(actor, 'release', { agencyId: order?.agencyId ?? '' });
      if (!order || !found || order.dueAt.getTime() !== from.getTime())
        throw new AppError('conflict', {
          id: 'Waktu terbit ini baru saja berubah. Muat ulang kalender, lalu periksa kembali.',
          en: 'The time of this release has just changed. Reload the calendar and look again.',
        });
      await changeRelease(k, allowed, { orderId, holdUntil: to });
    },
  };
}
