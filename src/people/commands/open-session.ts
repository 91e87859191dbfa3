import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { newDeviceMail } from '../factor-words.ts';
import { LONGEST_DAYS, type SessionMethod } from '../queries/sessions.ts';
import { knownDevices, sessions } from '../tables.ts';

/** The browser in which a session opens. */
export type Browser = {
  /** The browser and system in words; no address is kept. */
  device: string;
  /** The token of the cookie by which this browser is known again. */
  deviceToken?: string | undefined;
  /** The token of the session in whose place the new one comes. */
  replaces?: string | undefined;
};
export type Opening = { method: SessionMethod; second: boolean; provider?: string | null };

/** Opens a session and returns its token, which is kept nowhere; a browser that the account doesn't know is told by mail. */
export async function openSessionFor(
  k: Kernel,
  tx: Change,
  account: { id: string; emailSealed: string },
  browser: Browser,
  opening: Opening,
): Promise<string> {
  const token = newToken();
  if (browser.replaces) await tx.db.delete(sessions).where(eq(sessions.tokenHash, sha256Hex(browser.replaces)));
  await tx.db.insert(sessions).values({
    id: newId(),
    tokenHash: sha256Hex(token),
    accountId: account.id,
    device: browser.device.slice(0, 80),
    createdAt: tx.now,
    seenAt: tx.now,
    confirmedAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LONGEST_DAYS * 86_400_000),
    method: opening.method,
    second: opening.second,
    provider: opening.provider ?? null,
  });
  if (browser.deviceToken) await meetDevice(k, tx, account, browser.device, browser.deviceToken);
  tx.audit({
    action: 'people.signed-in',
    subject: { kind: 'account', id: account.id },
    detail: {
      method: opening.method,
      second: opening.second,
      ...(opening.provider ? { provider: opening.provider } : {}),
    },
  });
  return token;
}

async function meetDevice(
  k: Kernel,
  tx: Change,
  account: { id: string; emailSealed: string },
  device: string,
  token: string,
): Promise<void> {
  const deviceHash = sha256Hex(token);
  const known = await tx.db.select().from(knownDevices).where(eq(knownDevices.accountId, account.id));
  if (known.some((d) => d.deviceHash === deviceHash)) {
    const own = and(eq(knownDevices.accountId, account.id), eq(knownDevices.deviceHash, deviceHash));
    await tx.db.update(knownDevices).set({ seenAt: tx.now }).where(own);
    return;
  }
  await tx.db.insert(knownDevices).values({ accountId: account.id, deviceHash, seenAt: tx.now }).onConflictDoNothing();
  // The first browser of an account is no news, and the accounts of a demonstration belong to everyone.
  if (known.length === 0 || k.config.demo) return;
  const mail = newDeviceMail(device, tx.now, `${k.config.publicUrl}/ruang/akun`);
  tx.enqueue(sendMail, { to: k.vault.open(account.emailSealed), ...mail, purpose: 'people.new-device' });
}
