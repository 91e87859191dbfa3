import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { type BriefInput, briefInput } from '../brief-input.ts';
import { briefs } from '../tables.ts';
import type { Brief } from '../types.ts';
import { checkReferences } from './open-brief.ts';

/** Changes what a brief says; agency and language stay. `also` writes the caller's own rows in the same transaction. */
export async function changeBrief(
  k: Kernel,
  allowed: Allowed<Brief, 'change'>,
  input: Omit<BriefInput, 'agencyId' | 'language'>,
  also?: (tx: Change, brief: Brief) => Promise<void>,
): Promise<Brief> {
  const { actor, subject } = allowed;
  const parsed = briefInput.parse({ ...input, agencyId: subject.agencyId, language: subject.language });
  await checkReferences(k, subject.agencyId, parsed);
  return k.change(actor, async (tx) => {
    const brief: Brief = { ...subject, ...parsed, changedAt: tx.now };
    await tx.db.update(briefs).set(brief).where(eq(briefs.id, brief.id));
    await also?.(tx, brief);
    tx.audit({ action: 'plan.brief-changed', subject: { kind: 'brief', id: brief.id }, detail: { type: brief.type } });
    return brief;
  });
}
