import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { askForKey, askForNewKey, checkNewKey, readRegistration } from '../adapters/passkey-ceremony.ts';
import { factorsOf } from '../queries/factors.ts';
import { passkeys } from '../tables.ts';
import { holdAccount } from './account-rows.ts';
import { keepHandshake, takeHandshake } from './handshakes.ts';
import { addressOf, factorAdded, type Self, tellFactorChanged } from './keep-factors.ts';
import { passkeySite } from './show-factor.ts';

const MOST_PASSKEYS = 10;

/** Begins to add a passkey to one's own account: what the browser needs, with a challenge that is good once. */
export async function askNewPasskey(k: Kernel, allowed: Self): Promise<unknown> {
  const { id } = allowed.subject;
  const { passkeys: have } = await factorsOf(k, id);
  if (have.length >= MOST_PASSKEYS) {
    throw new AppError('conflict', {
      id: `Paling banyak ${MOST_PASSKEYS} kunci sandi. Lepas satu dulu.`,
      en: `At most ${MOST_PASSKEYS} passkeys. Remove one first.`,
    });
  }
  const options = await askForNewKey(passkeySite(k), { id, ...(await addressOf(k, id)) }, have);
  await keepHandshake(k, options.challenge, 'passkey-new', { accountId: id });
  return options;
}

/** Adds the passkey that a browser made; returns the recovery codes when this is the first factor. Throws "invalid". */
export async function addPasskey(
  k: Kernel,
  allowed: Self,
  input: { answer: unknown; name: string; sessionId: string },
): Promise<string[] | null> {
  const { id } = allowed.subject;
  const response = readRegistration(input.answer);
  const take = async (challenge: string) =>
    ((await takeHandshake(k, challenge, 'passkey-new')) as { accountId: string } | null)?.accountId === id;
  const made = response ? await checkNewKey(passkeySite(k), response, take) : null;
  if (!made) {
    throw new AppError('invalid', {
      id: 'Kunci sandi tidak jadi dibuat. Coba lagi.',
      en: 'The passkey was not made. Try again.',
    });
  }
  return k.change(allowed.actor, async (tx) => {
    const account = await holdAccount(tx, id);
    await tx.db.insert(passkeys).values({ id: newId(), accountId: id, ...made, name: input.name, createdAt: tx.now });
    const codes = await factorAdded(k, tx, id, input.sessionId);
    await tellFactorChanged(k, tx, account.emailSealed);
    tx.audit({ action: 'people.passkey-added', subject: { kind: 'account', id } });
    return codes;
  });
}

/** What a browser needs to sign in by a passkey: any that it holds for this site. */
export async function askPasskeyToSignIn(k: Kernel): Promise<unknown> {
  const options = await askForKey(passkeySite(k), []);
  await keepHandshake(k, options.challenge, 'passkey-sign-in', { accountId: null });
  return options;
}

/** What a browser needs to show one of an account's passkeys. */
export async function askOwnPasskey(k: Kernel, accountId: string): Promise<unknown> {
  const options = await askForKey(passkeySite(k), (await factorsOf(k, accountId)).passkeys);
  await keepHandshake(k, options.challenge, 'passkey-confirm', { accountId });
  return options;
}
