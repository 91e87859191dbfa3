import { generateKeyPairSync } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Actor } from '../../../kernel/actor.ts';
import { AppError, notFound } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { RECORDS_LOCK } from '../sign-record.ts';
import { begin, keyFromFile } from '../signing-keys.ts';
import { signingKeys, signingSecrets } from '../tables.ts';

/**
 * Begins a new signing key and retires the one before, which stays public; returns its name. With GAPURA_SIGNING_KEY the key of that
 * file begins, so put a new one there first.
 */
export async function rotateKey(k: Kernel, actor: Extract<Actor, { kind: 'system' }>): Promise<string> {
  const file = k.config.signingKeyFile ? keyFromFile(k.config.signingKeyFile) : null;
  return k.change(actor, async (tx) => {
    await tx.db.execute(sql`SELECT pg_advisory_xact_lock(${RECORDS_LOCK})`);
    const key = file ?? generateKeyPairSync('ed25519').privateKey;
    return (await begin(k, tx, key, file ? 'file' : 'house')).id;
  });
}

/**
 * Takes a key out of use: retired, or declared compromised with a public reason, after which nothing signed later is valid. Its
 * private half is deleted. The next release begins a new key when this one was in use.
 */
export async function endKey(
  k: Kernel,
  actor: Extract<Actor, { kind: 'system' }>,
  { keyId, compromised }: { keyId: string; compromised: string | null },
): Promise<void> {
  const reason = compromised?.trim() ?? null;
  if (reason !== null && reason.length < 10)
    throw new AppError('invalid', {
      id: 'Tulis untuk umum apa yang terjadi dengan kunci ini, paling sedikit 10 huruf.',
      en: 'Say to the public what happened to this key, at least 10 characters.',
    });
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`SELECT pg_advisory_xact_lock(${RECORDS_LOCK})`);
    const [key] = await tx.db.select().from(signingKeys).where(eq(signingKeys.id, keyId)).for('update');
    if (!key) throw notFound();
    await tx.db
      .update(signingKeys)
      .set({ state: reason ? 'compromised' : 'retired', validTo: key.validTo ?? tx.now, reason })
      .where(eq(signingKeys.id, keyId));
    await tx.db.delete(signingSecrets).where(eq(signingSecrets.keyId, keyId));
    tx.audit({
      action: reason ? 'publish.signing-key-compromised' : 'publish.signing-key-retired',
      subject: { kind: 'signing-key', id: keyId },
      detail: reason ? { reason } : {},
    });
  });
}
