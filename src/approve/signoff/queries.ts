import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { Package } from '../package.ts';
import { type Quotation, type QuoteVerdict, quotationsOf, sameSpeaker } from './quotation.ts';
import { quoteAnswers } from './tables.ts';

export type QuoteAnswer = {
  linkId: string;
  packageId: string;
  quoteHash: string;
  speaker: string;
  verdict: QuoteVerdict;
  words: string | null;
  at: Date;
};

/** A quotation with the newest answer that its speaker gave to these very words in this paragraph; null while there is none. */
export type AskedQuotation = Quotation & { answer: QuoteAnswer | null };

/** Lists the quotations of a package with what their speakers said; an answer to an earlier package holds while its words stand. */
export async function askedQuotations(db: Db, p: Pick<Package, 'content' | 'editionId'>): Promise<AskedQuotation[]> {
  const all = quotationsOf(p.content);
  if (all.length === 0) return [];
  const hashes = all.map((one) => one.hash);
  const answers = await db
    .select()
    .from(quoteAnswers)
    .where(and(eq(quoteAnswers.editionId, p.editionId), inArray(quoteAnswers.quoteHash, hashes)))
    .orderBy(desc(quoteAnswers.at), desc(quoteAnswers.id));
  return all.map((one) => ({
    ...one,
    answer: answers.find((a) => a.quoteHash === one.hash && sameSpeaker(a.speaker, one.speaker)) ?? null,
  }));
}
