import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { runs } from '../tables.ts';
import type { Decision } from '../types.ts';

/** Notes in the log what a person did with a model's answer; only the first decision counts. */
export async function decideRun(tx: Change, runId: string, decision: Decision, actor: Actor): Promise<void> {
  await tx.db
    .update(runs)
    .set({ decision, decidedBy: actor.kind === 'account' ? actor.id : null, decidedAt: tx.now })
    .where(and(eq(runs.id, runId), isNull(runs.decision)));
}
