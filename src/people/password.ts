import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { AppError, type Bilingual } from '../kernel/errors.ts';
import { isCommonPassword } from './weak-passwords.ts';

/** OWASP's setting for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

function derive(password: string, nonce: Buffer, p: typeof PARAMETERS): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce, ...p }, (error, key) =>
      error ? reject(error) : resolve(Buffer.from(key)),
    );
  });
}

/** Hashes a password with Argon2id; salt and parameters stand in the result, so they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const { memory, passes, parallelism } = PARAMETERS;
  const key = await derive(password, nonce, PARAMETERS);
  return `argon2id$${memory}$${passes}$${parallelism}$${nonce.toString('base64url')}$${key.toString('base64url')}`;
}

/** Says whether a hash was made with other parameters than today's, so that the next sign-in makes a new one. */
export function isOutdated(hash: string): boolean {
  const [, memory, passes, parallelism] = hash.split('$').map(Number);
  return memory !== PARAMETERS.memory || passes !== PARAMETERS.passes || parallelism !== PARAMETERS.parallelism;
}

let decoy: Promise<string> | null = null;

/** Says whether a password fits a hash; without a hash it works as long, so that nobody learns which accounts exist. */
export async function passwordFits(password: string, hash: string | null): Promise<boolean> {
  // Made on the first call whatever the account, so that its cost falls on no particular one.
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const substitute = await decoy;
  const [, memory, passes, parallelism, nonce, key] = (hash ?? substitute).split('$');
  const expected = Buffer.from(key!, 'base64url');
  const given = await derive(password, Buffer.from(nonce!, 'base64url'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(given, expected) && hash !== null;
}

/** Refuses a password that is short, common, one character over and over, or little more than the person's own name or address. */
export function checkNewPassword(password: string, own: string[]): void {
  const say = weakness(password.normalize('NFKC'), own);
  if (say) throw new AppError('invalid', say, { fields: { password: say } });
}

function weakness(password: string, own: string[]): Bilingual | null {
  if (password.length < SHORTEST_PASSWORD) {
    return {
      id: `Paling sedikit ${SHORTEST_PASSWORD} huruf. Beberapa kata yang tidak berkaitan sudah baik.`,
      en: `At least ${SHORTEST_PASSWORD} characters. A few unrelated words are fine.`,
    };
  }
  if (password.length > LONGEST_PASSWORD)
    return { id: `Paling banyak ${LONGEST_PASSWORD} huruf.`, en: `At most ${LONGEST_PASSWORD} characters.` };
  if (new Set(password).size < 5 || isCommonPassword(password)) {
    return {
      id: 'Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak berkaitan.',
      en: 'This password is too easy to guess. Use a few unrelated words.',
    };
  }
  const parts = own.flatMap((o) => o.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 3);
  const rest = parts.reduce((text, part) => text.replaceAll(part, ''), password.toLowerCase());
  if (rest.length >= 8 || rest.length === password.length) return null;
  return {
    id: 'Jangan memakai nama atau surel Anda sebagai kata sandi.',
    en: 'Do not use your own name or address as the password.',
  };
}
