import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError } from './errors.ts';

/** Keeps personal data unreadable at rest: sealed with AES-256-GCM, found again by a keyed fingerprint. */
export type Vault = {
  /** Encrypts a text; the same text gives a different result each time. */
  seal(plain: string): string;
  /** Decrypts what `seal` made; throws when the key is another or a byte was changed. */
  open(sealed: string): string;
  /** Gives the same opaque key for the same text (trimmed, lower case), for looking up without decrypting. */
  fingerprint(value: string): string;
  /** Signs a text for a purpose, so that it can go out in a link and be trusted when it comes back. */
  sign(purpose: string, value: string): string;
  /** Says whether a signature made by `sign` fits, in constant time. */
  verify(purpose: string, value: string, signature: string): boolean;
};

/** Makes a vault from the installation's secret; each use has its own derived key (HKDF, RFC 5869). */
export function createVault(secret: string): Vault {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'gapura', use, 32));
  const sealing = derive('seal/1');
  const finding = derive('fingerprint/1');
  const signing = derive('sign/1');
  const sign = (purpose: string, value: string) =>
    createHmac('sha256', signing).update(`${purpose}\n${value}`).digest('base64url').slice(0, 32);
  return {
    seal(plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed) {
      try {
        const bytes = Buffer.from(sealed.slice(3), 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch (cause) {
        const say = {
          id: 'Data tersandi tidak dapat dibuka. Periksa GAPURA_SECRET: harus sama dengan saat data disimpan.',
          en: 'Encrypted data could not be opened. Check GAPURA_SECRET: it must be the one the data was stored with.',
        };
        throw new AppError('unavailable', say, { cause });
      }
    },
    fingerprint: (value) => createHmac('sha256', finding).update(value.trim().toLowerCase()).digest('hex'),
    sign,
    verify(purpose, value, signature) {
      const expected = Buffer.from(sign(purpose, value));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
