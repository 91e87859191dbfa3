import { eq, isNull } from 'drizzle-orm';
import { SYSTEM } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { accountsWithRole } from '../../people/index.ts';
import { reachable } from '../reminders/recipients.ts';
import { reminderAt } from '../reminders/reminder-kinds.ts';
import { reminders } from '../reminders/tables.ts';
import { reminderWords } from '../reminders/words.ts';
import { packages } from '../tables.ts';
import { debts } from './tables.ts';

/** Reminds those who may settle a debt at half and nine tenths of its time, at any hour; an overdue one is told to the administrators and the official too. Each kind once. */
export async function remindOfDebts(k: Kernel): Promise<void> {
  const now = k.clock.now();
  const open = await k.db
    .select({ debt: debts, p: packages })
    .from(debts)
    .innerJoin(packages, eq(packages.id, debts.packageId))
    .where(isNull(debts.settledAt))
    .limit(200);
  for (const { debt, p } of open) {
    const whole = debt.dueAt.getTime() - debt.madeAt.getTime();
    const kind = reminderAt((now.getTime() - debt.madeAt.getTime()) / whole);
    if (!kind) continue;
    const approvers = (await accountsWithRole(k, 'approver', debt.agencyId)).map((one) => one.id);
    const may = approvers.filter((id) => id !== debt.officialId && !p.editors.includes(id));
    const above =
      kind === 'late'
        ? [...(await accountsWithRole(k, 'administrator', debt.agencyId)).map((one) => one.id), debt.officialId]
        : [];
    const to = await reachable(k, [...may, ...above]);
    await k.change(SYSTEM, async (tx) => {
      const fresh = await tx.db
        .insert(reminders)
        .values({ id: newId(), debtId: debt.id, kind, at: tx.now })
        .onConflictDoNothing()
        .returning({ id: reminders.id });
      if (fresh.length === 0) return;
      for (const one of to) {
        const w = reminderWords(one.locale);
        tx.enqueue(sendMail, {
          to: one.email,
          subject: w[`debtSubject_${kind}`](p.content.edition.headline).replace(/\s+/g, ' ').slice(0, 250),
          text: w.debtText(
            p.content.edition.headline,
            formatDateTime(debt.dueAt, one.locale),
            `${k.config.publicUrl}/ruang/darurat/utang/${debt.id}`,
          ),
          purpose: 'approve.debt-reminder',
        });
      }
      tx.audit({
        action: kind === 'late' ? 'approve.debt-overdue' : `approve.debt-reminder-${kind}`,
        subject: { kind: 'package', id: p.id },
        detail: { debt: debt.id },
      });
    });
  }
}
