import { and, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Package, VOIDED } from '../package.ts';
import { packages } from '../tables.ts';

/** Finds a package, or null. */
export async function findPackage(k: Kernel, id: string): Promise<Package | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(packages).where(eq(packages.id, id)))[0] ?? null;
}

/** Finds a package and holds its row until the caller's transaction ends. */
export async function lockPackage(db: Db, id: string): Promise<Package | null> {
  if (!isId(id)) return null;
  return (await db.select().from(packages).where(eq(packages.id, id)).for('update'))[0] ?? null;
}

/** Holds the rows of an edition's packages that still stand (waiting, or approved and not yet out), newest first. */
export const lockStanding = (db: Db, editionId: string): Promise<Package[]> =>
  db
    .select()
    .from(packages)
    .where(
      and(
        eq(packages.editionId, editionId),
        sql`(${packages.state} = 'pending' OR (${packages.state} = 'approved' AND ${packages.releasedAt} IS NULL))`,
      ),
    )
    .orderBy(desc(packages.submittedAt))
    .for('update');

/** Finds the package of an edition that is approved and not yet out, or null. */
export async function approvedPackageOf(k: Kernel, editionId: string): Promise<Package | null> {
  if (!isId(editionId)) return null;
  const [found] = await k.db
    .select()
    .from(packages)
    .where(and(eq(packages.editionId, editionId), eq(packages.state, 'approved'), sql`${packages.releasedAt} IS NULL`))
    .orderBy(desc(packages.submittedAt))
    .limit(1);
  return found ?? null;
}

/** Finds what a package is compared with: the version that is out, else the last one that somebody decided on; null for the first. */
export async function packageBefore(k: Kernel, p: Package): Promise<Package | null> {
  const earlier = and(
    eq(packages.editionId, p.editionId),
    ne(packages.id, p.id),
    sql`${packages.submittedAt} < ${p.submittedAt}`,
    isNotNull(packages.decidedAt),
  );
  const [found] = await k.db
    .select()
    .from(packages)
    .where(earlier)
    .orderBy(sql`${packages.releasedAt} IS NULL`, desc(packages.submittedAt))
    .limit(1);
  return found ?? null;
}

/** Finds the newest package of an edition that came out, or null. */
export async function releasedPackageIn(db: Db, editionId: string): Promise<Package | null> {
  const [found] = await db
    .select()
    .from(packages)
    .where(and(eq(packages.editionId, editionId), isNotNull(packages.releasedAt)))
    .orderBy(desc(packages.releasedAt))
    .limit(1);
  return found ?? null;
}

/** The same outside a transaction. */
export const releasedPackageOf = (k: Kernel, editionId: string): Promise<Package | null> =>
  releasedPackageIn(k.db, editionId);

/** Finds the newest package of an edition in whatever state, or null. */
export async function newestPackageOf(k: Kernel, editionId: string): Promise<Package | null> {
  if (!isId(editionId)) return null;
  const [found] = await k.db
    .select()
    .from(packages)
    .where(eq(packages.editionId, editionId))
    .orderBy(desc(packages.submittedAt), desc(packages.id))
    .limit(1);
  return found ?? null;
}

/** Finds the newest earlier package of the same edition that bears a signature, or null; what came before an approval that was taken back counts no more. */
export async function signedPackageBefore(db: Db, p: Package): Promise<Package | null> {
  const [found] = await db
    .select()
    .from(packages)
    .where(
      and(
        eq(packages.editionId, p.editionId),
        ne(packages.id, p.id),
        sql`EXISTS (SELECT FROM approve.steps s WHERE s.package_id = ${packages.id} AND s.state = 'approved')`,
        sql`NOT EXISTS (SELECT FROM approve.packages t WHERE t.edition_id = ${p.editionId} AND t.state = 'voided'
              AND t.reason = ${VOIDED.takenBack} AND t.submitted_at >= ${packages.submittedAt})`,
      ),
    )
    .orderBy(desc(packages.submittedAt), desc(packages.id))
    .limit(1);
  return found ?? null;
}
