import { and, eq, inArray } from 'drizzle-orm';
import { newestPackageOf } from '../../approve/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Stage } from '../../write/index.ts';
import { articles } from '../tables.ts';
import { orderOfPackage } from './release-orders.ts';

/**
 * Says where an edition stands on its way out, from its newest package and that package's release, with the version of the
 * text that this is true of; null before the first submission. Events arrive in any order; this asks the rows.
 */
export async function stageOfEdition(
  k: Kernel,
  editionId: string,
): Promise<{ editionId: string; stage: Stage; version: number } | null> {
  const p = await newestPackageOf(k, editionId);
  if (!p) return null;
  const at = (stage: Stage) => ({ editionId, stage, version: p.editionVersion });
  if (p.state === 'pending') return at('submitted');
  if (p.state === 'returned') return at('returned');
  if (p.state === 'voided') return at('writing');
  if (p.releasedAt) return at((await isTakenBack(k, editionId)) ? 'withdrawn' : 'released');
  const release = await orderOfPackage(k, p.id);
  return at(release?.state === 'held' || release?.state === 'releasing' ? 'held' : 'approved');
}

async function isTakenBack(k: Kernel, editionId: string): Promise<boolean> {
  const found = await k.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.editionId, editionId), inArray(articles.state, ['withdrawn', 'gone', 'redirected'])));
  return found.length > 0;
}
