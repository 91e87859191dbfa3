import { and, desc, eq, isNull } from 'drizzle-orm';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, type Bilingual, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { parseJakarta } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import { cabinetPeriods } from '../tables.ts';

type Owned = { agencyId: string };
export type KeptCabinet = typeof cabinetPeriods.$inferSelect;

function refuse(field: string, say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { [field]: say } });
}

/** Notes a cabinet: its name, the Jakarta day on which it begins (one cabinet a day), and a sentence for readers, which may be empty. */
export async function addCabinet(
  k: Kernel,
  allowed: Allowed<Owned, 'keepCabinets'>,
  input: { name: string; startsOn: string; note: string },
): Promise<void> {
  const name = input.name.trim();
  if (name === '' || name.length > 120)
    refuse('name', {
      id: 'Tulis nama kabinet, paling panjang 120 huruf.',
      en: 'Write the cabinet’s name, at most 120 characters.',
    });
  if (!parseJakarta(input.startsOn, '00:00:00'))
    refuse('startsOn', { id: 'Tulis tanggal yang ada.', en: 'Write a date that exists.' });
  const { agencyId } = allowed.subject;
  try {
    await k.change(allowed.actor, async (tx) => {
      const id = newId();
      const note = input.note.trim().slice(0, 300);
      await tx.db
        .insert(cabinetPeriods)
        .values({ id, agencyId, name, startsOn: input.startsOn, note, changedAt: tx.now });
      tx.audit({ action: 'publish.cabinet-added', subject: { kind: 'agency', id: agencyId }, detail: { id, name } });
    });
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    refuse('startsOn', { id: 'Pada tanggal itu sudah ada kabinet.', en: 'A cabinet already begins on that day.' });
  }
}

/** Takes a cabinet out of use; doing it twice is the same as once. */
export async function removeCabinet(k: Kernel, allowed: Allowed<Owned, 'keepCabinets'>, id: string): Promise<void> {
  if (!isId(id)) throw notFound();
  const { agencyId } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const removed = await tx.db
      .update(cabinetPeriods)
      .set({ removedAt: tx.now, changedAt: tx.now })
      .where(and(eq(cabinetPeriods.id, id), eq(cabinetPeriods.agencyId, agencyId), isNull(cabinetPeriods.removedAt)))
      .returning({ id: cabinetPeriods.id });
    if (removed.length > 0)
      tx.audit({ action: 'publish.cabinet-removed', subject: { kind: 'agency', id: agencyId }, detail: { id } });
  });
}

/** The cabinets that are kept for an agency, the latest first. */
export const keptCabinets = (k: Kernel, agencyId: string): Promise<KeptCabinet[]> =>
  k.db
    .select()
    .from(cabinetPeriods)
    .where(and(eq(cabinetPeriods.agencyId, agencyId), isNull(cabinetPeriods.removedAt)))
    .orderBy(desc(cabinetPeriods.startsOn));
