import { eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import type { Allowed } from '../../people/index.ts';
import { decideStepIn } from '../commands/decide-step.ts';
import { lastEditorRefused, wrongFingerprint } from '../commands/decision.ts';
import { reasonOf } from '../commands/reason.ts';
import { approvePolicy } from '../policy.ts';
import { findPackage, lockPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import { reachable } from '../reminders/recipients.ts';
import type { DebtVerdict } from './debt.ts';
import { findDebt } from './queries.ts';
import { debts } from './tables.ts';
import { emergencyWords } from './words.ts';

/**
 * Settles a debt by the decision of a second person on what came out, under the hash that they saw: approval, or rejection with
 * a reason, which asks for a correction or a withdrawal and is told to the official and the author. Where the policy asks for
 * their signature it is given with it. Refuses the official, whoever edited a part last, and a debt that is settled.
 */
export async function settleDebt(
  k: Kernel,
  { actor, subject }: Allowed<{ agencyId: string; officialId: string }, 'settle'>,
  input: { debtId: string; hash: string; verdict: DebtVerdict; reason: string },
): Promise<void> {
  if (actor.kind !== 'account') throw notFound();
  const reason = input.verdict === 'rejected' ? reasonOf(input.reason) : input.reason.trim() || null;
  const known = await findDebt(k.db, input.debtId);
  if (!known || known.agencyId !== subject.agencyId || known.officialId !== subject.officialId) throw notFound();
  const came = await findPackage(k, known.packageId);
  const to = await reachable(k, [known.officialId, came?.submittedBy ?? null]);
  await k.change(actor, async (tx) => {
    const p = await lockPackage(tx.db, known.packageId);
    const [debt] = await tx.db.select().from(debts).where(eq(debts.id, known.id)).for('update');
    if (!p || !debt) throw notFound();
    if (debt.settledAt)
      throw new AppError('conflict', {
        id: `Sudah diputuskan oleh ${debt.settledName ?? 'orang lain'}.`,
        en: `Already decided by ${debt.settledName ?? 'somebody else'}.`,
      });
    if (p.hash !== input.hash) throw wrongFingerprint();
    if ([...p.editors, p.lastEditorId].includes(actor.id)) throw lastEditorRefused();
    const all = await stepsOf(tx.db, p.id);
    const signable = (one: (typeof all)[number]) => ({ ...one, agencyId: p.agencyId });
    const own = openSteps(all).find((one) => approvePolicy.may(actor, 'sign', signable(one)));
    const signed = all.some((one) => one.decidedBy === actor.id || one.decidedFor === actor.id);
    if (own && !signed)
      await decideStepIn(
        k,
        tx,
        { kind: 'account', allowed: approvePolicy.allow(actor, 'sign', signable(own)) },
        {
          packageId: p.id,
          stepId: own.id,
          hash: p.hash,
          verdict: input.verdict === 'approved' ? 'approve' : 'return',
          ...(reason ? { reason } : {}),
        },
      );
    await tx.db
      .update(debts)
      .set({
        settledBy: actor.id,
        settledName: actor.name,
        settledAt: tx.now,
        verdict: input.verdict,
        settledReason: reason,
      })
      .where(eq(debts.id, debt.id));
    tx.audit({
      action: input.verdict === 'approved' ? 'approve.debt-approved' : 'approve.debt-rejected',
      subject: { kind: 'package', id: p.id },
      detail: { debt: debt.id, hash: p.hash, late: tx.now > debt.dueAt },
    });
    if (input.verdict !== 'rejected') return;
    for (const one of to) {
      const w = emergencyWords(one.locale);
      tx.enqueue(sendMail, {
        to: one.email,
        subject: w.rejectedSubject(p.content.edition.headline).replace(/\s+/g, ' ').slice(0, 250),
        text: w.rejectedMail(
          actor.name,
          p.content.edition.headline,
          reason ?? '',
          `${k.config.publicUrl}/ruang/darurat/utang/${debt.id}`,
        ),
        purpose: 'approve.debt-rejected',
      });
    }
  });
}
