import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { Crumbs, EmptyState, href, Icon, Pager } from '../../../ui/index.ts';
import type { ArticlePage } from '../../queries/article-lists.ts';
import { portalWords } from '../portal-words.ts';
import { ArticleCard } from './article-card.tsx';
import { PortalLayout } from './portal-layout.tsx';

export type ListProps = {
  site: SiteShell;
  title: string;
  lead: string;
  /** Address of the list without prefix and page. */
  path: string;
  trail: { label: string; path?: string }[];
  list: ArticlePage;
  feedBase?: string;
  /** Offers the subscription page: this list is a topic. */
  follow?: boolean;
};

/** Draws one page of a list of articles, with its feeds and the pages around it. */
export function ListPage({ site, title, lead, path, trail, list, feedBase, follow }: ListProps): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const at = (page: number) => (page === 1 ? path : `${path}?halaman=${page}`);
  const heading = list.page > 1 ? `${title}, ${w.pageOf(list.page, list.pages)}` : title;
  return (
    <PortalLayout site={site} title={heading} description={lead} path={at(list.page)} feedBase={feedBase}>
      <Crumbs
        label={w.crumbs}
        items={[
          { label: w.home, href: href(locale, '/') },
          ...trail.map((t) => ({ label: t.label, href: t.path && href(locale, t.path) })),
        ]}
      />
      <header class="list-head">
        <h1 class="h-page">{title}</h1>
        <p class="ink2 mt2">{lead}</p>
        <p class="meta mt3">
          <span>{w.count(formatNumber(list.total, locale))}</span>
          {follow && (
            <a href={href(locale, '/langganan')}>
              <Icon name="bell" />
              {w.follow}
            </a>
          )}
          {feedBase !== undefined && (
            <span>
              {w.feeds}: <a href={href(locale, `${feedBase}/rss.xml`)}>RSS</a>{' '}
              <a href={href(locale, `${feedBase}/atom.xml`)}>Atom</a>{' '}
              <a href={href(locale, `${feedBase}/feed.json`)}>JSON Feed</a>
            </span>
          )}
        </p>
      </header>
      {list.items.length > 0 ? (
        <div class="cards mt8">
          {list.items.map((article) => (
            <ArticleCard key={article.id} article={article} locale={locale} level={2} />
          ))}
        </div>
      ) : list.total > 0 ? (
        <EmptyState title={w.noSuchPage} link={{ href: href(locale, path), label: w.firstPage }} />
      ) : (
        <EmptyState title={w.nothingHere} link={{ href: href(locale, '/berita'), label: w.allNews }}>
          {w.nothingHereHint}
        </EmptyState>
      )}
      <Pager page={list.page} pages={list.pages} hrefOf={(page) => href(locale, at(page))} locale={locale} />
    </PortalLayout>
  );
}
