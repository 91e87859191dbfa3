import { eq } from 'drizzle-orm';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { actorOf, type By, peoplePolicy } from '../policy.ts';
import type { Agency, Unit } from '../queries/agencies.ts';
import { agencies, units } from '../tables.ts';

type Keeper = By<object, 'keepAgencies'>;

async function orTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (sqlState(cause) !== '23505') throw cause;
    const say = { id: 'Singkatan itu sudah dipakai.', en: 'That short form is taken.' };
    throw new AppError('conflict', say, { fields: { slug: say }, cause });
  }
}

/** Adds an agency; `slug` (letters, digits, hyphens) also begins the codes of its cases. Only for administrators of all agencies. */
export async function createAgency(k: Kernel, by: Keeper, input: Omit<Agency, 'id'>): Promise<Agency> {
  peoplePolicy.allow(actorOf(by), 'addAgency', {});
  const id = newId();
  const { slug, name, nameEn, shortName, tagline } = input;
  const writing = k.change(actorOf(by), async (tx) => {
    await tx.db.insert(agencies).values({ id, slug, name, nameEn, shortName, tagline, createdAt: tx.now });
    tx.audit({ action: 'people.agency-created', subject: { kind: 'agency', id }, detail: { slug } });
  });
  await orTaken(writing);
  return { id, slug, name, nameEn, shortName, tagline };
}

/** Changes how an agency is called; its slug stays, because codes and addresses hold it. */
export async function changeAgency(
  k: Kernel,
  by: Keeper,
  id: string,
  input: Omit<Agency, 'id' | 'slug'>,
): Promise<void> {
  if (!isId(id)) throw notFound();
  peoplePolicy.allow(actorOf(by), 'keepAgency', { agencyIds: [id] });
  const { name, nameEn, shortName, tagline } = input;
  await k.change(actorOf(by), async (tx) => {
    const changed = await tx.db
      .update(agencies)
      .set({ name, nameEn, shortName, tagline })
      .where(eq(agencies.id, id))
      .returning({ id: agencies.id });
    if (changed.length === 0) throw notFound();
    tx.audit({ action: 'people.agency-changed', subject: { kind: 'agency', id } });
  });
}

/** Adds a unit to an agency. */
export async function createUnit(k: Kernel, by: Keeper, input: Omit<Unit, 'id'>): Promise<Unit> {
  const { agencyId, slug, name, nameEn } = input;
  peoplePolicy.allow(actorOf(by), 'keepAgency', { agencyIds: [agencyId] });
  const id = newId();
  const writing = k.change(actorOf(by), async (tx) => {
    const [agency] = await tx.db.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, agencyId));
    if (!agency) throw notFound();
    await tx.db.insert(units).values({ id, agencyId, slug, name, nameEn, createdAt: tx.now });
    tx.audit({ action: 'people.unit-created', subject: { kind: 'unit', id }, detail: { slug } });
  });
  await orTaken(writing);
  return { id, agencyId, slug, name, nameEn };
}

/** Changes how a unit is called; its slug stays. */
export async function changeUnit(
  k: Kernel,
  by: Keeper,
  id: string,
  input: { name: string; nameEn: string },
): Promise<void> {
  if (!isId(id)) throw notFound();
  await k.change(actorOf(by), async (tx) => {
    const [unit] = await tx.db.select().from(units).where(eq(units.id, id)).for('update');
    if (!unit) throw notFound();
    peoplePolicy.allow(actorOf(by), 'keepAgency', { agencyIds: [unit.agencyId] });
    await tx.db.update(units).set({ name: input.name, nameEn: input.nameEn }).where(eq(units.id, id));
    tx.audit({ action: 'people.unit-changed', subject: { kind: 'unit', id } });
  });
}
