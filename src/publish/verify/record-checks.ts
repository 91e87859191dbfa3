import { createPublicKey, verify } from 'node:crypto';
import { sha256Hex } from '../../kernel/hash.ts';
import { type KeyState, recordText, type SignedRecord } from './record.ts';

/** A record as it is kept and given out: the exact text that was signed, its hash and its signature (base64). */
export type SignedText = { record: string; hash: string; signature: string };

/** A public key with the time in which it was trusted. */
export type PublicKey = {
  id: string;
  publicPem: string;
  state: KeyState;
  validFrom: Date;
  validTo: Date | null;
  reason: string | null;
};

/** What is wrong with a record by itself. */
export type RecordTrouble =
  | 'not-a-record'
  | 'not-canonical'
  | 'hash'
  | 'signature'
  | 'unknown-key'
  | 'key-too-early'
  | 'key-ended'
  | 'key-compromised';

/** Reads the text of a record; null when it is none of a format that is known here. */
export function readRecord(text: string): SignedRecord | null {
  try {
    const record = JSON.parse(text) as SignedRecord;
    return record?.format === 'gapura-record/1' ? record : null;
  } catch {
    return null;
  }
}

/** Names everything that is wrong with a record by itself; none means that the holder of the key signed exactly this. */
export function checkRecord({ record: text, hash, signature }: SignedText, keys: PublicKey[]): RecordTrouble[] {
  const record = readRecord(text);
  if (!record) return ['not-a-record'];
  const found: RecordTrouble[] = [];
  if (recordText(record) !== text) found.push('not-canonical');
  if (sha256Hex(text) !== hash) found.push('hash');
  const key = keys.find(({ id }) => id === record.key);
  if (!key) return [...found, 'unknown-key'];
  if (!fits(text, signature, key.publicPem)) found.push('signature');
  const at = new Date(record.signedAt).getTime();
  if (at < key.validFrom.getTime()) found.push('key-too-early');
  if (key.validTo && at > key.validTo.getTime())
    found.push(key.state === 'compromised' ? 'key-compromised' : 'key-ended');
  return found;
}

function fits(text: string, signature: string, pem: string): boolean {
  try {
    const key = createPublicKey(pem);
    return (
      key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}
