import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkCodes } from './tables.ts';

/** No Q, V, X, Z: read aloud in Indonesian they are taken for K, F, S. Figures only where letters can't be: none looks like another. */
const CONSONANTS = 'BCDFGHJKLMNPRSTW';
const VOWELS = 'AEIOU';
const FIGURES = '23456789';
const PATTERN = [CONSONANTS, VOWELS, CONSONANTS, VOWELS, FIGURES, CONSONANTS, VOWELS, CONSONANTS];
const WEIGHTS = [3, 5, 7, 9, 11, 13, 15];

/** The last letter, from the seven before it: any one wrong symbol, and nearly any two that changed places, are noticed. */
function checkLetter(seven: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * PATTERN[i]!.indexOf(seven[i]!), 0);
  return CONSONANTS[sum % 16]!;
}

const dashed = (eight: string): string => `${eight.slice(0, 4)}-${eight.slice(4)}`;

/** Makes a code such as KARA-7BEN, for which `pick` (below n, from 0) decides. */
export function makeCode(pick: (below: number) => number = (n) => randomInt(n)): string {
  const seven = PATTERN.slice(0, 7)
    .map((symbols) => symbols[pick(symbols.length)]!)
    .join('');
  return dashed(seven + checkLetter(seven));
}

/** Reads a code as people write it (small letters, spaces, no dash, nought for O); null when it is none or was mistyped. */
export function readCode(given: string): string | null {
  const bare = given.toUpperCase().replace(/[\s.\-–—_]/g, '');
  if (bare.length !== 8) return null;
  const eight = [...bare]
    .map((symbol, i) => (i === 4 ? symbol : (({ 0: 'O', 1: 'I' } as Record<string, string>)[symbol] ?? symbol)))
    .join('');
  if (!PATTERN.every((symbols, i) => symbols.includes(eight[i]!))) return null;
  return checkLetter(eight.slice(0, 7)) === eight[7] ? dashed(eight) : null;
}

/** Returns the code of an edition, giving it one the first time; the same for ever after. */
export async function codeOf(db: Db, editionId: string): Promise<string> {
  for (;;) {
    const [known] = await db.select().from(checkCodes).where(eq(checkCodes.editionId, editionId));
    if (known) return known.code;
    // Nothing is written when edition or code is there already: then look, or draw, again.
    await db.insert(checkCodes).values({ editionId, code: makeCode() }).onConflictDoNothing();
  }
}

/** The code of an edition and the permanent address under which it can be checked once it is out, for printed matter. */
export async function checkMark(
  k: Pick<Kernel, 'db' | 'config'>,
  editionId: string,
): Promise<{ code: string; address: string }> {
  const code = await codeOf(k.db, editionId);
  return { code, address: `${k.config.publicUrl}/periksa/${code}` };
}
