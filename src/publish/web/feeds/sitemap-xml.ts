import { offsetIso } from '../offset-time.ts';

/** A page in a sitemap; addresses are absolute, `others` are the same text in other languages. */
export type SitemapUrl = { loc: string; changedAt?: Date; others?: { language: string; href: string }[] };

/** An article in a news sitemap. */
export type NewsUrl = { loc: string; language: string; publishedAt: Date; title: string };

const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, also as references
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const lines = (parts: string[]): string => parts.filter((part) => part !== '').join('\n');

/** Writes a sitemap (sitemaps.org 0.9) with the links between languages. */
export function sitemapXml(urls: SitemapUrl[]): string {
  const one = (url: SitemapUrl) =>
    lines([
      '<url>',
      `<loc>${escapeXml(url.loc)}</loc>`,
      url.changedAt ? `<lastmod>${offsetIso(url.changedAt)}</lastmod>` : '',
      ...(url.others ?? []).map(
        (o) => `<xhtml:link rel="alternate" hreflang="${escapeXml(o.language)}" href="${escapeXml(o.href)}"/>`,
      ),
      '</url>',
    ]);
  return `${HEAD}<urlset xmlns="${NS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines(urls.map(one))}\n</urlset>\n`;
}

/** Writes the index of several sitemaps. */
export function sitemapIndexXml(locs: string[]): string {
  const one = (loc: string) => `<sitemap><loc>${escapeXml(loc)}</loc></sitemap>`;
  return `${HEAD}<sitemapindex xmlns="${NS}">\n${lines(locs.map(one))}\n</sitemapindex>\n`;
}

/** Writes a news sitemap (schemas/sitemap-news/0.9). */
export function newsSitemapXml(urls: NewsUrl[], publication: string): string {
  const one = (url: NewsUrl) =>
    lines([
      '<url>',
      `<loc>${escapeXml(url.loc)}</loc>`,
      '<news:news>',
      `<news:publication><news:name>${escapeXml(publication)}</news:name><news:language>${escapeXml(url.language)}</news:language></news:publication>`,
      `<news:publication_date>${offsetIso(url.publishedAt)}</news:publication_date>`,
      `<news:title>${escapeXml(url.title)}</news:title>`,
      '</news:news>',
      '</url>',
    ]);
  return `${HEAD}<urlset xmlns="${NS}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${lines(urls.map(one))}\n</urlset>\n`;
}
