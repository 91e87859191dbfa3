import type { Actor } from '../kernel/actor.ts';

export const ROLES = ['officer', 'editor', 'approver', 'case-officer', 'analyst', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Says whether an actor holds one of the roles, for the agency when one is named; the system always does, a citizen never. */
export function hasRole(actor: Actor | null, roles: Role[], agencyId?: string): boolean {
  if (!actor || actor.kind === 'citizen') return false;
  if (actor.kind === 'system') return true;
  return actor.grants.some(
    (g) =>
      (roles as string[]).includes(g.role) &&
      (agencyId === undefined || g.agencyId === null || g.agencyId === agencyId),
  );
}
