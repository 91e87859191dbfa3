import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { defineJob } from '../../kernel/jobs.ts';
import { sendMail } from '../../kernel/mail.ts';
import { listAgencies, mailOf } from '../../people/index.ts';
import { dueCases } from '../queries/case-figures.ts';

/** Each working morning tells every case officer which of their cases are due today or overdue. */
export const remindOverdue = defineJob('answer.remind-overdue', z.object({}), { cron: '30 7 * * 1-5' }, async (k) => {
  for (const agency of await listAgencies(k)) {
    const due = await dueCases(k, agency.id, 0, 500);
    const assignees = [...new Set(due.flatMap((c) => (c.assigneeId ? [c.assigneeId] : [])))];
    for (const accountId of assignees) {
      const to = await mailOf(k, accountId);
      const mine = due.filter((c) => c.assigneeId === accountId);
      if (!to) continue;
      const lines = mine.map((c) => `${c.code}  ${c.dueOn}  ${k.config.publicUrl}/ruang/laporan/${c.id}`);
      await k.change(SYSTEM, async (tx) =>
        tx.enqueue(sendMail, {
          to,
          subject: `${mine.length} laporan jatuh tempo / cases due`,
          text: `${lines.join('\n')}\n`,
          purpose: 'answer.due',
        }),
      );
    }
  }
});
