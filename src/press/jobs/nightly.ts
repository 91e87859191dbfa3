import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { defineJob } from '../../kernel/jobs.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDate } from '../../kernel/time.ts';
import { findAgency } from '../../people/index.ts';
import { eraseJournalist } from '../commands/own-data.ts';
import { pressAddress, pressMail } from '../mails.ts';
import { journalistRows, readable } from '../queries/journalists.ts';
import { journalistLinks, journalists, sessions, shareLinks } from '../tables.ts';

const DAY_MS = 86_400_000;

/** Every night: asks those whose accreditation ends within 30 days whether they want to renew it, once. */
export const remindRenewals = defineJob('press.remind-renewals', z.object({}), { cron: '10 7 * * *' }, async (k) => {
  await k.change(SYSTEM, async (tx) => {
    const soon = new Date(tx.now.getTime() + 30 * DAY_MS);
    const rows = await journalistRows(tx.db).where(
      and(
        eq(journalists.state, 'accredited'),
        lt(journalists.expiresAt, soon),
        gt(journalists.expiresAt, tx.now),
        isNull(journalists.renewalToldAt),
      ),
    );
    for (const row of rows) {
      const j = readable(k.vault, row);
      const agency = await findAgency(k, j.agencyId);
      const end = formatDate(j.expiresAt!, j.locale);
      await tx.db.update(journalists).set({ renewalToldAt: tx.now }).where(eq(journalists.id, j.id));
      tx.enqueue(
        sendMail,
        pressMail(j, agency, 'renewal', (w) => ({
          subject: w.renewSubject,
          text: w.renewBody(end, pressAddress(k, j.locale, '/pers/masuk')),
        })),
      );
    }
  });
});

/** Every night: forgets applications that were never confirmed (48 hours) or were refused (90 days), old links and sessions. */
export const forgetPress = defineJob('press.forget', z.object({}), { cron: '40 3 * * *' }, async (k) => {
  await k.change(SYSTEM, async (tx) => {
    const before = (days: number) => new Date(tx.now.getTime() - days * DAY_MS);
    await tx.db
      .delete(journalists)
      .where(
        and(eq(journalists.state, 'unconfirmed'), isNull(journalists.decidedAt), lt(journalists.appliedAt, before(2))),
      );
    const gone = await tx.db
      .select({ id: journalists.id })
      .from(journalists)
      .where(and(inArray(journalists.state, ['refused', 'unconfirmed']), lt(journalists.decidedAt, before(90))));
    for (const one of gone) await eraseJournalist(tx, one.id, 'press.forgotten');
    await tx.db.delete(journalistLinks).where(lt(journalistLinks.expiresAt, tx.now));
    await tx.db.delete(sessions).where(lt(sessions.expiresAt, tx.now));
    await tx.db.delete(shareLinks).where(lt(shareLinks.expiresAt, before(90)));
  });
});
