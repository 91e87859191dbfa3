import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { checkNewPassword, hashPassword } from '../password.ts';
import { findLink, type LinkPurpose } from '../queries/links.ts';
import { accounts, links } from '../tables.ts';
import { linkMail } from '../words.ts';
import { endAllSessions, endLinks, holdAccount } from './account-rows.ts';
import { forgetTries } from './count-tries.ts';

/** An invitation is good for seven days, a new password for one hour. */
const HOURS: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 1 };
const PATHS: Record<LinkPurpose, string> = { invitation: '/ruang/undangan', reset: '/ruang/sandi' };
const LIVE_STATE = { invitation: 'invited', reset: 'active' } as const;

const ended = (): AppError =>
  new AppError('gone', {
    id: 'Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru.',
    en: 'This link was used already or has expired. Ask for a new one.',
  });

/** Makes a one-time link, ends the earlier one, and mails it; only the hash of its token is kept. */
export async function mailLink(
  k: Kernel,
  tx: Change,
  account: { id: string; email: string },
  purpose: LinkPurpose,
): Promise<void> {
  const token = newToken();
  await endLinks(tx, account.id, purpose);
  await tx.db.insert(links).values({
    tokenHash: sha256Hex(token),
    accountId: account.id,
    purpose,
    createdAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + HOURS[purpose] * 3_600_000),
  });
  const link = `${k.config.publicUrl}${PATHS[purpose]}/${token}`;
  tx.enqueue(sendMail, { to: account.email, ...linkMail(purpose, link), purpose: `people.${purpose}` });
}

async function choosePassword(k: Kernel, token: string, purpose: LinkPurpose, password: string): Promise<string> {
  const found = await findLink(k, token, purpose);
  if (!found) throw ended();
  checkNewPassword(password, [found.name, found.email]);
  const passwordHash = await hashPassword(password);
  return k.change({ kind: 'system', name: purpose }, async (tx) => {
    const tokenHash = sha256Hex(token);
    const used = await tx.db
      .update(links)
      .set({ usedAt: tx.now })
      .where(and(eq(links.tokenHash, tokenHash), isNull(links.usedAt), gt(links.expiresAt, tx.now)))
      .returning({ accountId: links.accountId });
    if (!used[0]) throw ended();
    const account = await holdAccount(tx, used[0].accountId);
    if (account.state !== LIVE_STATE[purpose]) throw ended();
    await tx.db.update(accounts).set({ passwordHash, state: 'active' }).where(eq(accounts.id, account.id));
    await endAllSessions(tx, account.id);
    // Whoever holds the link owns the address: no pause is left over from tries with a forgotten password.
    await forgetTries(tx, k.vault.fingerprint(found.email));
    tx.audit({
      action: purpose === 'reset' ? 'people.password-reset' : 'people.invitation-accepted',
      subject: { kind: 'account', id: account.id },
    });
    return account.id;
  });
}

/** Uses an invitation once: the person has chosen a password and the account works. Returns its id; throws "gone". */
export const acceptInvitation = (k: Kernel, token: string, password: string): Promise<string> =>
  choosePassword(k, token, 'invitation', password);

/** Uses a reset link once: sets the new password and ends all sessions. Returns the account's id; throws "gone". */
export const resetPassword = (k: Kernel, token: string, password: string): Promise<string> =>
  choosePassword(k, token, 'reset', password);
