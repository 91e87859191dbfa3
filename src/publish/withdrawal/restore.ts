import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { findPackage } from '../../approve/index.ts';
import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { writeAttachments } from '../commands/write-attachments.ts';
import { describeArticle, moment } from '../commands/write-projection.ts';
import { restored } from '../events.ts';
import type { Correction, PublishedCorrection } from '../published.ts';
import { articles, articleVersions, media, releaseOrders, withdrawals } from '../tables.ts';
import { signRecord } from '../verify/sign-record.ts';
import { inForce, listCorrection } from './in-force.ts';
import { officeOf } from './office-of.ts';
import { aboutArticle, lockArticle } from './put-in-state.ts';
import { checkWords } from './rules.ts';

const cannot = (): AppError =>
  new AppError('conflict', {
    id: 'Tulisan ini tidak dapat dipulihkan begitu saja. Terbitkan versi yang sudah diperbaiki dan disetujui.',
    en: 'This text cannot simply be brought back. Release a version that was corrected and approved.',
  });

/**
 * Brings a withdrawn or expired text back as a new version with a public note. Where the text had been taken out of the public store it
 * comes from the packages that were approved, whose hashes must still be those of the receipts; one that was taken away because
 * of personal data does not come back this way.
 */
export async function restoreArticle(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'withdraw'>,
  input: { articleId: string; note: string; why: string },
): Promise<void> {
  const note = checkWords('note', input.note);
  const why = checkWords('why', input.why);
  if (!isId(input.articleId)) throw notFound();
  const responsible = await officeOf(k, allowed.actor, allowed.subject.agencyId);
  const kept = await readVersions(k, input.articleId);
  await k.change(allowed.actor, async (tx) => {
    const { article } = await lockArticle(tx, input.articleId);
    if (article.agencyId !== allowed.subject.agencyId) throw notFound();
    if (article.state === 'current')
      throw new AppError('conflict', { id: 'Tulisan ini sudah berlaku.', en: 'This text holds already.' });
    if (article.notice?.personalData) throw cannot();
    const cleared = article.state === 'gone' || article.state === 'redirected';
    if (cleared && kept.at(-1)?.hash !== article.packageHash) throw cannot();
    const { at, sequence } = await moment(tx);
    const version = article.version + 1;
    const correction: Correction = { major: true, note, responsible, restored: true };
    const published: PublishedCorrection = { ...correction, at: at.toISOString(), version };
    const earlier = cleared ? await putBack(tx, article.id, kept) : article.corrections;
    const now = {
      ...(cleared ? kept.at(-1)!.described.article : {}),
      ...inForce(article),
      version,
      sequence,
      releasedAt: at,
      corrections: [...earlier, published],
    };
    const [written] = await tx.db.update(articles).set(now).where(eq(articles.id, article.id)).returning();
    const { headline, standfirst, body, packageHash } = written!;
    await tx.db
      .insert(articleVersions)
      .values({ articleId: article.id, version, headline, standfirst, body, packageHash, releasedAt: at, correction });
    await listCorrection(tx, { ...correction, articleId: article.id, version, packageHash, at });
    const by = allowed.actor.kind === 'account' ? actorId(allowed.actor) : null;
    await tx.db.insert(withdrawals).values({
      id: newId(),
      articleId: article.id,
      agencyId: article.agencyId,
      act: 'restored',
      state: 'done',
      reason: note,
      why,
      version,
      packageHash,
      askedBy: by,
      askedAt: tx.now,
      decidedBy: by,
      decidedAt: tx.now,
    });
    tx.audit({
      action: 'publish.restored',
      subject: { kind: 'article', id: article.id },
      detail: { version, hash: packageHash, from: article.state },
    });
    tx.emit(restored, {
      ...aboutArticle({ ...article, ...written!, version }),
      headline,
      standfirst,
      reason: note,
      responsible,
      at: at.toISOString(),
    });
    await signRecord(k, tx, { articleId: article.id, kind: 'restoration' });
  });
}

type Kept = Awaited<ReturnType<typeof readVersions>>;

/** Reads what every version of an article was, from the packages that its receipts name; before anything is locked. */
async function readVersions(k: Kernel, articleId: string) {
  const out = await k.db
    .select()
    .from(releaseOrders)
    .where(and(eq(releaseOrders.articleId, articleId), isNotNull(releaseOrders.version)))
    .orderBy(desc(releaseOrders.version));
  const read = await Promise.all(
    out.toReversed().map(async (order) => {
      const p = await findPackage(k, order.packageId);
      if (!p || p.hash !== order.packageHash) return null;
      const described = await describeArticle(k, p.content, p.decidedBy);
      return { version: order.version!, at: order.releasedAt!, hash: p.hash, correction: order.correction, described };
    }),
  );
  return read.filter((one) => one !== null);
}

/** Writes texts and images of the earlier versions back into the public store; returns the corrections that they were. */
async function putBack(tx: Change, articleId: string, kept: Kept): Promise<PublishedCorrection[]> {
  for (const one of kept) {
    const { headline, standfirst, body } = one.described.article;
    await tx.db
      .update(articleVersions)
      .set({ removed: false, headline, standfirst, body, correction: one.correction })
      .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.version, one.version)));
  }
  const images = kept.at(-1)!.described.images;
  if (images.length > 0) await tx.db.insert(media).values(images.map((image) => ({ articleId, ...image })));
  await writeAttachments(tx, articleId, kept.at(-1)!.described.files);
  return kept.flatMap(({ correction, version, at }) =>
    correction ? [{ ...correction, at: at.toISOString(), version }] : [],
  );
}
