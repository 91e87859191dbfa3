import { randomInt } from 'node:crypto';
import { sha256Hex } from '../kernel/hash.ts';

/** Letters and digits that can't be mistaken for each other when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The first group of an agency's codes: two to eight letters of its short address, "GPR" when it has fewer. */
export function codePrefix(slug: string | undefined): string {
  const letters = (slug ?? '')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 8);
  return letters.length >= 2 ? letters : 'GPR';
}

/** Makes the secret last group of a tracking code: four characters, 923,521 possibilities, guarded by a rate limit. */
export const newSecret = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The form in which the secret is kept; bound to the code, so equal secrets of two cases look different. */
export const secretHash = (code: string, secret: string): string => sha256Hex(`gapura-case\n${code}\n${secret}`);

/**
 * Reads what a person typed ("setneg 2406 0183 7f3k", with or without separators) as a code and, where given, its
 * secret group; null when it is neither. The length tells the groups apart: a number has four to six digits.
 */
export function parseTrackingCode(typed: string): { code: string; secret: string | null } | null {
  const match = /^([A-Z]{2,8})(\d{4})([A-Z0-9]{4,10})$/.exec(typed.toUpperCase().replace(/[^A-Z0-9]+/g, ''));
  if (!match) return null;
  const [, prefix, month, tail] = match as unknown as [string, string, string, string];
  const number = tail.length >= 8 ? tail.slice(0, -4) : tail;
  if (!/^\d{4,6}$/.test(number)) return null;
  return { code: `${prefix}-${month}-${number}`, secret: tail.length >= 8 ? tail.slice(-4) : null };
}
