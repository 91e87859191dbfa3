import { and, asc, count, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Vault } from '../../kernel/vault.ts';
import { accesses, breaches, embargoes, journalists, outlets, shares } from '../tables.ts';
import type { Journalist } from '../types.ts';

type Row = { j: typeof journalists.$inferSelect; outlet: string | null };

const opened = (vault: Vault, sealed: string | null): string => (sealed === null ? '' : vault.open(sealed));

/** Opens what is sealed in a row. */
export const readable = (vault: Vault, { j, outlet }: Row): Journalist => ({
  ...j,
  outlet: outlet ?? '',
  name: opened(vault, j.nameSealed),
  email: opened(vault, j.addressSealed),
  phone: opened(vault, j.phoneSealed),
  card: opened(vault, j.cardSealed),
});

/** The rows of journalists with the names of their outlets, to which a caller adds conditions. */
export const journalistRows = (db: Db) =>
  db
    .select({ j: journalists, outlet: outlets.name })
    .from(journalists)
    .leftJoin(outlets, eq(outlets.id, journalists.outletId));

/** Finds a person of the press, or null. */
export async function findJournalist(k: Kernel, id: string, db: Db = k.db): Promise<Journalist | null> {
  if (!isId(id)) return null;
  const [row] = await journalistRows(db).where(eq(journalists.id, id));
  return row ? readable(k.vault, row) : null;
}

/** Lists the people of the press of some agencies who confirmed their address and have not left, by outlet and name. */
export async function listJournalists(k: Kernel, agencyIds: string[]): Promise<Journalist[]> {
  if (agencyIds.length === 0) return [];
  const rows = await journalistRows(k.db)
    .where(
      and(inArray(journalists.agencyId, agencyIds), inArray(journalists.state, ['applied', 'accredited', 'refused'])),
    )
    .orderBy(asc(outlets.name), desc(journalists.appliedAt))
    .limit(1000);
  return rows
    .map((row) => readable(k.vault, row))
    .sort((a, b) => a.outlet.localeCompare(b.outlet, 'id') || a.name.localeCompare(b.name, 'id'));
}

/** Counts the applications of some agencies that wait for a decision. */
export async function openApplications(k: Kernel, agencyIds: string[]): Promise<number> {
  if (agencyIds.length === 0) return 0;
  const [row] = await k.db
    .select({ n: count() })
    .from(journalists)
    .where(and(inArray(journalists.agencyId, agencyIds), eq(journalists.state, 'applied')));
  return row?.n ?? 0;
}

export type BreachLine = {
  id: string;
  journalistId: string;
  packageId: string | null;
  happenedAt: Date;
  note: string;
  frozenUntil: Date | null;
  recordedBy: string | null;
};

const breachColumns = {
  id: breaches.id,
  journalistId: breaches.journalistId,
  packageId: breaches.packageId,
  happenedAt: breaches.happenedAt,
  note: breaches.note,
  frozenUntil: breaches.frozenUntil,
  recordedBy: breaches.recordedBy,
};

/** Lists broken embargoes of some agencies since a moment, newest first. */
export const breachesSince = (k: Kernel, agencyIds: string[], since: Date): Promise<BreachLine[]> =>
  agencyIds.length === 0
    ? Promise.resolve([])
    : k.db
        .select(breachColumns)
        .from(breaches)
        .where(and(inArray(breaches.agencyId, agencyIds), sql`${breaches.happenedAt} >= ${since}`))
        .orderBy(desc(breaches.happenedAt))
        .limit(100);

/** Lists the broken embargoes of one person, newest first. */
export const breachesOf = (k: Kernel, journalistId: string): Promise<BreachLine[]> =>
  k.db
    .select(breachColumns)
    .from(breaches)
    .where(eq(breaches.journalistId, journalistId))
    .orderBy(desc(breaches.happenedAt));

export type HeldShare = typeof shares.$inferSelect & {
  pressEmbargoUntil: Date;
  embargo: (typeof embargoes.$inferSelect)['state'];
  editionId: string;
};

/** Lists what was shared with a person and not taken back, newest first. */
export const sharesOf = (k: Kernel, journalistId: string): Promise<HeldShare[]> =>
  k.db
    .select({
      ...columnsOfShare,
      pressEmbargoUntil: embargoes.pressEmbargoUntil,
      embargo: embargoes.state,
      editionId: embargoes.editionId,
    })
    .from(shares)
    .innerJoin(embargoes, eq(embargoes.packageId, shares.packageId))
    .where(and(eq(shares.journalistId, journalistId), isNull(shares.revokedAt), ne(embargoes.state, 'withdrawn')))
    .orderBy(desc(shares.sharedAt))
    .limit(50);

const columnsOfShare = {
  id: shares.id,
  packageId: shares.packageId,
  journalistId: shares.journalistId,
  sharedAt: shares.sharedAt,
  sharedBy: shares.sharedBy,
  acceptedAt: shares.acceptedAt,
  acceptedTerms: shares.acceptedTerms,
  firstOpenedAt: shares.firstOpenedAt,
  revokedAt: shares.revokedAt,
  revokedBy: shares.revokedBy,
};

export type AccessLine = typeof accesses.$inferSelect;

/** Lists who opened, accepted and took what of a package, newest first. */
export const accessesOf = (k: Kernel, packageId: string): Promise<AccessLine[]> =>
  k.db
    .select({
      id: accesses.id,
      shareId: accesses.shareId,
      act: accesses.act,
      what: accesses.what,
      at: accesses.at,
      device: accesses.device,
    })
    .from(accesses)
    .innerJoin(shares, eq(shares.id, accesses.shareId))
    .where(eq(shares.packageId, packageId))
    .orderBy(desc(accesses.at))
    .limit(300);
