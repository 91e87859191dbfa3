import { and, desc, eq, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { ItemType } from '../../plan/index.ts';
import { policies } from '../tables.ts';
import { type PolicyRules, USUAL_RULES } from './rules.ts';

/** A version of a policy. */
export type PolicyVersion = typeof policies.$inferSelect;

/** The rules that hold for a type of an agency (null: for types without any of their own) at an instant, and the version they come from; null stands for the usual rules. */
export async function rulesAt(
  db: Db,
  agencyId: string,
  type: ItemType | null,
  at: Date,
): Promise<{ rules: PolicyRules; policyId: string | null }> {
  const rows = await db
    .select()
    .from(policies)
    .where(
      and(
        eq(policies.agencyId, agencyId),
        or(type ? eq(policies.itemType, type) : undefined, isNull(policies.itemType)),
        lte(policies.effectiveFrom, at),
      ),
    )
    .orderBy(desc(policies.effectiveFrom), desc(policies.madeAt), desc(policies.id));
  const newest = (itemType: ItemType | null) => rows.find((one) => one.itemType === itemType);
  for (const version of [newest(type), newest(null)])
    if (version?.rules) return { rules: version.rules, policyId: version.id };
  return { rules: USUAL_RULES, policyId: null };
}

/** Lists all versions of an agency, newest first. */
export const versionsOfPolicies = (db: Db, agencyId: string): Promise<PolicyVersion[]> =>
  db
    .select()
    .from(policies)
    .where(eq(policies.agencyId, agencyId))
    .orderBy(desc(policies.effectiveFrom), desc(policies.madeAt), desc(policies.id))
    .limit(200);
