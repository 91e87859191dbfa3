import { SYSTEM } from '../../../src/kernel/actor.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { createAccount, createAgency, ROLES, type Role } from '../../../src/people/index.ts';
import { PASSWORD, type TestApp } from '../app.ts';
import type { Client } from '../client.ts';

/** Who asks: nobody, a role of the agency, the same role of another agency (`other-…`), or the administrator of all agencies. */
export type ActorName = 'nobody' | Role | `other-${Role}` | 'chief';
export const ACTORS: readonly ActorName[] = [
  'nobody',
  ...ROLES,
  ...ROLES.map((role) => `other-${role}` as const),
  'chief',
];

/** Signs everyone in, each with one role in one agency. */
export async function signInAll(t: TestApp): Promise<Map<ActorName, Client>> {
  const other = await createAgency(t.kernel, SYSTEM, {
    slug: 'lain',
    name: 'Kementerian Lain',
    nameEn: 'Another Ministry',
    shortName: 'Kemenlain',
    tagline: 'Instansi yang lain',
  });
  const clients = new Map<ActorName, Client>([['nobody', t.visitor()]]);
  for (const role of ROLES) {
    clients.set(role, await t.signIn(role, `Orang ${role}`));
    clients.set(`other-${role}`, await enter(t, role, other.id));
  }
  clients.set('chief', await enter(t, 'administrator', null));
  return clients;
}

async function enter(t: TestApp, role: Role, agencyId: string | null): Promise<Client> {
  const email = `${newId()}@lain.example`;
  const grants = [{ role, agencyId }];
  const name = `Orang lain ${role}`;
  await createAccount(t.kernel, SYSTEM, { email, name, title: '', unitId: null, grants, password: PASSWORD });
  const client = t.visitor();
  const answer = await client.post('/ruang/masuk', { email, password: PASSWORD });
  if (answer.status !== 303) throw new Error(`${role} of another agency could not sign in: ${answer.status}`);
  return client;
}
