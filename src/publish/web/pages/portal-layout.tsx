import type { ComponentChildren, VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { href, PortalPage } from '../../../ui/index.ts';

/** Where the same page is in other languages; `path` is without the language prefix. */
export type Alternate = { locale: Locale; path: string };

export type PortalMeta = {
  site: SiteShell;
  title: string;
  description: string;
  /** The page's own address without prefix, and the language it is canonical in when that isn't the page's. */
  path: string;
  canonicalLocale?: Locale;
  alternates?: Alternate[];
  /** Addresses of feeds of this page without prefix and file name: "" or "/topik/banjir". */
  feedBase?: string;
  article?: {
    publishedAt: string;
    modifiedAt: string;
    section: string;
    tags: string[];
    imagePath: string;
    imageAlt: string;
  };
  jsonLd?: Record<string, unknown>;
  /** Keeps the page out of search engines: results, history. */
  noIndex?: boolean;
  children: ComponentChildren;
};

const BOTH: Locale[] = ['id', 'en'];

/** Draws a portal page with its metadata: canonical address, languages, feeds, Open Graph and structured data. */
export function PortalLayout(meta: PortalMeta): VNode {
  const { site, path, article } = meta;
  const { locale } = site;
  const absolute = (of: Locale, to: string) => `${site.baseUrl}${href(of, to)}`;
  const alternates = (meta.alternates ?? BOTH.map((of) => ({ locale: of, path }))).map((a) => ({
    locale: a.locale,
    href: absolute(a.locale, a.path),
  }));
  const canonical = absolute(meta.canonicalLocale ?? locale, path);
  const feedBase = meta.feedBase ?? '';
  return (
    <PortalPage
      site={site}
      locale={locale}
      title={meta.title}
      description={meta.description}
      path={path}
      canonical={canonical}
      alternates={alternates}
      noIndex={meta.noIndex}
      feeds={[
        { title: 'RSS', type: 'application/rss+xml', href: href(locale, `${feedBase}/rss.xml`) },
        { title: 'Atom', type: 'application/atom+xml', href: href(locale, `${feedBase}/atom.xml`) },
        { title: 'JSON Feed', type: 'application/feed+json', href: href(locale, `${feedBase}/feed.json`) },
      ]}
      og={{
        title: meta.title,
        description: meta.description,
        type: article ? 'article' : 'website',
        url: canonical,
        ...(article
          ? {
              image: {
                url: absolute(meta.canonicalLocale ?? locale, article.imagePath),
                alt: article.imageAlt,
                width: 1200,
                height: 630,
              },
              publishedTime: article.publishedAt,
              modifiedTime: article.modifiedAt,
              section: article.section,
              tags: article.tags,
            }
          : {}),
      }}
      jsonLd={meta.jsonLd}
    >
      {meta.children}
    </PortalPage>
  );
}
