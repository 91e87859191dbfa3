import { SYSTEM } from '../../../src/kernel/actor.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { createAccount, createAgency, ROLES, type Role } from '../../../src/people/index.ts';
import { PASSWORD, type TestApp } from '../app.ts';
import type { Client } from '../client.ts';

/** Who asks: nobody, a role of the agency, or the same role of another agency (`other-…`). */
export type ActorName = 'nobody' | Role | `other-${Role}`;
export const ACTORS: readonly ActorName[] = ['nobody', ...ROLES, ...ROLES.map((role) => `other-${role}` as const)];

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
    const email = `${newId()}@lain.example`;
    await createAccount(t.kernel, SYSTEM, {
      email,
      name: `Orang lain ${role}`,
      title: 'Pranata humas',
      unitId: null,
      grants: [{ role, agencyId: other.id }],
      password: PASSWORD,
    });
    const client = t.visitor();
    const answer = await client.post('/ruang/masuk', { email, password: PASSWORD });
    if (answer.status !== 303) throw new Error(`${role} of another agency could not sign in: ${answer.status}`);
    clients.set(`other-${role}`, client);
  }
  return clients;
}
