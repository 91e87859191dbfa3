import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Kernel } from '../../../kernel/kernel.ts';
import { formatDate, formatDateTime } from '../../../kernel/time.ts';
import type { Article, PublicReader } from '../../queries/article-rows.ts';
import { articleColumns } from '../../queries/article-rows.ts';
import { articles, articleVersions } from '../../tables.ts';
import { type Comparison, compareText } from '../compare/compare-text.ts';
import { officialSentences } from '../compare/official-text.ts';
import { gramsOf } from '../compare/text-grams.ts';
import { cleanPasted, tokensOf } from '../compare/words.ts';
import { records, textGrams } from '../tables.ts';

/** A released version that a text was held against. */
export type Found = {
  articleId: string;
  version: number;
  comparison: Comparison;
  /** Another release from which words stand in the text, too. */
  mixedWith: string | null;
};

/** Letters that are looked at; longer texts are refused before. */
export const LONGEST_TEXT = 50_000;
const FEWEST_WORDS = 5;
const CANDIDATES = 6;
/** Fewer foreign words than this are not looked for in other releases. */
const WORTH_LOOKING = 8;

/** Whether a text has enough words to be looked for. */
export const isLongEnough = (text: string): boolean => tokensOf(cleanPasted(text)).length >= FEWEST_WORDS;

/** Finds the released version of which a text is a copy, a quotation or an altered copy; `hint` is an article to look at first. */
export async function findText(k: Looker, given: string, hint: string | null = null): Promise<Found | null> {
  const text = cleanPasted(given);
  const near = await candidates(k, text);
  const wanted =
    hint && !near.some(({ articleId }) => articleId === hint) ? [{ articleId: hint, version: 0 }, ...near] : near;
  if (wanted.length === 0) return null;
  const versions = await versionsOf(k, [...new Set(wanted.map(({ articleId }) => articleId))]);
  const marks = await marksOf(
    k,
    versions.map(({ article }) => article.id),
  );
  const held = versions.flatMap(({ version, article }) => {
    const isWanted = wanted.some(
      (one) => one.articleId === article.id && (one.version === version.version || one.version === 0),
    );
    if (!isWanted) return [];
    const own = marks.get(article.id) ?? [];
    const furniture = furnitureOf(article, version.releasedAt, [...own, ...(k.phrases ?? [])]);
    const comparison = compareText(withoutOwn(text, own), officialSentences(version), furniture);
    return comparison ? [{ articleId: article.id, version: version.version, comparison }] : [];
  });
  const [best] = held.sort(
    (a, b) =>
      difference(a.comparison) - difference(b.comparison) ||
      b.comparison.matched - a.comparison.matched ||
      b.version - a.version,
  );
  if (!best) return null;
  return { ...best, mixedWith: await otherRelease(k, best) };
}

/** How far a text is from a version: what is strange counts double, since a version that explains it all is the right one. */
function difference({ differences, matched, words }: Comparison): number {
  return (words - matched) * 2 + differences.length;
}

/** What looking needs; `phrases` stand around our texts and mean nothing, such as the words below the agency's name. */
export type Looker = Pick<Kernel, 'publicDb' | 'config'> & { phrases?: string[] };

type Candidate = { articleId: string; version: number; hits: number };

function candidates(k: PublicReader, text: string): Promise<Candidate[]> {
  const grams = [...new Set(gramsOf(tokensOf(text).map(({ word }) => word)))];
  if (grams.length === 0) return Promise.resolve([]);
  const hits = sql<number>`count(*)::int`;
  return k.publicDb
    .select({ articleId: textGrams.articleId, version: textGrams.version, hits })
    .from(textGrams)
    .where(sql`${textGrams.gram} = ANY(${sql.param(grams)}::int[])`)
    .groupBy(textGrams.articleId, textGrams.version)
    .orderBy(sql`count(*) DESC, ${textGrams.version} DESC`)
    .limit(CANDIDATES);
}

async function versionsOf(k: PublicReader, ids: string[]) {
  const { articleId, version, headline, standfirst, body, releasedAt, removed } = articleVersions;
  return k.publicDb
    .select({ version: { version, headline, standfirst, body, releasedAt }, article: articleColumns })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleId))
    .where(and(inArray(articleId, ids), eq(removed, false)));
}

/** Looks for another release in the words that the best one does not have. */
async function otherRelease(k: PublicReader, best: Omit<Found, 'mixedWith'>): Promise<string | null> {
  for (const one of best.comparison.differences) {
    if (one.kind !== 'added' || tokensOf(one.is).length < WORTH_LOOKING) continue;
    const others = (await candidates(k, one.is)).filter(({ articleId }) => articleId !== best.articleId);
    for (const { version, article } of await versionsOf(k, [...new Set(others.map((other) => other.articleId))])) {
      const held = compareText(one.is, officialSentences(version), []);
      if (held && held.matched >= WORTH_LOOKING && held.matched >= held.words * 0.7) return article.id;
    }
  }
  return null;
}

/** The code of each article, and the addresses that our own copies carry. */
async function marksOf(k: Looker, ids: string[]): Promise<Map<string, string[]>> {
  const { articleId, code } = records;
  const found = await k.publicDb.selectDistinct({ articleId, code }).from(records).where(inArray(articleId, ids));
  const home = k.config.publicUrl;
  return new Map(found.map((one) => [one.articleId, [one.code, `${home}/periksa/${one.code}`]]));
}

/** Takes out the code and the address of the release itself, also where a line of a file breaks them. */
function withoutOwn(text: string, own: string[]): string {
  const anywhere = (mark: string) =>
    [...mark].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s*');
  return own
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, mark) => left.replace(new RegExp(anywhere(mark), 'g'), ' '), text);
}

/** What our own letterhead, page and messages put around the words. */
function furnitureOf(article: Article, releasedAt: Date, marks: string[]): string[] {
  const days = [releasedAt, article.firstReleasedAt, article.releasedAt].flatMap((at) =>
    (['id', 'en'] as const).flatMap((locale) => [formatDateTime(at, locale), formatDate(at, locale)]),
  );
  const lines = [
    article.agencyName,
    article.unitName ?? '',
    article.contact ?? '',
    `${article.agencyName} halaman 0 dari 0`,
    ...marks,
    'Kode periksa',
    'Check code',
    'Pastikan siaran ini asli pindai kode QR atau buka',
    'Check that this release is ours scan the QR code or open',
    'Narahubung',
    'Kontak',
    'Contact',
    ...KINDS,
    'halaman 0 dari 0',
    'page 0 of 0',
    'baca selengkapnya',
    'read more',
    '0 menit baca',
    ...days,
  ];
  return lines.filter((line) => line !== '').sort((a, b) => b.length - a.length);
}

/** What the letterhead calls a text, in both languages. */
const KINDS = [
  'siaran pers',
  'press release',
  'berita',
  'news',
  'kebijakan',
  'policy',
  'program',
  'programme',
  'kegiatan',
  'activity',
  'pengumuman',
  'announcement',
  'klarifikasi',
  'clarification',
  'pernyataan resmi',
  'official statement',
  'undangan',
  'invitation',
  'pidato',
  'speech',
];
