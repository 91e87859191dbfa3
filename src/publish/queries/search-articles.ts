import { type SQL, sql } from 'drizzle-orm';
import type { ArticleState, TopicName } from '../published.ts';
import { PER_PAGE } from './article-lists.ts';
import type { Language, PublicReader } from './article-rows.ts';

/** The longest query that is looked at, in characters. */
export const LONGEST_QUERY = 200;

/** A piece of text, and whether the query matches it. */
export type Piece = { text: string; hit: boolean };

export type SearchHit = {
  id: string;
  itemId: string;
  language: Language;
  slug: string;
  type: string;
  topics: TopicName[];
  unitName: string | null;
  agencyName: string;
  firstReleasedAt: Date;
  minutes: number;
  state: ArticleState;
  headline: Piece[];
  excerpt: Piece[];
};

/** One page of results. `near` tells that no text holds the words and that headlines with similar spelling are shown instead. */
export type SearchPage = { hits: SearchHit[]; total: number; page: number; pages: number; near: boolean };

export type SearchInput = { query: string; language: Language; types?: string[]; topic?: string; page: number };

/** Marks around a match: control characters, which no text holds, so that the answer is split and never read as markup. */
const [OPEN, CLOSE] = ['\u0002', '\u0003'];
const LEAST_SIMILAR = '0.4';

/**
 * Finds articles whose words match the query (in the language of each edition, ranked by where the words stand, how close
 * together, how new the article is and whether it still holds). When nothing matches, finds headlines of similar spelling by trigrams.
 */
export async function searchArticles(k: PublicReader, input: SearchInput): Promise<SearchPage> {
  const query = input.query.trim().slice(0, LONGEST_QUERY);
  if (query === '') return { hits: [], total: 0, page: 1, pages: 1, near: false };
  const asked = { ...input, query };
  const exact = await byWords(k, asked);
  if (exact.total > 0) return exact;
  // A page behind the last one has no row that could carry the total.
  const first = input.page > 1 ? await byWords(k, { ...asked, page: 1 }) : exact;
  return first.total > 0 ? { ...first, hits: [], page: input.page } : bySpelling(k, asked);
}

const filters = (input: SearchInput): SQL => sql`
  AND a.state NOT IN ('gone', 'redirected')
  ${input.types ? sql`AND a.type = ANY(${sql.param(input.types)}::text[])` : sql``}
  ${input.topic ? sql`AND a.topic_slugs @> ARRAY[${input.topic}]` : sql``}`;

const COLUMNS = sql`a.id, a.item_id, a.language, a.slug, a.type, a.topics, a.unit_name, a.agency_name, a.first_released_at, a.minutes, a.state`;

async function byWords(k: PublicReader, input: SearchInput): Promise<SearchPage> {
  const { rows } = await k.publicDb.execute<Row>(sql`
    WITH asked AS (
      SELECT websearch_to_tsquery('indonesian', ${input.query}) AS id, websearch_to_tsquery('english', ${input.query}) AS en
    ), shows AS (
      SELECT ${anyOf(sql`id`)} AS id, ${anyOf(sql`en`)} AS en FROM asked
    ), matches AS (
      SELECT DISTINCT ON (a.item_id) a.id,
        ts_rank_cd(a.search, CASE a.language WHEN 'en' THEN asked.en ELSE asked.id END, 1)
          * (1 + 0.5 * exp(-extract(epoch FROM now() - a.first_released_at) / (180 * 86400)))
          * CASE a.state WHEN 'withdrawn' THEN 0.05 WHEN 'expired' THEN 0.3 ELSE 1 END AS rank,
        a.first_released_at
      FROM publish.articles a, asked
      WHERE ((a.language = 'id' AND a.search @@ asked.id) OR (a.language = 'en' AND a.search @@ asked.en)) ${filters(input)}
      ORDER BY a.item_id, (a.language = ${input.language}) DESC
    ), shown AS (
      SELECT id, rank, count(*) OVER () AS total FROM matches
      ORDER BY rank DESC, first_released_at DESC, id LIMIT ${PER_PAGE} OFFSET ${(input.page - 1) * PER_PAGE}
    )
    SELECT ${COLUMNS}, ${marked(sql`a.headline`, 'HighlightAll=true')} AS headline,
      ${marked(sql`a.standfirst || ' ' || a.body_text`, 'MaxFragments=2, MaxWords=26, MinWords=12, FragmentDelimiter=" … "')} AS excerpt,
      shown.total::int AS total
    FROM shown JOIN publish.articles a USING (id), shows
    ORDER BY shown.rank DESC, a.first_released_at DESC, a.id`);
  return toPage(rows, input.page, false);
}

