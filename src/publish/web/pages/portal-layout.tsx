import type { ComponentChildren, VNode } from 'preact';
import type { Json } from '../../../kernel/hash.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { assetUrl, href, JsonLd, type OpenGraph, PortalPage } from '../../../ui/index.ts';

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
  /** Where the feeds of this page stand, without prefix and file name: "" or "/topik/banjir". */
  feedBase?: string;
  og?: OpenGraph;
  jsonLd?: Record<string, Json>;
  /** Keeps the page out of search engines: results, history. */
  noindex?: boolean;
  /** Loads the script behind the buttons that copy and print. */
  shares?: boolean;
  children: ComponentChildren;
};

const BOTH: Locale[] = ['id', 'en'];
const FEEDS = [
  { title: 'RSS', type: 'application/rss+xml', file: 'rss.xml' },
  { title: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  { title: 'JSON Feed', type: 'application/feed+json', file: 'feed.json' },
];

/** Draws a portal page with its metadata: canonical address, languages, feeds, Open Graph and structured data. */
export function PortalLayout(meta: PortalMeta): VNode {
  const { site, path } = meta;
  const { locale } = site;
  const absolute = (of: Locale, to: string) => `${site.baseUrl}${href(of, to)}`;
  const alternates = meta.alternates ?? BOTH.map((of) => ({ locale: of, path }));
  return (
    <PortalPage
      site={site}
      title={meta.title}
      description={meta.description}
      canonical={absolute(meta.canonicalLocale ?? locale, path)}
      switchPath={path}
      alternates={alternates.map((a) => ({ locale: a.locale, url: absolute(a.locale, a.path) }))}
      noindex={meta.noindex}
      feeds={FEEDS.map(({ title, type, file }) => ({
        title,
        type,
        href: href(locale, `${meta.feedBase ?? ''}/${file}`),
      }))}
      og={meta.og}
      head={
        <>
          {meta.jsonLd && <JsonLd data={meta.jsonLd} />}
          {meta.shares && <script type="module" src={assetUrl('islands/ui-share.js')} />}
        </>
      }
    >
      {meta.children}
    </PortalPage>
  );
}
