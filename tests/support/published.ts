import { newId } from '../../src/kernel/ids.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';

type Fact = { number: number; kind: string; text: string; source: string; at?: { block: number; end: number }[] };
type Correction = { at: string; version: number; major: boolean; note: string; wrong?: string; right?: string };

export type SeededArticle = {
  id: string;
  itemId: string;
  language: 'id' | 'en';
  slug: string;
  type: string;
  headline: string;
  standfirst: string;
  paragraphs: string[];
  topics: string[];
  palette: number;
  minutes: number;
  firstReleasedAt: Date;
  releasedAt: Date;
  version: number;
  facts: Fact[];
  corrections: Correction[];
  contact: string | null;
};

const HASH = 'a1b2c3d4'.repeat(8);
export const AGENCY = 'Kementerian Sungai dan Danau';

/** Writes a topic straight into the published store. */
export async function seedTopic(
  k: Kernel,
  slug: string,
  nameId: string,
  nameEn: string,
  description = '',
): Promise<void> {
  await k.pool.query(
    `INSERT INTO publish.topics (slug, name_id, name_en, description, palette, position)
     VALUES ($1, $2, $3, $4, 2, (SELECT count(*) FROM publish.topics)) ON CONFLICT DO NOTHING`,
    [slug, nameId, nameEn, description],
  );
}

/** Writes an article and its versions straight into the published store, as the release clock would; the slug follows from the headline unless given. */
export async function seedArticle(
  k: Kernel,
  given: Partial<SeededArticle> & { headline: string },
): Promise<SeededArticle> {
  const firstReleasedAt = given.firstReleasedAt ?? new Date(Date.now() - 3_600_000);
  const article: SeededArticle = {
    id: newId(),
    itemId: newId(),
    language: 'id',
    slug: given.headline
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    type: 'news',
    standfirst: '',
    paragraphs: ['Isi tulisan ini pendek.'],
    topics: [],
    palette: 1,
    minutes: 2,
    firstReleasedAt,
    releasedAt: firstReleasedAt,
    version: 1,
    facts: [],
    corrections: [],
    contact: null,
    ...given,
  };
  const body = {
    type: 'doc',
    content: article.paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  const names = await k.pool.query(
    'SELECT slug, name_id AS "nameId", name_en AS "nameEn" FROM publish.topics WHERE slug = ANY($1)',
    [article.topics],
  );
  await k.pool.query(
    `INSERT INTO publish.articles (id, item_id, edition_id, language, slug, type, agency_id, agency_name, unit_id, unit_name, headline,
       standfirst, body, body_text, topics, topic_slugs, palette, minutes, first_released_at, released_at, version, package_hash,
       facts, contact, corrections)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
    [
      article.id,
      article.itemId,
      newId(),
      article.language,
      article.slug,
      article.type,
      newId(),
      AGENCY,
      newId(),
      'Biro Hubungan Masyarakat',
      article.headline,
      article.standfirst,
      JSON.stringify(body),
      article.paragraphs.join('\n'),
      JSON.stringify(names.rows),
      article.topics,
      article.palette,
      article.minutes,
      article.firstReleasedAt,
      article.releasedAt,
      article.version,
      HASH,
      JSON.stringify(article.facts),
      article.contact,
      JSON.stringify(article.corrections),
    ],
  );
  for (let version = 1; version <= article.version; version += 1) {
    const correction = article.corrections.find((c) => c.version === version) ?? null;
    const at = correction ? new Date(correction.at) : version === 1 ? article.firstReleasedAt : article.releasedAt;
    await k.pool.query(
      `INSERT INTO publish.article_versions (article_id, version, headline, standfirst, body, package_hash, released_at, correction)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        article.id,
        version,
        article.headline,
        article.standfirst,
        JSON.stringify(body),
        HASH,
        at,
        correction && JSON.stringify(correction),
      ],
    );
  }
  return article;
}
