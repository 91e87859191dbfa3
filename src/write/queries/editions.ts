import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Language } from '../../plan/index.ts';
import { editions, items } from '../tables.ts';
import type { Edition, Item } from '../types.ts';

/** The columns that make an `Edition`; join `items`. */
export const editionColumns = {
  ...getTableColumns(editions),
  briefId: items.briefId,
  agencyId: items.agencyId,
  unitId: items.unitId,
  type: items.type,
  topicSlugs: items.topicSlugs,
  workingTitle: items.workingTitle,
};

/** Finds an edition with its item's parts, or null. */
export const findEdition = (k: Kernel, id: string): Promise<Edition | null> => editionIn(k.db, id);

/** Finds an edition inside the caller's transaction; with `lock` nobody else can change it (or, with "share", only read it) until the end. */
export async function editionIn(db: Db, id: string, lock?: 'update' | 'share'): Promise<Edition | null> {
  if (!isId(id)) return null;
  if (lock) await db.select({ id: editions.id }).from(editions).where(eq(editions.id, id)).for(lock);
  const query = db.select(editionColumns).from(editions).innerJoin(items, eq(items.id, editions.itemId));
  return (await query.where(eq(editions.id, id)))[0] ?? null;
}

/** Lists the editions of an item, the Indonesian one first. */
export function editionsOf(db: Db, itemId: string): Promise<Edition[]> {
  return db
    .select(editionColumns)
    .from(editions)
    .innerJoin(items, eq(items.id, editions.itemId))
    .where(eq(editions.itemId, itemId))
    .orderBy(asc(editions.createdAt), asc(editions.id));
}

/** Finds the edition of an item in a language, or null. */
export async function editionInLanguage(k: Kernel, itemId: string, language: Language): Promise<Edition | null> {
  const query = k.db.select(editionColumns).from(editions).innerJoin(items, eq(items.id, editions.itemId));
  return (await query.where(and(eq(editions.itemId, itemId), eq(editions.language, language))))[0] ?? null;
}

/** Finds an item, or null. */
export const findItem = (k: Kernel, id: string): Promise<Item | null> => itemIn(k.db, id);

/** Finds an item inside the caller's transaction; with `lock` nobody else can change its material until the end. */
export async function itemIn(db: Db, id: string, lock = false): Promise<Item | null> {
  if (!isId(id)) return null;
  const query = db.select().from(items).where(eq(items.id, id));
  return (await (lock ? query.for('update') : query))[0] ?? null;
}
