import type { Kernel } from '../../kernel/kernel.ts';
import { findAccount } from '../../people/index.ts';
import type { Absent } from '../step.ts';
import { absentFor } from './queries.ts';

/**
 * The people who are away at this instant and in whose place an account may sign in an agency, with their roles there. Nobody
 * while the delegate's own account has no role in it, and nobody whose account is no longer active.
 */
export async function standsInFor(k: Kernel, accountId: string, agencyId: string, now: Date): Promise<Absent[]> {
  const ids = await absentFor(k.db, accountId, agencyId, now);
  if (ids.length === 0) return [];
  const here = (agency: string | null) => agency === null || agency === agencyId;
  const delegate = await findAccount(k, accountId);
  if (delegate?.state !== 'active' || !delegate.grants.some((g) => MAY_STAND_IN.includes(g.role) && here(g.agencyId)))
    return [];
  const accounts = await Promise.all(ids.map((id) => findAccount(k, id)));
  return accounts.flatMap((one) =>
    one?.state === 'active'
      ? [{ accountId: one.id, name: one.name, grants: one.grants.filter((g) => here(g.agencyId)) }]
      : [],
  );
}

/** The roles of which a delegate needs one: whoever only writes does not stand in for an approver. */
export const MAY_STAND_IN: string[] = ['editor', 'approver'];
