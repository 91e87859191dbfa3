import { sign } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { articles, articleVersions } from '../tables.ts';
import { codeOf } from './check-code.ts';
import { forgetWords } from './commands/forget-words.ts';
import { contentHash, NO_RECORD, type RecordKind, recordText, type SignedRecord } from './record.ts';
import { currentSigner, type Signer } from './signing-keys.ts';
import { records } from './tables.ts';

/** Held to the commit, so that each record knows the one before it. Taken after the lock of the store, never before it. */
export const RECORDS_LOCK = 7_104_206_027;

/**
 * Signs what the public reads of an article at this point of the caller's transaction, as the next record of the chain. Call it
 * once, after everything about the article is written, in each transaction that changes what is public.
 */
export async function signRecord(
  k: Pick<Kernel, 'vault' | 'config'>,
  tx: Change,
  { articleId, kind }: { articleId: string; kind: RecordKind },
): Promise<SignedRecord> {
  const chain = await holdChain(k, tx);
  const [article] = await tx.db.select().from(articles).where(eq(articles.id, articleId));
  if (!article) throw new Error(`article ${articleId} is missing`);
  const record: SignedRecord = {
    format: 'gapura-record/1',
    sequence: chain.sequence + 1,
    previous: chain.hash,
    kind,
    code: await codeOf(tx.db, article.editionId),
    address: `${k.config.publicUrl}${article.language === 'en' ? '/en' : ''}/berita/${article.slug}`,
    agency: article.agencyName,
    signer: article.unitName ?? article.agencyName,
    language: article.language,
    version: article.version,
    status: article.state,
    contentHash: await hashOfVersion(tx, article),
    packageHash: article.packageHash,
    releasedAt: article.releasedAt.toISOString(),
    signedAt: tx.now.toISOString(),
    corrections: article.corrections.map(({ version, at, major, note }) => ({
      version,
      at,
      major,
      noteHash: sha256Hex(note),
    })),
    key: chain.signer.id,
  };
  const text = recordText(record);
  const hash = sha256Hex(text);
  await tx.db.insert(records).values({
    sequence: record.sequence,
    articleId,
    code: record.code,
    version: record.version,
    kind,
    record: text,
    hash,
    previous: record.previous,
    keyId: chain.signer.id,
    signature: sign(null, Buffer.from(text), chain.signer.privateKey).toString('base64'),
    signedAt: tx.now,
  });
  if (article.state === 'gone' || article.state === 'redirected') await forgetWords(tx, articleId);
  chain.sequence = record.sequence;
  chain.hash = hash;
  return record;
}

type Chain = { sequence: number; hash: string; signer: Signer };
const held = new WeakMap<Change, Chain>();

/** Locks the chain until the caller's transaction ends and finds its end and the key; once for a transaction that signs many. */
async function holdChain(k: Pick<Kernel, 'vault' | 'config'>, tx: Change): Promise<Chain> {
  const known = held.get(tx);
  if (known) return known;
  await tx.db.execute(sql`SELECT pg_advisory_xact_lock(${RECORDS_LOCK})`);
  const [last] = await tx.db
    .select({ sequence: records.sequence, hash: records.hash })
    .from(records)
    .orderBy(desc(records.sequence))
    .limit(1);
  const chain = { ...(last ?? { sequence: 0, hash: NO_RECORD }), signer: await currentSigner(k, tx) };
  held.set(tx, chain);
  return chain;
}

/** The hash of what readers see or saw: of the version as it stands, or, where its text was taken out, as the record before says it. */
async function hashOfVersion(
  tx: Change,
  article: { id: string; version: number; language: 'id' | 'en' },
): Promise<string> {
  const [version] = await tx.db
    .select()
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, article.id), eq(articleVersions.version, article.version)));
  if (!version) throw new Error(`version ${article.version} of article ${article.id} is missing`);
  if (!version.removed) return contentHash({ ...version, language: article.language });
  const [before] = await tx.db
    .select({ record: records.record })
    .from(records)
    .where(and(eq(records.articleId, article.id), eq(records.version, article.version)))
    .orderBy(desc(records.sequence))
    .limit(1);
  return before ? (JSON.parse(before.record) as SignedRecord).contentHash : NO_RECORD;
}
