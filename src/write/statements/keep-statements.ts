import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { checkBlocks } from '../check-edition.ts';
import type { Edition } from '../types.ts';
import type { EarlierStatement } from './contradictions.ts';
import { type Statement, statementsIn } from './statement.ts';
import { statements } from './tables.ts';

const MOST_EARLIER = 2_000;

/** Keeps what a released Indonesian text states, in the place of what its earlier version stated. */
export async function keepStatements(db: Db, edition: Edition, releasedAt: Date): Promise<void> {
  await dropStatements(db, edition.id);
  if (edition.language !== 'id') return;
  const found = statementsIn(checkBlocks(edition));
  if (found.length === 0) return;
  const day = jakartaDay(releasedAt);
  await db.insert(statements).values(
    found.map((statement, at) => ({
      editionId: edition.id,
      number: at + 1,
      itemId: edition.itemId,
      agencyId: edition.agencyId,
      kind: statement.kind,
      key: statement.key,
      terms: statement.terms,
      statement,
      headline: edition.headline,
      day,
    })),
  );
}

/** Forgets what a text stated, because it was withdrawn or corrected. */
export async function dropStatements(db: Db, editionId: string): Promise<void> {
  await db.delete(statements).where(eq(statements.editionId, editionId));
}

/** Finds released statements of the agency's other items that may be about the same things, the newest 2,000 at most. */
export async function earlierStatements(
  db: Db,
  where: { agencyId: string; itemId: string },
  asked: readonly Statement[],
): Promise<EarlierStatement[]> {
  const names = [...new Set(asked.filter((one) => one.kind === 'title').map((one) => one.key))];
  const units = [...new Set(asked.filter((one) => one.kind !== 'title').map((one) => one.key))];
  const terms = [...new Set(asked.flatMap((one) => one.terms))];
  if (names.length === 0 && units.length === 0) return [];
  const rows = await db
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.agencyId, where.agencyId),
        ne(statements.itemId, where.itemId),
        or(
          names.length > 0 ? and(eq(statements.kind, 'title'), inArray(statements.key, names)) : undefined,
          units.length > 0 && terms.length > 0
            ? and(
                ne(statements.kind, 'title'),
                inArray(statements.key, units),
                sql`${statements.terms} && ${sql.param(terms)}::text[]`,
              )
            : undefined,
        ),
      ),
    )
    .orderBy(sql`${statements.day} DESC`, statements.editionId, statements.number)
    .limit(MOST_EARLIER);
  return rows.map((row) => ({
    ...row.statement,
    headline: row.headline,
    href: `/ruang/naskah/${row.editionId}`,
    day: row.day,
  }));
}
