import { randomInt } from 'node:crypto';
import { sha256Hex } from '../kernel/hash.ts';

/** Letters and digits that can't be mistaken for each other when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Makes the secret last group of a tracking code: four characters, 923,521 possibilities, guarded by a rate limit. */
export const newSecret = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The form in which the secret is kept; bound to the code, so equal secrets of two cases look different. */
export const secretHash = (code: string, secret: string): string => sha256Hex(`gapura-case\n${code}\n${secret}`);

/** Reads what a person typed ("setneg 2406 0183 7f3k") as a code and, where given, its secret group; null when it is neither. */
export function parseTrackingCode(typed: string): { code: string; secret: string | null } | null {
  const parts = typed.toUpperCase().split(/[^A-Z0-9]+/).filter(Boolean);
  const match = /^([A-Z]{2,8})-(\d{4})-(\d{4,6})(?:-([A-Z0-9]{4}))?$/.exec(parts.join('-'));
  if (!match) return null;
  return { code: `${match[1]}-${match[2]}-${match[3]}`, secret: match[4] ?? null };
}
