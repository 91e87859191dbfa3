import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { PackageContent } from '../../write/index.ts';
import { packageHash } from '../package-hash.ts';
import { currentHash } from '../queries/current-hash.ts';
import { lockPackage } from '../queries/packages.ts';
import { packages } from '../tables.ts';

export type Confirmed = {
  packageId: string;
  editionId: string;
  itemId: string;
  agencyId: string;
  content: PackageContent;
  hash: string;
  /** The account that completed the approval; null when that was somebody with a one-time link, whose name stands beside it. */
  approvedBy: string | null;
  approvedByName: string | null;
  approvedAt: Date;
  /** When this package came out; null while it has not. */
  releasedAt: Date | null;
};

/**
 * Says whether a package is approved at this instant: its state, its frozen content and the edition as it stands all give
 * the approved hash. Package and edition stay locked until the caller's transaction ends, so the answer stays true. Null when not.
 */
export async function confirmApproved(db: Db, packageId: string): Promise<Confirmed | null> {
  const p = await lockPackage(db, packageId);
  if (p?.state !== 'approved' || !p.decidedAt) return null;
  if (packageHash(p.content) !== p.hash) return null;
  if ((await currentHash(db, p.editionId, p.content.format)) !== p.hash) return null;
  return {
    packageId: p.id,
    editionId: p.editionId,
    itemId: p.itemId,
    agencyId: p.agencyId,
    content: p.content,
    hash: p.hash,
    approvedBy: p.decidedBy,
    approvedByName: p.decidedName,
    approvedAt: p.decidedAt,
    releasedAt: p.releasedAt,
  };
}

/** Notes, in the transaction that brings a package out, that it is out: from then on its approval can't be taken back. */
export async function markReleased(db: Db, packageId: string, at: Date): Promise<void> {
  await db.update(packages).set({ releasedAt: at }).where(eq(packages.id, packageId));
}
