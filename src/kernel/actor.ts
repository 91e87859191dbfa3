/** A role held by an account, for one agency or (null) for all of them. */
export type Grant = { role: string; agencyId: string | null };

/** Who acts: a signed-in account, the system itself, or a citizen without an account. */
export type Actor =
  | { kind: 'account'; id: string; name: string; grants: Grant[] }
  | { kind: 'system'; name: string }
  | { kind: 'citizen' };

export const SYSTEM: Extract<Actor, { kind: 'system' }> = { kind: 'system', name: 'gapura' };
export const CITIZEN: Actor = { kind: 'citizen' };

/** The identifier under which the audit remembers an actor: the account id, the system's name, or null for a citizen. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === 'account') return actor.id;
  return actor.kind === 'system' ? actor.name : null;
}
