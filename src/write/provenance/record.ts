import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Db } from '../../kernel/db/database.ts';
import { editionIn } from '../queries/editions.ts';
import type { Edition } from '../types.ts';
import { normaliseSentence, sentenceHash, sentencesOf } from './sentences.ts';
import { shareOfSentences, toProvenance } from './share.ts';
import { editionProvenance, passages } from './tables.ts';
import type { Provenance, RecordedOrigin, RecordedPassage, Share } from './types.ts';

type Given = {
  itemId: string;
  editionId: string;
  origin: RecordedOrigin;
  /** Name of the model; needed when `origin` is "model". */
  model?: string;
  runId?: string;
  sentences: string[];
};

/**
 * Keeps who wrote these sentences. Call it before the words are saved: a sentence that already stands in the edition
 * without a record was a person's and stays so, and a sentence that is recorded keeps its first origin.
 */
export async function recordPassages(tx: Change, given: Given): Promise<void> {
  const edition = await editionIn(tx.db, given.editionId);
  if (!edition) return;
  const there = new Set(sentencesOf(edition).map((one) => sentenceHash(one.text)));
  const rows = new Map(
    given.sentences
      .filter((text) => normaliseSentence(text) !== '')
      .map((text) => [sentenceHash(text), text] as const)
      .filter(([hash]) => !there.has(hash)),
  );
  if (rows.size > 0) await insert(tx, edition, given, rows);
}

/** Keeps the present text of an edition as one whose origin nobody knows; for text that comes in from outside. */
export async function recordUnknown(tx: Change, edition: Edition): Promise<void> {
  const rows = new Map(sentencesOf(edition).map(({ text }) => [sentenceHash(text), text]));
  if (rows.size > 0) await insert(tx, edition, { origin: 'unknown' }, rows);
}

const insert = (
  tx: Change,
  { itemId, language }: Edition,
  { origin, model, runId }: Pick<Given, 'origin' | 'model' | 'runId'>,
  rows: Map<string, string>,
) =>
  tx.db
    .insert(passages)
    .values(
      [...rows].map(([hash, text]) => ({
        itemId,
        language,
        hash,
        text,
        origin,
        model: origin === 'model' ? (model ?? 'unknown') : null,
        runId: runId ?? null,
        at: tx.now,
      })),
    )
    .onConflictDoNothing();

const recordedOf = (db: Db, edition: Pick<Edition, 'itemId' | 'language'>): Promise<RecordedPassage[]> =>
  db
    .select({ hash: passages.hash, text: passages.text, origin: passages.origin, model: passages.model })
    .from(passages)
    .where(and(eq(passages.itemId, edition.itemId), eq(passages.language, edition.language)));

type Text = Pick<Edition, 'itemId' | 'language' | 'headline' | 'standfirst' | 'body'>;

/** Says of each sentence of a text of this item where it comes from, with sums in words. */
export const shareOf = async (db: Db, text: Text): Promise<Share> =>
  shareOfSentences(sentencesOf(text), await recordedOf(db, text));

/**
 * Works out anew where the words of an edition come from, with the text that is being saved. A text that stood there before
 * anything was recorded counts as unknown from then on.
 */
export async function keepProvenance(tx: Change, before: Edition, after: Edition): Promise<void> {
  if (before.version > 1 && !(await provenanceOf(tx.db, before.id))) await recordUnknown(tx, before);
  const row = { provenance: toProvenance(await shareOf(tx.db, after)), at: tx.now };
  await tx.db
    .insert(editionProvenance)
    .values({ editionId: after.id, ...row })
    .onConflictDoUpdate({ target: editionProvenance.editionId, set: row });
}

/** Reads where the words of an edition come from; null when nothing was recorded since it was brought in. */
export async function provenanceOf(db: Db, editionId: string): Promise<Provenance | null> {
  const query = db.select({ provenance: editionProvenance.provenance }).from(editionProvenance);
  return (await query.where(eq(editionProvenance.editionId, editionId)))[0]?.provenance ?? null;
}
