import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { signingKeys, signingSecrets } from './tables.ts';

/** The key that signs now, with its private half. */
export type Signer = { id: string; privateKey: KeyObject };

type Holder = Pick<Kernel, 'vault' | 'config'>;

const pemOf = (key: KeyObject): string => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();

/** A key's name: the year in which it began and eight figures of its hash. */
const nameOf = (key: KeyObject, at: Date): string => {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `${at.getUTCFullYear()}-${createHash('sha256').update(der).digest('hex').slice(0, 8)}`;
};

/** Reads the private key that GAPURA_SIGNING_KEY names; throws when it is not an Ed25519 key in PEM. */
export function keyFromFile(path: string): KeyObject {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`GAPURA_SIGNING_KEY: ${path} is not an Ed25519 key`);
  return key;
}

/** Returns the key that signs now, in the caller's transaction under the lock of the records; the first one is made here. */
export async function currentSigner(k: Holder, tx: Change): Promise<Signer> {
  const [active] = await tx.db
    .select({ id: signingKeys.id, publicPem: signingKeys.publicPem, sealed: signingSecrets.sealed })
    .from(signingKeys)
    .leftJoin(signingSecrets, eq(signingSecrets.keyId, signingKeys.id))
    .where(eq(signingKeys.state, 'active'));
  const file = await usableFile(k, tx);
  if (file) return active?.publicPem === pemOf(file) ? { id: active.id, privateKey: file } : begin(k, tx, file, 'file');
  if (!active) return begin(k, tx, generateKeyPairSync('ed25519').privateKey, 'house');
  // The file of the key is not named any more: what is here must do, and no release waits for it.
  if (!active.sealed) return begin(k, tx, generateKeyPairSync('ed25519').privateKey, 'house');
  return { id: active.id, privateKey: createPrivateKey(k.vault.open(active.sealed)) };
}

/** The key of the configured file, unless it was declared compromised: then a key of the house signs in its stead. */
async function usableFile(k: Holder, tx: Change): Promise<KeyObject | null> {
  const key = k.config.signingKeyFile ? keyFromFile(k.config.signingKeyFile) : null;
  if (!key) return null;
  const [known] = await tx.db
    .select()
    .from(signingKeys)
    .where(eq(signingKeys.publicPem, pemOf(key)));
  return known?.state === 'compromised' ? null : key;
}

/** Makes a key the one that signs from now on; the one before it is retired and stays public. */
export async function begin(k: Holder, tx: Change, key: KeyObject, origin: 'house' | 'file'): Promise<Signer> {
  await tx.db.update(signingKeys).set({ state: 'retired', validTo: tx.now }).where(eq(signingKeys.state, 'active'));
  const [known] = await tx.db
    .select()
    .from(signingKeys)
    .where(eq(signingKeys.publicPem, pemOf(key)));
  const id = known?.id ?? nameOf(key, tx.now);
  // A key that comes back keeps the day on which it first signed.
  await tx.db
    .insert(signingKeys)
    .values({ id, publicPem: pemOf(key), origin, validFrom: tx.now })
    .onConflictDoUpdate({
      target: signingKeys.id,
      set: { state: 'active', validTo: null },
      setWhere: sql`${signingKeys.state} = 'retired'`,
    });
  if (origin === 'house') {
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    await tx.db
      .insert(signingSecrets)
      .values({ keyId: id, sealed: k.vault.seal(pem) })
      .onConflictDoNothing();
  }
  tx.audit({ action: 'publish.signing-key-began', subject: { kind: 'signing-key', id }, detail: { origin } });
  return { id, privateKey: key };
}
