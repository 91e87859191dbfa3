import { and, asc, desc, eq } from 'drizzle-orm';
import { findPackage } from '../../approve/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { PackageContent } from '../../write/index.ts';
import { handReceipts, releaseOrders } from '../tables.ts';

/** A channel of a package, as its content names it. */
export type ChannelName = NonNullable<PackageContent['channels']>[number];

/** What a channel that sends or opens says of a version: counts that add up, and when the first and the last got it. */
export type ChannelCounts = {
  planned: number;
  done: number;
  waiting: number;
  failed: number;
  skipped: number;
  firstAt: Date | null;
  lastAt: Date | null;
  /** A newsroom page that says more. */
  href: string | null;
};

/**
 * The receipt of one channel. `how`: written in the transaction of the release (so its lag is that of the release), counted by
 * the channel, or noted by a person. Lags are milliseconds after the promised moment; null when there was none or nothing is known.
 */
export type ChannelReceipt = {
  channel: ChannelName;
  how: 'transaction' | 'counted' | 'by-hand';
  state: 'planned' | 'running' | 'done' | 'failed' | 'none';
  firstAt: Date | null;
  lastAt: Date | null;
  firstLagMs: number | null;
  lastLagMs: number | null;
  counts: Pick<ChannelCounts, 'planned' | 'done' | 'waiting' | 'failed' | 'skipped'> | null;
  href: string | null;
};

/** What later modules know of their channels; the application passes it in. */
export type ChannelPorts = {
  mailReceipt?(article: { articleId: string; version: number }): Promise<ChannelCounts | null>;
  pressReceipt?(packageId: string): Promise<ChannelCounts | null>;
  /** Until when recipients in the press hold a package, and the newsroom page where that is set. */
  pressEmbargo?(packageId: string): Promise<{ until: Date; href: string } | null>;
};

/** Packages of the first format left for everything there was then. */
const FIRST_CHANNELS: ChannelName[] = ['portal', 'feeds', 'email'];

/** Lists one receipt per channel of a package, in the package's order; `[]` for a package that does not exist. */
export async function releaseReceiptsOf(
  k: Kernel,
  packageId: string,
  ports: ChannelPorts = {},
): Promise<ChannelReceipt[]> {
  const p = await findPackage(k, packageId);
  if (!p) return [];
  const [order] = await k.db
    .select()
    .from(releaseOrders)
    .where(and(eq(releaseOrders.packageId, packageId)))
    .orderBy(desc(releaseOrders.orderedAt))
    .limit(1);
  const out = order?.state === 'out' && order.articleId && order.version && order.releasedAt ? order : null;
  const [hand, mail, press] = await Promise.all([
    out
      ? k.db.select().from(handReceipts).where(eq(handReceipts.orderId, out.id)).orderBy(asc(handReceipts.channel))
      : [],
    out ? ports.mailReceipt?.({ articleId: out.articleId!, version: out.version! }) : null,
    ports.pressReceipt?.(packageId),
  ]);
  const promise = out ? (out.missedAt ?? out.dueAt) : null;
  const lag = (at: Date | null) => (promise && at ? Math.max(0, at.getTime() - promise.getTime()) : null);
  const planned = { state: 'planned', firstAt: null, lastAt: null, firstLagMs: null, lastLagMs: null } as const;
  const counted = (counts: ChannelCounts | null | undefined) => {
    if (!counts) return { ...planned, state: out ? ('none' as const) : ('planned' as const), counts: null, href: null };
    const { firstAt, lastAt, href, ...rest } = counts;
    const state = rest.waiting > 0 ? 'running' : rest.failed > 0 && rest.done === 0 ? 'failed' : 'done';
    return { state, firstAt, lastAt, firstLagMs: lag(firstAt), lastLagMs: lag(lastAt), counts: rest, href } as const;
  };
  return (p.content.channels ?? FIRST_CHANNELS).map((channel): ChannelReceipt => {
    if (channel === 'portal' || channel === 'feeds') {
      const how = { channel, how: 'transaction', counts: null, href: null } as const;
      if (!out) return { ...how, ...planned };
      const lagMs = out.missedAt ? lag(out.releasedAt) : out.lagMs;
      const at = out.releasedAt;
      return { ...how, state: 'done', firstAt: at, lastAt: at, firstLagMs: lagMs, lastLagMs: lagMs };
    }
    if (channel === 'email') return { channel, how: 'counted', ...counted(mail) };
    if (channel === 'press') return { channel, how: 'counted', ...counted(press) };
    const note = hand.find((one) => `post:${one.channel}` === channel);
    const how = { channel, how: 'by-hand', counts: null } as const;
    if (!note) return { ...how, ...planned, href: null };
    const at = note.postedAt;
    return { ...how, state: 'done', firstAt: at, lastAt: at, firstLagMs: lag(at), lastLagMs: lag(at), href: note.url };
  });
}
