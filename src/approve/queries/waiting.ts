import { and, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { PackageState } from '../package.ts';
import type { Risk } from '../risk/risk.ts';
import { packages } from '../tables.ts';
import { stepsFor } from './signable.ts';
import { stepsOfAll } from './steps.ts';

/** A package as a list shows it. */
export type PackageLine = {
  id: string;
  editionId: string;
  headline: string;
  type: string;
  language: 'id' | 'en';
  state: PackageState;
  submittedBy: string | null;
  submittedAt: Date;
  agencyId: string;
  lastEditorId: string | null;
  editors: string[];
  risk: Risk;
  decidedBy: string | null;
  decidedAt: Date | null;
  voidedAt: Date | null;
  reason: string | null;
  releasedAt: Date | null;
};

const line = {
  id: packages.id,
  editionId: packages.editionId,
  headline: sql<string>`${packages.content} -> 'edition' ->> 'headline'`,
  type: sql<string>`${packages.content} -> 'item' ->> 'type'`,
  language: sql<'id' | 'en'>`${packages.content} -> 'edition' ->> 'language'`,
  state: packages.state,
  submittedBy: packages.submittedBy,
  submittedAt: packages.submittedAt,
  agencyId: packages.agencyId,
  lastEditorId: packages.lastEditorId,
  editors: packages.editors,
  risk: packages.risk,
  decidedBy: packages.decidedBy,
  decidedAt: packages.decidedAt,
  voidedAt: packages.voidedAt,
  reason: packages.reason,
  releasedAt: packages.releasedAt,
};

/** The condition "in an agency where the actor holds one of these roles". */
function within(actor: Actor, roles: string[]): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind !== 'account') return sql`false`;
  const held = actor.grants.filter((grant) => roles.includes(grant.role));
  if (held.some((grant) => grant.agencyId === null)) return sql`true`;
  const agencies = held.flatMap((grant) => (grant.agencyId ? [grant.agencyId] : []));
  return agencies.length > 0 ? inArray(packages.agencyId, agencies) : sql`false`;
}

/** Lists what waits for a decision and the actor may see, longest waiting first. */
export const waitingPackages = (k: Kernel, actor: Actor): Promise<PackageLine[]> =>
  k.db
    .select(line)
    .from(packages)
    .where(and(eq(packages.state, 'pending'), within(actor, ['officer', 'editor', 'approver'])))
    .orderBy(packages.submittedAt)
    .limit(200);

/** Lists the decisions of late that the actor may see, newest first. */
export const decidedPackages = (k: Kernel, actor: Actor, limit = 10): Promise<PackageLine[]> =>
  k.db
    .select(line)
    .from(packages)
    .where(
      and(
        ne(packages.state, 'pending'),
        sql`${packages.decidedAt} IS NOT NULL`,
        within(actor, ['officer', 'editor', 'approver']),
      ),
    )
    .orderBy(desc(sql`coalesce(${packages.voidedAt}, ${packages.decidedAt})`))
    .limit(limit);

/** Counts what waits for this person's decision: steps of waiting packages that are open to them. */
export async function pendingCount(k: Kernel, actor: Actor): Promise<number> {
  if (actor.kind !== 'account') return 0;
  const waiting = await k.db
    .select({ ...line, agencyId: packages.agencyId })
    .from(packages)
    .where(
      and(
        eq(packages.state, 'pending'),
        sql`${packages.lastEditorId} IS DISTINCT FROM ${actor.id} AND NOT ${actor.id}::uuid = ANY (${packages.editors})`,
        or(
          within(actor, ['officer', 'editor', 'approver']),
          sql`EXISTS (SELECT FROM approve.steps s WHERE s.package_id = ${packages.id} AND s.account_id = ${actor.id})`,
        ),
      ),
    )
    .limit(500);
  const steps = await stepsOfAll(
    k.db,
    waiting.map((p) => p.id),
  );
  return waiting.filter((p) => stepsFor(actor, { ...p, emergencyBy: null }, steps.get(p.id) ?? []).length > 0).length;
}
