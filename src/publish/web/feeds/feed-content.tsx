import { renderToString } from 'preact-render-to-string';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { href, RichText } from '../../../ui/index.ts';
import type { RichDocument } from '../../../ui/rich-text.tsx';
import type { FeedContent, FeedEntry } from '../../adapters/feed-formats.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { PublicTopic } from '../../queries/topics.ts';
import { publicImage, shareImagePath } from '../image-routes.ts';
import { noticeWords } from '../notice-words.ts';
import { portalWords } from '../portal-words.ts';

/** The moment of the last change that a reader should be told about: a minor correction is not one. */
export function significantAt(
  article: Pick<Article, 'firstReleasedAt' | 'releasedAt' | 'version' | 'corrections'>,
): Date {
  const last = article.corrections.at(-1);
  if (!last || last.version !== article.version || last.major) return article.releasedAt;
  const major = article.corrections.findLast((c) => c.major);
  return major ? new Date(major.at) : article.firstReleasedAt;
}

/** Builds what a feed says: the given articles, of the whole site or of one topic, in the language of the page; and what was taken back lately. */
export function feedContent(
  site: SiteShell,
  path: string,
  topic: PublicTopic | null,
  articles: Article[],
  takenBack: Article[],
): FeedContent {
  const w = portalWords(site.locale);
  const topicName = topic && (site.locale === 'en' ? topic.nameEn : topic.nameId);
  const url = (to: string) => `${site.baseUrl}${href(site.locale, to)}`;
  return {
    title: topicName ? `${topicName} · ${site.agencyName}` : site.agencyName,
    description: topic?.description || site.tagline || w.allNewsLead,
    language: site.locale,
    homeUrl: url(topic ? `/topik/${topic.slug}` : '/'),
    selfUrl: url(path),
    author: site.agencyName,
    changedAt: latest([...articles, ...takenBack].map((a) => a.withdrawnAt ?? a.releasedAt)),
    entries: [
      ...articles.map((article) => toEntry(site, article, url)),
      ...(keepsNotices(path) ? takenBack.map((article) => toNotice(site, article, url)) : []),
    ],
    tombstones: takenBack.map((article) => ({
      id: `urn:uuid:${article.id}`,
      at: article.withdrawnAt!,
      reason: article.notice!.reason,
    })),
  };
}

const latest = (moments: Date[]): Date | null =>
  moments.length > 0 ? new Date(Math.max(...moments.map((at) => at.getTime()))) : null;

/** Atom has deleted entries; the other formats know nothing of the kind, so there a notice takes the place of the text. */
const keepsNotices = (path: string): boolean => !path.endsWith('atom.xml');

/** What a reader's program shows in place of the copy that it has: the same entry, without its words. */
function toNotice(site: SiteShell, article: Article, url: (path: string) => string): FeedEntry {
  const n = noticeWords(site.locale);
  const { reason, titleKept, responsible } = article.notice!;
  const what = article.state === 'withdrawn' ? n.withdrawn : article.state === 'redirected' ? n.redirected : n.gone;
  const text = `${what}. ${n.reason}: ${reason} ${n.by(responsible)}.`;
  return {
    id: `urn:uuid:${article.id}`,
    // Where the title was the harm its address repeats it.
    url: titleKept ? url(`/berita/${article.slug}`) : url('/ralat'),
    title: `${what}: ${article.headline}`,
    summary: text,
    notice: text,
    html: '',
    image: '',
    author: article.unitName ?? article.agencyName,
    topics: article.topics.map((t) => (article.language === 'en' ? t.nameEn : t.nameId)),
    publishedAt: article.firstReleasedAt,
    updatedAt: article.withdrawnAt!,
  };
}

function toEntry(site: SiteShell, article: Article, url: (path: string) => string): FeedEntry {
  return {
    id: `urn:uuid:${article.id}`,
    url: url(`/berita/${article.slug}`),
    title: article.state === 'expired' ? `${noticeWords(site.locale).expired}: ${article.headline}` : article.headline,
    summary: article.standfirst,
    html: renderToString(
      <RichText body={article.body as RichDocument} language={article.language} picture={publicImage(site.baseUrl)} />,
    ),
    image: article.leadImage
      ? `${site.baseUrl}${shareImagePath(article.leadImage.key)}`
      : url(`/berita/${article.slug}/gambar.png`),
    author: article.unitName ?? article.agencyName,
    topics: article.topics.map((t) => (article.language === 'en' ? t.nameEn : t.nameId)),
    publishedAt: article.firstReleasedAt,
    updatedAt: article.withdrawnAt ?? significantAt(article),
  };
}
