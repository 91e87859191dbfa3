import { type Actor, SYSTEM } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import {
  type Agency,
  accountsWithRole,
  createAccount,
  createAgency,
  createUnit,
  keepLines,
  listAgencies,
  listUnits,
  tidyLine,
} from '../../people/index.ts';
import { planPolicy, saveTopic } from '../../plan/index.ts';
import { DEMO_PASSWORD } from './accounts.ts';
import { demoContent } from './content/index.ts';

export type Account = Extract<Actor, { kind: 'account' }>;
export type Cast = { agency: Agency; units: Map<string, string>; people: Map<string, Account> };

/** Makes the invented ministry, its units, people and topics; what is there already stays. */
export async function seedPeople(k: Kernel): Promise<Cast> {
  const found = (await listAgencies(k)).find((a) => a.slug === demoContent.agency.slug);
  const { slug, name, nameEn, shortName, tagline } = demoContent.agency;
  const agency = found ?? (await createAgency(k, SYSTEM, { slug, name, nameEn, shortName, tagline }));
  const units = new Map((await listUnits(k, agency.id)).map((u) => [u.slug, u.id]));
  for (const unit of demoContent.units) {
    if (!units.has(unit.slug)) units.set(unit.slug, (await createUnit(k, SYSTEM, { agencyId: agency.id, ...unit })).id);
  }
  const people = new Map<string, Account>();
  for (const person of demoContent.people) people.set(person.key, await seedPerson(k, agency.id, units, person));
  const lines = demoContent.officials.flatMap((one) => {
    const found = tidyLine(one);
    return 'line' in found ? [found.line] : [];
  });
  await keepLines(k, SYSTEM, agency.id, lines, 'imported');
  const allowed = planPolicy.allow(SYSTEM, 'keepTopics', { agencyId: agency.id });
  for (const topic of demoContent.topics) await saveTopic(k, allowed, topic);
  return { agency, units, people };
}

async function seedPerson(
  k: Kernel,
  agencyId: string,
  units: Map<string, string>,
  person: (typeof demoContent.people)[number],
): Promise<Account> {
  const grants = [{ role: person.role, agencyId: person.role === 'administrator' ? null : agencyId }];
  const actor = (id: string): Account => ({ kind: 'account', id, name: person.name, grants });
  try {
    const { id } = await createAccount(k, SYSTEM, {
      email: person.email,
      name: person.name,
      title: person.title,
      unitId: units.get(person.unitSlug) ?? null,
      grants,
      password: DEMO_PASSWORD,
    });
    return actor(id);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const same = (await accountsWithRole(k, person.role, agencyId)).find((a) => a.name === person.name);
    if (!same) throw error;
    return actor(same.id);
  }
}
