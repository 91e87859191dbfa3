import { type Actor, SYSTEM } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { checkNewPassword, hashPassword } from '../password.ts';
import { mailWords } from '../words.ts';

export type Purpose = 'invitation' | 'reset';
const HOURS: Record<Purpose, number> = { invitation: 7 * 24, reset: 1 };

async function newLink(tx: Change, accountId: string, purpose: Purpose): Promise<string> {
  const token = newToken();
  await tx.db.execute(
    sql`UPDATE people.links SET used_at = ${tx.now} WHERE account_id = ${accountId} AND purpose = ${purpose} AND used_at IS NULL`,
  );
  await tx.db.execute(sql`INSERT INTO people.links (token_hash, account_id, purpose, expires_at)
    VALUES (${sha256Hex(token)}, ${accountId}, ${purpose}, ${new Date(tx.now.getTime() + HOURS[purpose] * 3_600_000)})`);
  return token;
}

/** Mails a link under which an invited person chooses a password. */
export async function sendInvitation(k: Kernel, tx: Change, accountId: string, email: string): Promise<void> {
  const link = `${k.config.publicUrl}/ruang/undangan/${await newLink(tx, accountId, 'invitation')}`;
  const [id, en] = [mailWords('id'), mailWords('en')];
  tx.enqueue(sendMail, {
    to: email,
    subject: id.invitationSubject,
    text: `${id.invitationBody}\n\n${link}\n\n${en.invitationBody}\n`,
    purpose: 'people.invitation',
  });
}

/** Mails a link for a new password when the address has an active account; does and says the same when it hasn't. */
export async function requestReset(k: Kernel, email: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const { rows } = await tx.db.execute<{ id: string }>(
      sql`SELECT id FROM people.accounts WHERE email_hash = ${k.vault.fingerprint(email)} AND state = 'active'`,
    );
    const account = rows[0];
    if (!account) return;
    const link = `${k.config.publicUrl}/ruang/sandi/${await newLink(tx, account.id, 'reset')}`;
    const [id, en] = [mailWords('id'), mailWords('en')];
    tx.enqueue(sendMail, {
      to: email,
      subject: id.resetSubject,
      text: `${id.resetBody}\n\n${link}\n\n${en.resetBody}\n`,
      purpose: 'people.reset',
    });
    tx.audit({ action: 'people.reset-asked', subject: { kind: 'account', id: account.id } });
  });
}

/** Finds whose link this is; null when it is unknown, used or too old. */
export async function findLink(
  k: Kernel,
  token: string,
  purpose: Purpose,
): Promise<{ accountId: string; name: string } | null> {
  const { rows } = await k.pool.query<{ account_id: string; name: string }>(
    `SELECT l.account_id, a.name FROM people.links l JOIN people.accounts a ON a.id = l.account_id AND a.state <> 'suspended'
      WHERE l.token_hash = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > now()`,
    [sha256Hex(token), purpose],
  );
  return rows[0] ? { accountId: rows[0].account_id, name: rows[0].name } : null;
}

/** Uses a link once: sets the password, makes an invited account active, ends all sessions. */
export async function useLink(k: Kernel, token: string, purpose: Purpose, password: string): Promise<void> {
  const found = await findLink(k, token, purpose);
  if (!found) throw expired();
  const sealed = await k.pool.query<{ email_sealed: string }>(
    'SELECT email_sealed FROM people.accounts WHERE id = $1',
    [found.accountId],
  );
  checkNewPassword(password, [found.name, k.vault.open(sealed.rows[0]!.email_sealed)]);
  const passwordHash = await hashPassword(password);
  const actor: Actor = { kind: 'system', name: purpose };
  await k.change(actor, async (tx) => {
    const { rowCount } = await tx.db.execute(sql`UPDATE people.links SET used_at = ${tx.now}
      WHERE token_hash = ${sha256Hex(token)} AND used_at IS NULL AND expires_at > ${tx.now}`);
    if (!rowCount) throw expired();
    await tx.db.execute(sql`UPDATE people.accounts SET password_hash = ${passwordHash}, state = 'active', failed_tries = 0, locked_until = NULL
      WHERE id = ${found.accountId}`);
    await tx.db.execute(sql`DELETE FROM people.sessions WHERE account_id = ${found.accountId}`);
    tx.audit({
      action: purpose === 'reset' ? 'people.password-reset' : 'people.invitation-accepted',
      subject: { kind: 'account', id: found.accountId },
    });
  });
}

const expired = (): AppError =>
  new AppError('gone', {
    id: 'Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru.',
    en: 'This link was used already or has expired. Ask for a new one.',
  });
