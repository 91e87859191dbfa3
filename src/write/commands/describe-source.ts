import { and, eq } from 'drizzle-orm';
import { notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { SourceNotes } from '../material/take-in.ts';
import { itemIn } from '../queries/editions.ts';
import { sources } from '../tables.ts';
import type { Item } from '../types.ts';

/** Records who gave a source, what may be done with it and its language; what is not told becomes "internal" and unknown. */
export async function describeSource(
  k: Kernel,
  { actor, subject }: Allowed<Item, 'changeItem'>,
  sourceId: string,
  notes: SourceNotes,
): Promise<void> {
  await k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const told = { class: notes.class ?? 'internal', givenBy: notes.givenBy ?? null, language: notes.language ?? null };
    const changed = await tx.db
      .update(sources)
      .set(told)
      .where(and(eq(sources.id, sourceId), eq(sources.itemId, subject.id)))
      .returning({ id: sources.id });
    if (changed.length === 0) throw notFound();
    tx.audit({
      action: 'write.source-described',
      subject: { kind: 'item', id: subject.id },
      detail: { source: sourceId, class: told.class, language: told.language },
    });
  });
}
