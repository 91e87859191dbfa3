import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Issue, NarrativeLine, NarrativeRule } from '../narrative/types.ts';
import { briefIssues, issues, narrativeLines } from '../tables.ts';

/** Finds an issue, or null. */
export async function findIssue(k: Kernel, id: string): Promise<Issue | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(issues).where(eq(issues.id, id)))[0] ?? null;
}

/** Lists the issues of these agencies: open ones first, the latest change first. */
export async function listIssues(k: Kernel, agencyIds: string[]): Promise<Issue[]> {
  if (agencyIds.length === 0) return [];
  const order = { open: 0, watch: 1, closed: 2 };
  const found = await k.db
    .select()
    .from(issues)
    .where(inArray(issues.agencyId, agencyIds))
    .orderBy(desc(issues.changedAt))
    .limit(300);
  return found.sort((a, b) => order[a.state] - order[b.state]);
}

/** Lists what is agreed about an issue, in the order in which it was agreed. */
export const linesOf = (db: Db, issueId: string): Promise<NarrativeLine[]> =>
  db.select().from(narrativeLines).where(eq(narrativeLines.issueId, issueId)).orderBy(asc(narrativeLines.id));

/** Lists the ids of the briefs that follow an issue. */
export async function briefsOfIssue(k: Kernel, issueId: string): Promise<string[]> {
  const rows = await k.db.select({ id: briefIssues.briefId }).from(briefIssues).where(eq(briefIssues.issueId, issueId));
  return rows.map((row) => row.id);
}

/** Tells which issues each of these briefs follows. */
export async function issuesOfBriefs(k: Kernel, briefIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (briefIds.length === 0) return found;
  for (const row of await k.db.select().from(briefIssues).where(inArray(briefIssues.briefId, briefIds)))
    found.set(row.briefId, [...(found.get(row.briefId) ?? []), row.issueId]);
  return found;
}

/** What the text of a brief must be in line with on a Jakarta day ("YYYY-MM-DD"): the valid lines of the issues it follows, unless they are closed. */
export async function narrativeFor(db: Db, briefId: string, day: string): Promise<NarrativeRule[]> {
  const rows = await db
    .select({ line: narrativeLines, issueTitle: issues.title })
    .from(briefIssues)
    .innerJoin(issues, eq(issues.id, briefIssues.issueId))
    .innerJoin(narrativeLines, eq(narrativeLines.issueId, issues.id))
    .where(
      and(
        eq(briefIssues.briefId, briefId),
        ne(issues.state, 'closed'),
        lte(narrativeLines.validFrom, day),
        or(isNull(narrativeLines.validTo), gte(narrativeLines.validTo, day)),
      ),
    )
    .orderBy(asc(narrativeLines.id));
  return rows.map((row) => ({ ...row.line, issueTitle: row.issueTitle }));
}
