import { eq } from 'drizzle-orm';
import { notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { type Brief, type BriefInput, briefInput, changeBrief } from '../../plan/index.ts';
import { materialIn } from '../queries/check.ts';
import { editionIn, editionsOf, itemIn } from '../queries/editions.ts';
import { frameOf } from '../queries/frame.ts';
import { items } from '../tables.ts';
import type { Edition } from '../types.ts';
import { keepVersion } from './keep-version.ts';
import { refreshFacts } from './refresh-facts.ts';
import { insertEdition } from './start-item.ts';
import { accountOf, writeWords } from './write-edition.ts';

/** Changes the brief of an item; what the item says of itself follows, and an approval that covered it falls. */
export async function changeItem(
  k: Kernel,
  allowed: Allowed<Brief, 'change'>,
  itemId: string,
  input: Omit<BriefInput, 'agencyId' | 'language'>,
): Promise<void> {
  const { actor, subject } = allowed;
  const parsed = briefInput.parse({ ...input, agencyId: subject.agencyId, language: subject.language });
  const frame = await frameOf(k, parsed);
  await changeBrief(k, allowed, input, async (tx, brief) => {
    const item = await itemIn(tx.db, itemId, true);
    if (!item || item.briefId !== brief.id) throw notFound();
    const { unitId, type, topicSlugs } = brief;
    await tx.db.update(items).set({ unitId, type, topicSlugs, workingTitle: brief.angle }).where(eq(items.id, item.id));
    await refreshFacts(tx, item.id, frame);
    const material = await materialIn(tx.db, item.id, frame);
    for (const { id } of await editionsOf(tx.db, item.id)) {
      const edition = await editionIn(tx.db, id, 'update');
      if (!edition) continue;
      await keepVersion(tx.db, edition, 'autosave');
      await writeWords(tx, actor, edition, edition, material);
    }
  });
}

/** Adds an empty edition in the other language; returns the id of the one that is there when it exists already. */
export async function addEdition(k: Kernel, allowed: Allowed<Edition, 'edit'>): Promise<string> {
  const { actor, subject } = allowed;
  const language = subject.language === 'id' ? 'en' : 'id';
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.itemId, true))) throw notFound();
    const present = (await editionsOf(tx.db, subject.itemId)).find((one) => one.language === language);
    if (present) return present.id;
    const id = await insertEdition(tx, subject.itemId, language, accountOf(actor));
    tx.audit({ action: 'write.edition-added', subject: { kind: 'edition', id }, detail: { language } });
    return id;
  });
}
