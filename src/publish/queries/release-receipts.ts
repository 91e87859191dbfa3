import { and, asc, eq, gte } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { releaseOrders } from '../tables.ts';

/** What is known of one release for good: when it was promised, when it came out, and whether it corrected something. */
export type ReleaseReceipt = {
  orderId: string;
  articleId: string | null;
  language: 'id' | 'en';
  headline: string;
  promisedAt: Date | null;
  releasedAt: Date;
  /** Milliseconds after the promised moment (the first one, if it was missed), or after the order for those released at once. */
  lagMs: number;
  version: number;
  correction: 'major' | 'minor' | null;
};

/** Lists the receipts of the releases since a moment, oldest first. */
export async function releaseReceipts(k: Kernel, { since }: { since: Date }): Promise<ReleaseReceipt[]> {
  const rows = await k.db
    .select()
    .from(releaseOrders)
    .where(and(eq(releaseOrders.state, 'out'), gte(releaseOrders.releasedAt, since)))
    .orderBy(asc(releaseOrders.releasedAt), asc(releaseOrders.id));
  return rows.map((row) => ({
    orderId: row.id,
    articleId: row.articleId,
    language: row.language,
    headline: row.headline,
    promisedAt: row.missedAt ?? row.holdUntil,
    releasedAt: row.releasedAt!,
    lagMs: row.missedAt ? Math.max(row.lagMs!, row.releasedAt!.getTime() - row.missedAt.getTime()) : row.lagMs!,
    version: row.version!,
    correction: row.correction ? (row.correction.major ? 'major' : 'minor') : null,
  }));
}
