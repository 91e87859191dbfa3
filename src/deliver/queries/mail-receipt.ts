import type { Kernel } from '../../kernel/kernel.ts';

/** What became of the mail about one version of an article, and when the first and the last message were handed over; null when none was planned. */
export async function mailReceiptOf(k: Kernel, { articleId, version }: { articleId: string; version: number }) {
  type Row = Record<'planned' | 'done' | 'waiting' | 'failed' | 'skipped', string>;
  const { rows } = await k.pool.query<Row & { id: string; first: Date | null; last: Date | null }>(
    `SELECT p.id, count(d.id) AS planned,
            count(d.id) FILTER (WHERE d.state = 'sent') AS done,
            count(d.id) FILTER (WHERE d.state IN ('ready', 'leased', 'handing')) AS waiting,
            count(d.id) FILTER (WHERE d.state IN ('failed', 'uncertain')) AS failed,
            count(d.id) FILTER (WHERE d.state = 'skipped') AS skipped,
            min(d.settled_at) FILTER (WHERE d.state = 'sent') AS first,
            max(d.settled_at) FILTER (WHERE d.state = 'sent') AS last
       FROM deliver.plans p LEFT JOIN deliver.deliveries d ON d.plan_id = p.id
      WHERE p.article_id = $1 AND p.version = $2 AND p.channel = 'email' AND p.kind IN ('new', 'correction') GROUP BY p.id LIMIT 1`,
    [articleId, version],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    planned: Number(row.planned),
    done: Number(row.done),
    waiting: Number(row.waiting),
    failed: Number(row.failed),
    skipped: Number(row.skipped),
    firstAt: row.first,
    lastAt: row.last,
    href: `/ruang/pengiriman/${row.id}`,
  };
}
