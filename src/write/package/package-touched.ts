import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { partChanged } from '../events.ts';
import { editions } from '../tables.ts';

/** Tells that something beside the text changed that packages of these editions may hold. */
export async function packageTouched(tx: Change, of: { itemId: string; editionId?: string }): Promise<void> {
  const ids = of.editionId
    ? [of.editionId]
    : (await tx.db.select({ id: editions.id }).from(editions).where(eq(editions.itemId, of.itemId))).map((e) => e.id);
  for (const editionId of ids) tx.emit(partChanged, { itemId: of.itemId, editionId });
}
