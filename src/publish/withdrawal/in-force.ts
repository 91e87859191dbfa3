import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import type { ArticleState, Correction } from '../published.ts';
import { changes } from '../tables.ts';

/** What a version that comes out says about its article: it holds, whatever was said before; a moment of expiry that is yet to come stays. */
export function inForce(before: { state: ArticleState; expiresAt: Date | null } | undefined) {
  const expiresAt = before?.state === 'current' ? before.expiresAt : null;
  return { state: 'current', notice: null, withdrawnAt: null, expiresAt } as const;
}

/** Puts a correction into the public list of changes, in the transaction that brings it out. */
export async function listCorrection(
  tx: Change,
  correction: Correction & { articleId: string; version: number; packageHash: string; at: Date },
): Promise<void> {
  const { articleId, version, at, note, packageHash } = correction;
  await tx.db.insert(changes).values({
    id: newId(),
    articleId,
    kind: correction.restored ? 'restored' : correction.major ? 'major' : 'minor',
    version,
    at,
    note,
    responsible: correction.responsible ?? '',
    packageHash,
  });
}
