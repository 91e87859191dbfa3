import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { stepOfCode } from '../adapters/code-app.ts';
import { checkKey, type PasskeySite, readAuthentication } from '../adapters/passkey-ceremony.ts';
import { recoveryMail } from '../factor-words.ts';
import { accounts, authenticators, passkeys } from '../tables.ts';
import { type HandshakePurpose, takeHandshake } from './handshakes.ts';
import { looksLikeRecovery, useRecoveryCode } from './recovery-codes.ts';

/** A second factor as it is shown: a code of an app or a recovery code, or a browser's answer with a passkey. */
export type Shown = { code: string } | { passkey: unknown; purpose: HandshakePurpose };

/** The site to whose host name passkeys are bound: that of PUBLIC_URL. */
export function passkeySite(k: Kernel): PasskeySite {
  const url = new URL(k.config.publicUrl);
  return { origin: url.origin, host: url.hostname };
}

const refuse = (say: Bilingual, field: string): AppError => new AppError('invalid', say, { fields: { [field]: say } });

/** Checks a second factor of an account and uses it up; throws "invalid" with the field's name when it doesn't fit. */
export async function showFactor(
  k: Kernel,
  tx: Change,
  accountId: string,
  shown: Shown,
  field: string,
): Promise<'code' | 'recovery' | 'passkey'> {
  if ('passkey' in shown) {
    if ((await showPasskey(k, tx, shown.passkey, shown.purpose)) === accountId) return 'passkey';
    throw refuse({ id: 'Kunci sandi itu tidak cocok. Coba lagi.', en: 'That passkey does not fit. Try again.' }, field);
  }
  const code = shown.code.replace(/\s/g, '');
  if (/^\d{6}$/.test(code) && (await showCode(k, tx, accountId, code))) return 'code';
  if (looksLikeRecovery(code) && (await useRecoveryCode(k, tx, accountId, code))) {
    await tellRecovery(k, tx, accountId);
    return 'recovery';
  }
  throw refuse(
    {
      id: 'Kode itu tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.',
      en: 'That code does not fit or was used already. Wait for the next one, then try again.',
    },
    field,
  );
}

async function showCode(k: Kernel, tx: Change, accountId: string, code: string): Promise<boolean> {
  const own = eq(authenticators.accountId, accountId);
  const [app] = await tx.db.select().from(authenticators).where(own).for('update');
  if (!app?.confirmedAt) return false;
  const step = stepOfCode(k.vault.open(app.secretSealed), code, tx.now);
  if (step === null || step <= app.lastStep) return false;
  await tx.db.update(authenticators).set({ lastStep: step }).where(own);
  return true;
}

/** Checks a browser's answer with a passkey; returns whose it is, or null. The challenge is used up in any case. */
export async function showPasskey(
  k: Kernel,
  tx: Change,
  answer: unknown,
  purpose: HandshakePurpose,
): Promise<string | null> {
  const response = readAuthentication(answer);
  if (!response) return null;
  const [key] = await tx.db.select().from(passkeys).where(eq(passkeys.credentialId, response.id)).for('update');
  if (!key) return null;
  const take = async (challenge: string) => {
    const kept = (await takeHandshake(k, challenge, purpose)) as { accountId: string | null } | null;
    return kept !== null && (kept.accountId === null || kept.accountId === key.accountId);
  };
  const counter = await checkKey(passkeySite(k), response, key, take);
  if (counter === null) return null;
  await tx.db
    .update(passkeys)
    .set({ counter, usedAt: tx.now })
    .where(and(eq(passkeys.id, key.id), eq(passkeys.counter, key.counter)));
  return key.accountId;
}

/** A recovery code is used when a factor was lost, or stolen: the person learns of it. */
async function tellRecovery(k: Kernel, tx: Change, accountId: string): Promise<void> {
  const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) return;
  tx.audit({ action: 'people.recovery-code-used', subject: { kind: 'account', id: accountId } });
  tx.enqueue(sendMail, { to: k.vault.open(account.emailSealed), ...recoveryMail(), purpose: 'people.recovery-used' });
}
