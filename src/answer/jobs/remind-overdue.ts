import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { defineJob } from '../../kernel/jobs.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type MailMessage, sendMail } from '../../kernel/mail.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { accountsWithRole, listAgencies, mailOf } from '../../people/index.ts';
import { type DueCase, dueCases } from '../queries/case-figures.ts';
import { listHolidays } from '../queries/rules.ts';
import { mailWords } from '../words.ts';
import { isWorkingDay } from '../working-days.ts';

/** Each working morning tells every case officer which of their cases, and which that nobody has, are due today or overdue. */
export const remindOverdue = defineJob('answer.remind-overdue', z.object({}), { cron: '30 7 * * 1-5' }, async (k) => {
  if (!isWorkingDay(jakartaDay(k.clock.now()), await listHolidays(k.db))) return;
  const mails: MailMessage[] = [];
  for (const agency of await listAgencies(k)) {
    const due = await dueCases(k, agency.id, 0, 500);
    if (due.length === 0) continue;
    for (const officer of await accountsWithRole(k, 'case-officer', agency.id)) {
      const theirs = due.filter((c) => c.assigneeId === officer.id || c.assigneeId === null);
      const to = theirs.length > 0 ? await mailOf(k, officer.id) : null;
      if (to) mails.push(dueMail(k, to, officer.locale, theirs));
    }
  }
  // In one transaction, so that a run that fails half-way and is repeated writes to nobody twice.
  await k.change(SYSTEM, async (tx) => {
    for (const mail of mails) tx.enqueue(sendMail, mail);
  });
});

function dueMail(k: Kernel, to: string, locale: 'id' | 'en', due: DueCase[]): MailMessage {
  const w = mailWords(locale);
  const line = (c: DueCase) =>
    `${c.code}  ${c.dueOn}${c.assigneeId ? '' : `  (${w.nobody})`}\n${k.config.publicUrl}/ruang/laporan/${c.id}`;
  return { to, subject: w.dueSubject(due.length), text: `${due.map(line).join('\n\n')}\n`, purpose: 'answer.due' };
}
