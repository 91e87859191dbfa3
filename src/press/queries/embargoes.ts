import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { findPackage } from '../../approve/index.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { embargoes, journalists, outlets, shares } from '../tables.ts';
import { type EmbargoState, embargoStateOf, type Journalist } from '../types.ts';
import { readable } from './journalists.ts';

/** An embargo with its holders counted: shared with, terms accepted, text opened. */
export type EmbargoView = {
  packageId: string;
  editionId: string;
  agencyId: string;
  headline: string;
  language: 'id' | 'en';
  pressEmbargoUntil: Date;
  openedAt: Date;
  state: EmbargoState;
  note: string;
  endedReason: string | null;
  holders: number;
  accepted: number;
  opened: number;
};

const columns = {
  packageId: embargoes.packageId,
  editionId: embargoes.editionId,
  agencyId: embargoes.agencyId,
  pressEmbargoUntil: embargoes.pressEmbargoUntil,
  openedAt: embargoes.openedAt,
  kept: embargoes.state,
  note: embargoes.note,
  endedReason: embargoes.endedReason,
  holders: sql<number>`(SELECT count(*)::int FROM press.shares s WHERE s.package_id = ${embargoes.packageId} AND s.revoked_at IS NULL)`,
  accepted: sql<number>`(SELECT count(*)::int FROM press.shares s WHERE s.package_id = ${embargoes.packageId} AND s.revoked_at IS NULL AND s.accepted_at IS NOT NULL)`,
  opened: sql<number>`(SELECT count(*)::int FROM press.shares s WHERE s.package_id = ${embargoes.packageId} AND s.revoked_at IS NULL AND s.first_opened_at IS NOT NULL)`,
};

type Row = Omit<EmbargoView, 'state' | 'headline' | 'language'> & {
  kept: 'active' | 'released' | 'withdrawn' | 'stopped';
};

async function withHeadline(k: Kernel, { kept, ...row }: Row): Promise<EmbargoView> {
  const p = await findPackage(k, row.packageId);
  return {
    ...row,
    headline: p?.content.edition.headline ?? '',
    language: p?.content.edition.language ?? 'id',
    state: embargoStateOf({ state: kept, pressEmbargoUntil: row.pressEmbargoUntil }, k.clock.now()),
  };
}

/** Finds the press embargo of a package, or null when it was never shared. */
export async function embargoOf(k: Kernel, packageId: string): Promise<EmbargoView | null> {
  if (!isId(packageId)) return null;
  const [row] = await k.db.select(columns).from(embargoes).where(eq(embargoes.packageId, packageId));
  return row ? withHeadline(k, row) : null;
}

/** Lists the embargoes of some agencies that bind the press at some time in [from, to), the earliest end first. */
export async function embargoesBetween(k: Kernel, agencyIds: string[], from: Date, to: Date): Promise<EmbargoView[]> {
  if (agencyIds.length === 0) return [];
  const rows = await k.db
    .select(columns)
    .from(embargoes)
    .where(
      and(
        inArray(embargoes.agencyId, agencyIds),
        sql`${embargoes.pressEmbargoUntil} >= ${from} AND ${embargoes.openedAt} < ${to}`,
      ),
    )
    .orderBy(asc(embargoes.pressEmbargoUntil))
    .limit(500);
  return Promise.all(rows.map((row) => withHeadline(k, row)));
}

export type Holder = { share: typeof shares.$inferSelect; journalist: Journalist };

/** Lists those who hold a package, those whose link was taken back last. */
export async function holdersOf(k: Kernel, packageId: string): Promise<Holder[]> {
  const rows = await k.db
    .select({ share: shares, j: journalists, outlet: outlets.name })
    .from(shares)
    .innerJoin(journalists, eq(journalists.id, shares.journalistId))
    .leftJoin(outlets, eq(outlets.id, journalists.outletId))
    .where(eq(shares.packageId, packageId))
    .orderBy(sql`${shares.revokedAt} IS NOT NULL`, asc(outlets.name), asc(shares.sharedAt));
  return rows.map((row) => ({ share: row.share, journalist: readable(k.vault, row) }));
}

/** Counts who may get packages before their time, and how many of those who hold one now have opened it. */
export async function holderFigures(k: Kernel, agencyIds: string[]): Promise<{ holding: number; opened: number }> {
  if (agencyIds.length === 0) return { holding: 0, opened: 0 };
  const [row] = await k.db
    .select({
      holding: sql<number>`count(DISTINCT ${shares.journalistId})::int`,
      opened: sql<number>`count(DISTINCT ${shares.journalistId}) FILTER (WHERE ${shares.firstOpenedAt} IS NOT NULL)::int`,
    })
    .from(shares)
    .innerJoin(embargoes, eq(embargoes.packageId, shares.packageId))
    .where(
      and(
        inArray(embargoes.agencyId, agencyIds),
        eq(embargoes.state, 'active'),
        sql`${embargoes.pressEmbargoUntil} > ${k.clock.now()}`,
        isNull(shares.revokedAt),
      ),
    );
  return row ?? { holding: 0, opened: 0 };
}
