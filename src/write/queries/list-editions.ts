import { and, count, desc, eq, ilike, inArray, or, type SQL } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import type { ItemType } from '../../plan/index.ts';
import { editions, items } from '../tables.ts';
import type { Edition, Stage } from '../types.ts';
import { editionColumns } from './editions.ts';

/** What the list of items is narrowed to; `agencyIds` null means every agency. */
export type EditionFilter = {
  agencyIds?: string[] | null;
  stages?: Stage[];
  type?: ItemType;
  unitId?: string;
  text?: string;
  itemId?: string;
  page?: number;
  perPage?: number;
};

/** A row of the list: an edition without its text. */
export type EditionRow = Omit<Edition, 'body' | 'facts' | 'headlineChoices'>;

const { body: _body, facts: _facts, headlineChoices: _choices, ...rowColumns } = editionColumns;

/** Lists editions, the newest change first, with the number that match and the number per stage (whatever stage was asked for). */
export async function listEditions(
  k: Kernel,
  filter: EditionFilter = {},
): Promise<{ rows: EditionRow[]; total: number; byStage: Map<Stage, number> }> {
  const perPage = filter.perPage ?? 25;
  const base = narrow(filter);
  const where = and(...base, ...(filter.stages?.length ? [inArray(editions.stage, filter.stages)] : []));
  const rows = await k.db
    .select(rowColumns)
    .from(editions)
    .innerJoin(items, eq(items.id, editions.itemId))
    .where(where)
    .orderBy(desc(editions.updatedAt), desc(editions.id))
    .limit(perPage)
    .offset((Math.max(1, filter.page ?? 1) - 1) * perPage);
  const counts = await k.db
    .select({ stage: editions.stage, n: count() })
    .from(editions)
    .innerJoin(items, eq(items.id, editions.itemId))
    .where(and(...base))
    .groupBy(editions.stage);
  const byStage = new Map(counts.map((row) => [row.stage, row.n]));
  const asked = filter.stages?.length ? filter.stages : [...byStage.keys()];
  return { rows, byStage, total: asked.reduce((sum, stage) => sum + (byStage.get(stage) ?? 0), 0) };
}

function narrow(filter: EditionFilter): SQL[] {
  const found: (SQL | undefined)[] = [];
  if (filter.agencyIds) found.push(inArray(items.agencyId, filter.agencyIds));
  if (filter.type) found.push(eq(items.type, filter.type));
  if (filter.unitId) found.push(eq(items.unitId, filter.unitId));
  if (filter.itemId) found.push(eq(items.id, filter.itemId));
  for (const word of (filter.text ?? '').trim().slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    found.push(
      or(ilike(editions.headline, pattern), ilike(items.workingTitle, pattern), ilike(editions.standfirst, pattern)),
    );
  }
  return found.filter((one) => one !== undefined);
}
