import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { clearances, settings } from '../tables.ts';
import type { Clearance, Settings } from '../types.ts';

/** What holds until an administrator sets something: no model, and careful limits. */
export const DEFAULTS: Omit<Settings, 'agencyId'> = {
  provider: 'none',
  address: '',
  model: '',
  apiVersion: '2024-10-21',
  hasKey: false,
  keyLast4: null,
  requestsPerMinute: 20,
  tokensPerDay: 500_000,
  inputLetters: 40_000,
  timeoutSeconds: 60,
  retentionDays: 365,
  tasksOff: [],
  changedAt: null,
};

/** Reads an agency's settings, without the key. */
export async function settingsOf(db: Db, agencyId: string): Promise<Settings> {
  const row = (await db.select().from(settings).where(eq(settings.agencyId, agencyId)))[0];
  if (!row) return { agencyId, ...DEFAULTS };
  const { keySealed, changedBy: _changedBy, ...shown } = row;
  return { ...shown, hasKey: keySealed !== null };
}

/** Reads the sealed key of an agency, for the moment of a call. */
export async function sealedKeyOf(db: Db, agencyId: string): Promise<string | null> {
  const query = db.select({ key: settings.keySealed }).from(settings).where(eq(settings.agencyId, agencyId));
  return (await query)[0]?.key ?? null;
}

/** Lists which classes of material were cleared for the agency's provider, by whom and when. */
export const clearancesOf = (db: Db, agencyId: string): Promise<Clearance[]> =>
  db
    .select({ class: clearances.class, accountId: clearances.accountId, at: clearances.at })
    .from(clearances)
    .where(eq(clearances.agencyId, agencyId))
    .orderBy(asc(clearances.class));
