import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { defineJob } from '../../kernel/jobs.ts';
import { mailLink } from '../commands/one-time-links.ts';
import { accounts, links } from '../tables.ts';

/** Two links within this time are one: a repeated job, or an impatient person, sends no second mail. */
const ONE_MAIL_MS = 120_000;

/**
 * Mails a link for a new password when the address has an active account. A job, so that the page that asked answers the
 * same and as fast when there is none.
 */
export const sendReset = defineJob(
  'people.send-reset',
  z.object({ email: z.string() }),
  { sealed: true },
  async (k, { email }) => {
    await k.change(SYSTEM, async (tx) => {
      const [account] = await tx.db
        .select({ id: accounts.id, emailSealed: accounts.emailSealed })
        .from(accounts)
        .where(and(eq(accounts.emailHash, k.vault.fingerprint(email)), eq(accounts.state, 'active')))
        .for('update');
      if (!account) return;
      const recent = await tx.db
        .select({ at: links.createdAt })
        .from(links)
        .where(
          and(
            eq(links.accountId, account.id),
            eq(links.purpose, 'reset'),
            gt(links.createdAt, new Date(tx.now.getTime() - ONE_MAIL_MS)),
          ),
        );
      if (recent.length > 0) return;
      await mailLink(k, tx, { id: account.id, email: k.vault.open(account.emailSealed) }, 'reset');
      tx.audit({ action: 'people.reset-asked', subject: { kind: 'account', id: account.id } });
    });
  },
);
