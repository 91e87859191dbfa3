import { and, eq, lt } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { presence } from './tables.ts';
import { nudge } from './watch.ts';
import type { CopyOwner } from './working-copies.ts';

const DAY_MS = 86_400_000;

/** Notes that a person has a page of an edition open; with `block`, where in the body they are. */
export async function bePresent(k: Kernel, owner: CopyOwner, block?: number | null): Promise<void> {
  const now = k.clock.now();
  await k.db
    .insert(presence)
    .values({ ...owner, block: block ?? null, seenAt: now })
    .onConflictDoUpdate({
      target: [presence.editionId, presence.accountId, presence.pageId],
      set: { seenAt: now, ...(block === undefined ? {} : { block }) },
    });
  nudge(k, owner.editionId);
}

/** Notes that a page was closed; pages that ended without saying so are forgotten after a day. */
export async function leaveEdition(k: Kernel, owner: CopyOwner): Promise<void> {
  await k.db
    .delete(presence)
    .where(
      and(
        eq(presence.editionId, owner.editionId),
        eq(presence.accountId, owner.accountId),
        eq(presence.pageId, owner.pageId),
      ),
    );
  await k.db
    .delete(presence)
    .where(
      and(eq(presence.editionId, owner.editionId), lt(presence.seenAt, new Date(k.clock.now().getTime() - DAY_MS))),
    );
  nudge(k, owner.editionId);
}
