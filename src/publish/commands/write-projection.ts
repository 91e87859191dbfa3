import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { countWords } from '../../language/index.ts';
import { findAgency, findUnit, namesOf, type PersonName } from '../../people/index.ts';
import { listTopics } from '../../plan/index.ts';
import { contentText, type PackageContent } from '../../write/index.ts';
import type { MadeBy, PublishedCorrection, ReleaseOrder } from '../published.ts';
import { freeSlug, slugify } from '../slug.ts';
import { articles, articleVersions, media } from '../tables.ts';
import { inForce, listCorrection } from '../withdrawal/in-force.ts';
import { describeImages } from './describe-images.ts';
import { saveTopicProjection } from './save-topic-projection.ts';
import { writeAttachments } from './write-attachments.ts';

/** Words a minute that a careful reader of Indonesian prose manages. */
const READING_SPEED = 200;

/** The key of the advisory lock that is held to the commit: slugs are chosen one at a time, and sequences become visible in their order. */
export const LOCK = 7_104_206_026;

export type WrittenArticle = {
  id: string;
  slug: string;
  language: 'id' | 'en';
  type: string;
  headline: string;
  standfirst: string;
  topicSlugs: string[];
  agencyName: string;
  unitName: string | null;
  version: number;
  sequence: number;
  releasedAt: Date;
};

export type Described = Awaited<ReturnType<typeof describeArticle>>;

/**
 * Everything about an article that follows from its content, the names of agency, unit and topics, and the account that
 * approved it; read before the transaction.
 */
export async function describeArticle(k: Kernel, content: PackageContent, approvedBy: string | null) {
  const { item, edition } = content;
  const agency = await findAgency(k, item.agencyId);
  if (!agency) throw new Error(`agency ${item.agencyId} is missing`);
  const [unit, known, { images, leadImage }, names] = await Promise.all([
    item.unitId ? findUnit(k, item.unitId) : null,
    listTopics(k),
    describeImages(k, content, agency.name),
    namesOf(k, [approvedBy]),
  ]);
  const topics = item.topicSlugs.flatMap((slug) => known.filter((topic) => topic.slug === slug));
  const inEnglish = edition.language === 'en';
  const text = contentText(edition.body);
  const article = {
    language: edition.language,
    type: item.type,
    agencyId: agency.id,
    agencyName: inEnglish ? agency.nameEn : agency.name,
    unitId: unit?.id ?? null,
    unitName: unit ? (inEnglish ? unit.nameEn : unit.name) : null,
    headline: edition.headline,
    standfirst: edition.standfirst,
    body: edition.body,
    bodyText: text,
    topics: topics.map(({ slug, nameId, nameEn }) => ({ slug, nameId, nameEn })),
    topicSlugs: topics.map((topic) => topic.slug),
    palette: topics[0]?.palette ?? 1,
    minutes: Math.max(1, Math.round(countWords(`${edition.standfirst} ${text}`) / READING_SPEED)),
    facts: content.facts,
    contact: content.contact,
    leadImage,
    madeBy: madeBy(content, approvedBy ? names.get(approvedBy) : undefined),
  };
  return {
    article,
    images,
    files: content.attachments ?? [],
    known,
    wish: slugify(item.slug ?? '') || slugify(edition.headline) || item.type,
  };
}

/** How the words came about, as far as it was recorded and approved. */
function madeBy({ provenance }: PackageContent, approver: PersonName | undefined): MadeBy | null {
  if (!provenance) return null;
  return { ...provenance, answeredBy: approver ? { name: approver.name, title: approver.title } : null };
}

/** Opens the store for writing until the caller's transaction ends: one writer at a time, and the topics as they are now. */
export async function openStore(tx: Change, topics: Described['known']): Promise<void> {
  await tx.db.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
  await saveTopicProjection(tx.db, topics);
}

/** Writes what the public reads, into the opened store: the article and its new version, from what was approved and never from the draft. */
export async function writeProjection(tx: Change, order: ReleaseOrder, described: Described): Promise<WrittenArticle> {
  const [before] = await tx.db.select().from(articles).where(eq(articles.editionId, order.editionId)).for('update');
  const { at, sequence } = await moment(tx);
  const version = (before?.version ?? 0) + 1;
  const correction: PublishedCorrection | null = order.correction
    ? { ...order.correction, at: at.toISOString(), version }
    : null;
  const now = {
    ...described.article,
    promisedAt: order.holdUntil,
    releasedAt: at,
    version,
    sequence,
    packageHash: order.packageHash,
    corrections: [...(before?.corrections ?? []), ...(correction ? [correction] : [])],
    ...inForce(before),
  };
  const id = before?.id ?? newId();
  const slug = before?.slug ?? (await newSlug(tx, now.language, described.wish));
  if (before) await tx.db.update(articles).set(now).where(eq(articles.id, id));
  else
    await tx.db
      .insert(articles)
      .values({ id, slug, itemId: order.itemId, editionId: order.editionId, firstReleasedAt: at, ...now });
  // An image that a correction takes out is not shown by itself either.
  await tx.db.delete(media).where(eq(media.articleId, id));
  if (described.images.length > 0)
    await tx.db.insert(media).values(described.images.map((image) => ({ articleId: id, ...image })));
  await writeAttachments(tx, id, described.files);
  await tx.db.insert(articleVersions).values({
    articleId: id,
    version,
    headline: now.headline,
    standfirst: now.standfirst,
    body: now.body,
    packageHash: order.packageHash,
    releasedAt: at,
    correction: order.correction,
    orderId: order.id,
  });
  if (correction) await listCorrection(tx, { ...correction, articleId: id, packageHash: order.packageHash, at });
  return { ...now, id, slug };
}

/** The moment of a change of the store by the database's clock, in whole milliseconds, with its sequence number. */
export async function moment(tx: Change): Promise<{ at: Date; sequence: number }> {
  const { rows } = await tx.db.execute<{ at: string; sequence: string }>(
    sql`SELECT floor(extract(epoch FROM clock_timestamp()) * 1000) AS at, nextval('publish.release_sequence') AS sequence`,
  );
  return { at: new Date(Number(rows[0]!.at)), sequence: Number(rows[0]!.sequence) };
}

/** The address of a first release: from its headline, free within its language, and permanent from then on. */
async function newSlug(tx: Change, language: string, wish: string): Promise<string> {
  const { rows } = await tx.db.execute<{ slug: string }>(
    sql`SELECT slug FROM publish.articles WHERE language = ${language} AND slug LIKE ${`${wish}%`}`,
  );
  return freeSlug(wish, new Set(rows.map((row) => row.slug)));
}
