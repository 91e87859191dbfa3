import { eq } from 'drizzle-orm';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { editionIn } from '../queries/editions.ts';
import { dropStatements, keepStatements } from '../statements/keep-statements.ts';
import { editions } from '../tables.ts';
import type { Stage } from '../types.ts';
import { keepVersion } from './keep-version.ts';

/**
 * Records where an edition stands on its way out, as the later steps report it; safe to repeat. With `version` it does
 * nothing when the text has changed since. The text is kept as a version when it is submitted and when it is released; what a
 * released text states is kept for later texts.
 */
export async function setStage(k: Kernel, input: { editionId: string; stage: Stage; version?: number }): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const edition = await editionIn(tx.db, input.editionId, 'update');
    if (!edition || (input.version !== undefined && edition.version !== input.version)) return;
    if (edition.stage === input.stage && input.stage !== 'released') return;
    const releasedAt = input.stage === 'released' ? (edition.releasedAt ?? tx.now) : edition.releasedAt;
    await tx.db.update(editions).set({ stage: input.stage, releasedAt }).where(eq(editions.id, edition.id));
    if (input.stage === 'submitted' || input.stage === 'released') await keepVersion(tx.db, edition, input.stage);
    if (input.stage === 'released') await keepStatements(tx.db, edition, tx.now);
    if (input.stage === 'withdrawn') await dropStatements(tx.db, edition.id);
    if (edition.stage === input.stage) return;
    tx.audit({
      action: 'write.stage-set',
      subject: { kind: 'edition', id: edition.id },
      detail: { from: edition.stage, to: input.stage, version: edition.version },
    });
  });
}
