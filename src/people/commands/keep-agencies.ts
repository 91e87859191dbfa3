import type { Actor } from '../../kernel/actor.ts';
import { sql, sqlState } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { peoplePolicy } from '../policy.ts';
import type { Agency, Unit } from '../queries/agencies.ts';

const taken = (cause: unknown): AppError => {
  const say = { id: 'Singkatan itu sudah dipakai.', en: 'That short form is taken.' };
  return new AppError('conflict', say, { fields: { slug: say }, cause });
};

async function orTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw sqlState(error) === '23505' ? taken(error) : error;
  }
}

/** Adds an agency; `slug` (letters, digits, hyphens) also begins the codes of its cases. */
export async function createAgency(k: Kernel, actor: Actor, input: Omit<Agency, 'id'>): Promise<Agency> {
  peoplePolicy.allow(actor, 'keepAgencies', {});
  const id = newId();
  const writing = k.change(actor, async (tx) => {
    await tx.db.execute(sql`INSERT INTO people.agencies (id, slug, name, name_en, short_name, tagline, created_at)
      VALUES (${id}, ${input.slug}, ${input.name}, ${input.nameEn}, ${input.shortName}, ${input.tagline}, ${tx.now})`);
    tx.audit({ action: 'people.agency-created', subject: { kind: 'agency', id }, detail: { slug: input.slug } });
  });
  await orTaken(writing);
  return { id, ...input };
}

/** Changes how an agency is called; its slug stays, because codes and addresses hold it. */
export async function changeAgency(
  k: Kernel,
  actor: Actor,
  id: string,
  input: Omit<Agency, 'id' | 'slug'>,
): Promise<void> {
  peoplePolicy.allow(actor, 'keepAgencies', {});
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`UPDATE people.agencies SET name = ${input.name}, name_en = ${input.nameEn}, short_name = ${input.shortName},
      tagline = ${input.tagline} WHERE id = ${id}`);
    tx.audit({ action: 'people.agency-changed', subject: { kind: 'agency', id } });
  });
}

/** Adds a unit to an agency. */
export async function createUnit(k: Kernel, actor: Actor, input: Omit<Unit, 'id'>): Promise<Unit> {
  peoplePolicy.allow(actor, 'keepAgencies', {});
  const id = newId();
  const writing = k.change(actor, async (tx) => {
    await tx.db.execute(sql`INSERT INTO people.units (id, agency_id, slug, name, name_en, created_at)
      VALUES (${id}, ${input.agencyId}, ${input.slug}, ${input.name}, ${input.nameEn}, ${tx.now})`);
    tx.audit({ action: 'people.unit-created', subject: { kind: 'unit', id }, detail: { slug: input.slug } });
  });
  await orTaken(writing);
  return { id, ...input };
}
