import { FORMAT, releasedPackageOf } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Released } from '../events.ts';
import { findArticle } from '../queries/articles.ts';
import { packageHashes } from '../tables.ts';

/** Keeps for the public the hashes of the parts of what came out; packages of the first format have none. Safe to run again. */
export async function keepPackageHashes(k: Kernel, { articleId, editionId }: Released): Promise<void> {
  const [article, p] = await Promise.all([findArticle(k, articleId), releasedPackageOf(k, editionId)]);
  if (!article || !p?.parts || p.content.format !== FORMAT || p.hash !== article.packageHash) return;
  const row = { hash: p.hash, hashes: p.parts };
  await k.change(SYSTEM, async (tx) => {
    await tx.db
      .insert(packageHashes)
      .values({ articleId, ...row })
      .onConflictDoUpdate({ target: packageHashes.articleId, set: row });
  });
}
