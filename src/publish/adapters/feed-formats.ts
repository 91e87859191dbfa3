import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

/** One entry of a feed; addresses are absolute, `html` is the article's text as markup, `updatedAt` moves on major changes alone. */
export type FeedEntry = {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  image: string;
  author: string;
  topics: string[];
  publishedAt: Date;
  updatedAt: Date;
  /** Set where the text was withdrawn: it has no words any more, only this notice. */
  notice?: string;
};

/** An entry that must not stay in anybody's copy (RFC 6721): its id, when it was taken back, and why. */
export type Tombstone = { id: string; at: Date; reason: string };

/** A feed in words; addresses are absolute, `changedAt` is null while nothing is in it. */
export type FeedContent = {
  title: string;
  description: string;
  language: 'id' | 'en';
  homeUrl: string;
  selfUrl: string;
  author: string;
  changedAt: Date | null;
  entries: FeedEntry[];
  tombstones: Tombstone[];
};

/** A feed has no moment of its own before its first entry; RFC 4287 wants one all the same. */
const NEVER = new Date(0);

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, also as references
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Takes out what an XML document may not hold; one such character would make the whole feed unreadable. */
const legal = (xml: string): string => xml.replace(FORBIDDEN, '');

/** Writes RSS 2.0 with the whole text of each entry. */
export function toRss(feed: FeedContent): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.homeUrl,
      description: feed.description,
      language: feed.language,
      ...(feed.changedAt ? { lastBuildDate: feed.changedAt } : {}),
      generator: 'Gapura',
      docs: 'https://www.rssboard.org/rss-specification',
      ttl: 5,
      atom: { links: [{ href: feed.selfUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.url,
        description: entry.summary,
        ...(entry.html ? { content: { encoded: entry.html } } : {}),
        dc: { creators: [entry.author] },
        categories: entry.topics.map((name) => ({ name })),
        guid: { value: entry.id, isPermaLink: false },
        pubDate: entry.publishedAt,
      })),
    },
    { strict: true },
  );
  return legal(xml);
}

/** Writes Atom 1.0 (RFC 4287) with the whole text of each entry, and what was taken back as deleted entries (RFC 6721). */
export function toAtom(feed: FeedContent): string {
  const xml = generateAtomFeed(
    {
      id: feed.selfUrl,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.changedAt ?? NEVER,
      authors: [{ name: feed.author }],
      generator: { text: 'Gapura' },
      xml: { lang: feed.language },
      links: [
        { href: feed.selfUrl, rel: 'self', type: 'application/atom+xml' },
        { href: feed.homeUrl, rel: 'alternate', type: 'text/html' },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        summary: { value: entry.summary },
        ...(entry.html ? { content: { value: entry.html, type: 'html' } } : {}),
        links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
        authors: [{ name: entry.author }],
        categories: entry.topics.map((term) => ({ term })),
        published: entry.publishedAt,
        updated: entry.updatedAt,
      })),
    },
    { strict: true },
  );
  return legal(buried(xml, feed.tombstones));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The library writes no deleted entries; they stand at the end of the feed, in their own namespace. */
function buried(xml: string, tombstones: Tombstone[]): string {
  if (tombstones.length === 0) return xml;
  const lines = tombstones.map(
    ({ id, at, reason }) =>
      `  <at:deleted-entry ref="${escaped(id)}" when="${at.toISOString()}"><at:comment>${escaped(reason)}</at:comment></at:deleted-entry>`,
  );
  return xml
    .replace('<feed ', '<feed xmlns:at="http://purl.org/atompub/tombstones/1.0" ')
    .replace(/<\/feed>\s*$/, `${lines.join('\n')}\n</feed>\n`);
}

/** Writes JSON Feed 1.1 with the whole text of each entry. */
export function toJsonFeed(feed: FeedContent): string {
  const value = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.homeUrl,
      feed_url: feed.selfUrl,
      description: feed.description,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        ...(entry.notice ? { content_text: entry.notice } : { content_html: entry.html, image: entry.image }),
        date_published: entry.publishedAt,
        date_modified: entry.updatedAt,
        authors: [{ name: entry.author }],
        tags: entry.topics,
        language: feed.language,
      })),
    },
    { strict: true },
  );
  return JSON.stringify(value, null, 2);
}
