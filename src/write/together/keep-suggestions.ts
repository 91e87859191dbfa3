import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import type { DocumentNode } from '../document.ts';
import { sameNodes } from './node-key.ts';
import { suggestions } from './tables.ts';
import type { Replacement } from './types.ts';

/** Whose wording it is, against whose it stands, and on which page it was typed. */
export type Maker = { authorId: string | null; againstId: string | null; pageId: string | null };

/**
 * Keeps the wordings that could not be joined, each beside the block that stands in the text. A further wording of the same
 * person for the same block takes the place of the one before it, because it was typed on.
 */
export async function keepAlternatives(
  tx: Change,
  editionId: string,
  maker: Maker,
  alternatives: Replacement[],
): Promise<void> {
  if (alternatives.length === 0) return;
  const open = await tx.db
    .select({ id: suggestions.id, place: suggestions.place, base: suggestions.base, proposed: suggestions.proposed })
    .from(suggestions)
    .where(
      and(
        eq(suggestions.editionId, editionId),
        eq(suggestions.kind, 'alternative'),
        eq(suggestions.state, 'open'),
        ...(maker.authorId ? [eq(suggestions.authorId, maker.authorId)] : []),
      ),
    );
  for (const { place, at, before, base, proposed } of alternatives) {
    const same = open.find((one) => one.place === place && sameNodes(one.base, base) && holds(proposed, one.proposed));
    const wording = { atBlock: at, before, base, proposed, madeAt: tx.now };
    if (same) await tx.db.update(suggestions).set(wording).where(eq(suggestions.id, same.id));
    else
      await tx.db.insert(suggestions).values({
        id: newId(tx.now.getTime()),
        editionId,
        kind: 'alternative',
        state: 'open',
        place,
        ...maker,
        ...wording,
      });
  }
}

const words = (nodes: DocumentNode[]): string[] => {
  const text = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(text).join(' ');
  return nodes.map(text).join(' ').match(/\S+/g) ?? [];
};

/** Says whether a wording has every word of an older one, so that nothing is lost when it takes its place. */
function holds(newer: DocumentNode[], older: DocumentNode[]): boolean {
  const there = new Set(words(newer));
  return words(older).every((word) => there.has(word));
}
