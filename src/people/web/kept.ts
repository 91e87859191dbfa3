import type { Actor } from '../../kernel/actor.ts';
import type { Web } from '../../kernel/http/env.ts';
import { peoplePolicy } from '../policy.ts';
import { type Agency, listAgencies, listUnits, type Unit } from '../queries/agencies.ts';

/** What an administrator keeps: the agencies with their units, and whether all agencies at once. */
export type Kept = { actor: Actor; agencies: Agency[]; units: Unit[]; everywhere: boolean };

/** Reads what the signed-in administrator keeps; throws "forbidden" for everyone else. */
export async function keptBy(c: Web, screen: 'keepPeople' | 'keepAgencies'): Promise<Kept> {
  const k = c.get('kernel');
  const { actor } = peoplePolicy.allow(c.get('actor'), screen, {});
  const all = await listAgencies(k);
  const agencies = all.filter((a) => peoplePolicy.may(actor, 'keepAgency', { agencyIds: [a.id] }));
  const units = (await Promise.all(agencies.map((a) => listUnits(k, a.id)))).flat();
  return { actor, agencies, units, everywhere: peoplePolicy.may(actor, 'keepAccount', { agencyIds: [null] }) };
}
