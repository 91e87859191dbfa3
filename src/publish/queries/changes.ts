import { and, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { ChangeKind } from '../published.ts';
import { articles, cabinetPeriods, changes } from '../tables.ts';
import type { Language, PublicReader } from './article-rows.ts';

/** A change of something public as the list of corrections shows it; `slug` is null where the title was the harm, since the address repeats it. */
export type PublicChange = {
  id: string;
  kind: ChangeKind;
  version: number;
  at: Date;
  note: string;
  responsible: string;
  packageHash: string;
  articleId: string;
  language: Language;
  headline: string;
  slug: string | null;
  agencyName: string;
};

const columns = {
  id: changes.id,
  kind: changes.kind,
  version: changes.version,
  at: changes.at,
  note: changes.note,
  responsible: changes.responsible,
  packageHash: changes.packageHash,
  articleId: changes.articleId,
  language: articles.language,
  headline: articles.headline,
  slug: sql<
    string | null
  >`CASE WHEN (${articles.notice}->>'titleKept')::boolean IS FALSE THEN NULL ELSE ${articles.slug} END`,
  agencyName: articles.agencyName,
};

/** One page of changes, newest first, and how many there are in all. */
export async function listChanges(
  k: PublicReader,
  count: number,
  skip: number,
): Promise<{ items: PublicChange[]; total: number }> {
  const [items, total] = await Promise.all([
    k.publicDb
      .select(columns)
      .from(changes)
      .innerJoin(articles, eq(articles.id, changes.articleId))
      .orderBy(desc(changes.at), changes.id)
      .limit(count)
      .offset(skip),
    k.publicDb.select({ n: sql<number>`count(*)::int` }).from(changes),
  ]);
  return { items, total: total[0]!.n };
}

/** Every change of one article, newest first. */
export const changesOf = (k: PublicReader, articleId: string): Promise<PublicChange[]> =>
  k.publicDb
    .select(columns)
    .from(changes)
    .innerJoin(articles, eq(articles.id, changes.articleId))
    .where(eq(changes.articleId, articleId))
    .orderBy(desc(changes.at), desc(changes.id));

/** A cabinet under which an agency released: its name, the Jakarta day on which it began, and what readers are told about it. */
export type CabinetPeriod = { id: string; name: string; startsOn: string; note: string };

/** The cabinets of an agency that have begun by a Jakarta day, the latest first. */
export const cabinetsOf = (k: PublicReader, agencyId: string, day: string): Promise<CabinetPeriod[]> =>
  k.publicDb
    .select({
      id: cabinetPeriods.id,
      name: cabinetPeriods.name,
      startsOn: cabinetPeriods.startsOn,
      note: cabinetPeriods.note,
    })
    .from(cabinetPeriods)
    .where(
      and(eq(cabinetPeriods.agencyId, agencyId), isNull(cabinetPeriods.removedAt), lte(cabinetPeriods.startsOn, day)),
    )
    .orderBy(desc(cabinetPeriods.startsOn));

/** The cabinet under which something came out when that is not the present one; null while it is, or where nobody keeps cabinets. */
export function earlierCabinet(
  periods: CabinetPeriod[],
  releasedOn: string,
): { earlier: CabinetPeriod | null; present: CabinetPeriod } | null {
  const now = periods[0];
  if (!now || releasedOn >= now.startsOn) return null;
  return { earlier: periods.find((period) => period.startsOn <= releasedOn) ?? null, present: now };
}
