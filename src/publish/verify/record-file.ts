import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { sha256Hex } from '../../kernel/hash.ts';
import type { KeyState, SignedRecord } from './record.ts';
import { checkRecord, type PublicKey, type RecordTrouble, readRecord, type SignedText } from './record-checks.ts';

/** What a record file says when it is checked without the site. */
export type FileVerdict = {
  record: SignedRecord | null;
  troubles: (RecordTrouble | 'content' | 'package')[];
};

/** Checks a record file (rekaman.json) with keys and, where given, with the text (isi.json, exact bytes) or the hash of a package. */
export function checkRecordFile(
  file: unknown,
  keys: PublicKey[],
  beside: { content?: Uint8Array; packageHash?: string } = {},
): FileVerdict {
  if (!isSigned(file)) return { record: null, troubles: ['not-a-record'] };
  const record = readRecord(file.record);
  const troubles: FileVerdict['troubles'] = checkRecord(file, keys);
  if (record && beside.content && sha256Hex(beside.content) !== record.contentHash) troubles.push('content');
  if (record && beside.packageHash && beside.packageHash !== record.packageHash) troubles.push('package');
  return { record, troubles };
}

const isSigned = (file: unknown): file is SignedText => {
  const { record, hash, signature } = (file ?? {}) as Partial<SignedText>;
  return typeof record === 'string' && typeof hash === 'string' && typeof signature === 'string';
};

type KeyInFile = {
  id: string;
  state: KeyState;
  validFrom: string;
  validTo: string | null;
  reason?: string;
  jwk: JsonWebKey;
};

/** Reads a file of keys (/.well-known/gapura-keys.json); throws when it is none. */
export function readKeysFile(file: unknown): PublicKey[] {
  const { format, keys } = (file ?? {}) as { format?: string; keys?: KeyInFile[] };
  if (format !== 'gapura-keys/1' || !Array.isArray(keys)) throw new Error('this is no file of keys');
  return keys.map(({ id, state, validFrom, validTo, reason, jwk }) => ({
    id,
    state,
    publicPem: createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString(),
    validFrom: new Date(validFrom),
    validTo: validTo ? new Date(validTo) : null,
    reason: reason ?? null,
  }));
}
