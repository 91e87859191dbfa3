import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';

import { type Brief, type BriefInput, briefInput, openBrief, type planPolicy } from '../../plan/index.ts';
import { EMPTY_DOCUMENT } from '../document.ts';
import type { ReadSource } from '../material/take-in.ts';
import { frameOf } from '../queries/frame.ts';
import { editions, items } from '../tables.ts';
import { attachSources } from './add-source.ts';
import { refreshFacts } from './refresh-facts.ts';
import { accountOf } from './write-edition.ts';

export type Started = { briefId: string; itemId: string; editionId: string };

/** Opens a brief together with its item, an empty edition, and the material that was read before; one transaction. */
export async function startItem(
  k: Kernel,
  allowed: ReturnType<typeof planPolicy.allow<'open'>>,
  input: Omit<BriefInput, 'agencyId'>,
  material: ReadSource[] = [],
): Promise<Started> {
  const accountId = accountOf(allowed.actor);
  const frame = await frameOf(k, briefInput.parse({ ...input, agencyId: allowed.subject.agencyId }));
  const { brief, also } = await openBrief(k, allowed, input, async (tx, brief) => {
    const ids = await insertItem(tx, brief, accountId);
    await attachSources(tx, ids.itemId, material, accountId);
    await refreshFacts(tx, ids.itemId, frame);
    tx.audit({ action: 'write.item-started', subject: { kind: 'item', id: ids.itemId }, detail: { type: brief.type } });
    return ids;
  });
  return { briefId: brief.id, ...also! };
}

/** Inserts the item of a brief with one empty edition in the brief's language. */
export async function insertItem(
  tx: Change,
  brief: Brief,
  accountId: string | null,
  more: { slug?: string | null } = {},
): Promise<{ itemId: string; editionId: string }> {
  const itemId = newId(tx.now.getTime());
  await tx.db.insert(items).values({
    id: itemId,
    briefId: brief.id,
    agencyId: brief.agencyId,
    unitId: brief.unitId,
    type: brief.type,
    slug: more.slug ?? null,
    workingTitle: brief.angle,
    topicSlugs: brief.topicSlugs,
    createdBy: accountId,
    createdAt: brief.openedAt,
  });
  return { itemId, editionId: await insertEdition(tx, itemId, brief.language, accountId, brief.openedAt) };
}

/** Inserts an empty edition of an item. */
export async function insertEdition(
  tx: Change,
  itemId: string,
  language: Brief['language'],
  accountId: string | null,
  at: Date = tx.now,
): Promise<string> {
  const id = newId(tx.now.getTime());
  await tx.db.insert(editions).values({
    id,
    itemId,
    language,
    headline: '',
    standfirst: '',
    body: EMPTY_DOCUMENT,
    version: 1,
    stage: 'writing',
    lastEditorId: accountId,
    createdAt: at,
    updatedAt: at,
  });
  return id;
}