/** The wanted words of a query, any of them, so that an excerpt is found although no passage holds them all. */
const anyOf = (query: SQL): SQL => sql`replace(querytree(${query}), ' & ', ' | ')::tsquery`;

const marked = (text: SQL, options: string): SQL => sql`ts_headline(
  CASE a.language WHEN 'en' THEN 'english'::regconfig ELSE 'indonesian'::regconfig END, ${text},
  CASE a.language WHEN 'en' THEN shows.en ELSE shows.id END, ${`StartSel="${OPEN}", StopSel="${CLOSE}", ${options}`})`;

async function bySpelling(k: PublicReader, input: SearchInput): Promise<SearchPage> {
  const rows = await k.publicDb.transaction(async (tx) => {
    await tx.execute(sql`SELECT set_config('pg_trgm.word_similarity_threshold', ${LEAST_SIMILAR}, true)`);
    const found = await tx.execute<Row>(sql`
      WITH matches AS (
        SELECT DISTINCT ON (a.item_id) a.id, word_similarity(${input.query}, a.headline) AS likeness
        FROM publish.articles a WHERE ${input.query} <% a.headline ${filters(input)}
        ORDER BY a.item_id, (a.language = ${input.language}) DESC
      ), shown AS (SELECT id, likeness FROM matches ORDER BY likeness DESC, id LIMIT ${PER_PAGE})
      SELECT ${COLUMNS}, a.headline, a.standfirst AS excerpt, (count(*) OVER ())::int AS total
      FROM shown JOIN publish.articles a USING (id) ORDER BY shown.likeness DESC, a.first_released_at DESC`);
    return found.rows;
  });
  return toPage(rows, 1, rows.length > 0);
}

type Row = {
  id: string;
  item_id: string;
  language: Language;
  slug: string;
  type: string;
  topics: TopicName[];
  unit_name: string | null;
  agency_name: string;
  first_released_at: Date | string;
  minutes: number;
  state: ArticleState;
  headline: string;
  excerpt: string;
  total: number;
};

function toPage(rows: Row[], page: number, near: boolean): SearchPage {
  const total = rows[0]?.total ?? 0;
  const hits = rows.map(
    (row): SearchHit => ({
      id: row.id,
      itemId: row.item_id,
      language: row.language,
      slug: row.slug,
      type: row.type,
      topics: row.topics,
      unitName: row.unit_name,
      agencyName: row.agency_name,
      firstReleasedAt: new Date(row.first_released_at),
      minutes: row.minutes,
      state: row.state,
      headline: toPieces(row.headline),
      excerpt: toPieces(row.excerpt),
    }),
  );
  return { hits, total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), near };
}

/** Splits a text with marked matches into its pieces. */
export function toPieces(text: string): Piece[] {
  return text
    .split(OPEN)
    .flatMap((part, i): Piece[] => {
      if (i === 0) return [{ text: part, hit: false }];
      const [hit = '', ...rest] = part.split(CLOSE);
      return [
        { text: hit, hit: true },
        { text: rest.join(''), hit: false },
      ];
    })
    .filter((piece) => piece.text !== '');
}
