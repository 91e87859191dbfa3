import type { Kernel } from '../../kernel/kernel.ts';

/** Gives a plan and its messages the times of a demonstration's story: each message some seconds after the release. */
export async function backdatePlan(k: Kernel, told: { articleId: string; version: number; at: Date }): Promise<void> {
  const values = [told.articleId, told.version, told.at];
  await k.pool.query(
    'UPDATE deliver.plans SET created_at = $3, finished_at = $3 WHERE article_id = $1 AND version = $2',
    values,
  );
  await k.pool.query(
    `UPDATE deliver.deliveries d SET settled_at = $3::timestamptz + make_interval(secs => 1 + d.id % 9), first_tried_at = $3
       FROM deliver.plans p WHERE p.id = d.plan_id AND p.article_id = $1 AND p.version = $2 AND d.settled_at IS NOT NULL`,
    values,
  );
}
