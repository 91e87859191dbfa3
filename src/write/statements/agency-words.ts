import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanLine } from '../clean-text.ts';
import { accountOf } from '../commands/write-edition.ts';
import type { Edition } from '../types.ts';
import { agencyWords } from './tables.ts';

const MOST_WORDS = 5_000;

/** The words of an agency that no dictionary holds, in lower case. */
export async function agencyWordsOf(db: Db, agencyId: string): Promise<string[]> {
  const rows = await db
    .select({ word: agencyWords.word })
    .from(agencyWords)
    .where(eq(agencyWords.agencyId, agencyId))
    .orderBy(asc(agencyWords.word));
  return rows.map((row) => row.word);
}

/** Adds a word to the list of the edition's agency, so that no text of it is marked for that word; again without effect. */
export async function addAgencyWord(k: Kernel, allowed: Allowed<Edition, 'edit'>, given: string): Promise<void> {
  const word = cleanLine(given).toLowerCase();
  if (!/^\p{L}[\p{L}\p{M}'’-]{1,59}$/u.test(word))
    throw new AppError('invalid', {
      id: 'Tulis satu kata, 2 sampai 60 huruf.',
      en: 'Write one word of 2 to 60 letters.',
    });
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    const known = await agencyWordsOf(tx.db, subject.agencyId);
    if (known.includes(word)) return;
    if (known.length >= MOST_WORDS)
      throw new AppError('too-large', {
        id: `Kamus instansi sudah memuat ${MOST_WORDS} kata, batas paling banyak.`,
        en: `The agency’s list holds ${MOST_WORDS} words already, which is the limit.`,
      });
    await tx.db
      .insert(agencyWords)
      .values({ agencyId: subject.agencyId, word, addedBy: accountOf(actor), addedAt: tx.now })
      .onConflictDoNothing();
    tx.audit({ action: 'write.word-added', subject: { kind: 'agency', id: subject.agencyId }, detail: { word } });
  });
}

/** Takes a word off the agency's list. */
export async function removeAgencyWord(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepStyle'>,
  word: string,
): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    const gone = await tx.db
      .delete(agencyWords)
      .where(and(eq(agencyWords.agencyId, subject.agencyId), eq(agencyWords.word, word.toLowerCase())))
      .returning({ word: agencyWords.word });
    if (gone.length === 0) return;
    tx.audit({ action: 'write.word-removed', subject: { kind: 'agency', id: subject.agencyId }, detail: { word } });
  });
}
