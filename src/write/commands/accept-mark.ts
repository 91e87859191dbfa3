import { and, eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanText } from '../clean-text.ts';
import { checkEdition } from '../queries/check.ts';
import { acceptedMarks } from '../tables.ts';
import type { Edition } from '../types.ts';
import { accountOf } from './write-edition.ts';

const LEAST = 10;
const MOST = 500;

/** Lets a named person take a must-finding on themselves, or set advice aside; the approver sees who and why. */
export async function acceptMark(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  input: { findingId: string; reason: string },
): Promise<void> {
  const { actor, subject } = allowed;
  const reason = cleanText(input.reason).trim();
  if (reason.length < LEAST || reason.length > MOST) {
    const say = {
      id: `Tulis alasannya dalam ${LEAST} sampai ${MOST} huruf; pemberi persetujuan akan membacanya.`,
      en: `Give the reason in ${LEAST} to ${MOST} letters; the approver will read it.`,
    };
    throw new AppError('invalid', say, { fields: { reason: say } });
  }
  const { findings } = await checkEdition(k, subject.id);
  const found = findings.find((one) => one.id === input.findingId);
  if (!found) throw notFound();
  await k.change(actor, async (tx) => {
    const row = { accountId: accountOf(actor), reason, at: tx.now };
    await tx.db
      .insert(acceptedMarks)
      .values({ editionId: subject.id, findingId: input.findingId, ...row })
      .onConflictDoUpdate({ target: [acceptedMarks.editionId, acceptedMarks.findingId], set: row });
    tx.audit({
      action: 'write.mark-accepted',
      subject: { kind: 'edition', id: subject.id },
      detail: { finding: input.findingId, weight: found.weight, version: subject.version },
    });
  });
}

/** Opens a finding again that someone had taken on themselves. */
export async function reopenMark(k: Kernel, allowed: Allowed<Edition, 'edit'>, findingId: string): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    const gone = await tx.db
      .delete(acceptedMarks)
      .where(and(eq(acceptedMarks.editionId, subject.id), eq(acceptedMarks.findingId, findingId)))
      .returning({ id: acceptedMarks.findingId });
    if (gone.length === 0) return;
    tx.audit({
      action: 'write.mark-reopened',
      subject: { kind: 'edition', id: subject.id },
      detail: { finding: findingId, version: subject.version },
    });
  });
}
