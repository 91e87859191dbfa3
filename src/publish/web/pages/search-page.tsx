import type { ComponentChildren, VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDate } from '../../../kernel/time.ts';
import { ITEM_TYPES } from '../../../plan/index.ts';
import { Crumbs, EmptyState, href, Pager } from '../../../ui/index.ts';
import type { Piece, SearchPage as Results, SearchHit } from '../../queries/search-articles.ts';
import { LONGEST_QUERY } from '../../queries/search-articles.ts';
import type { PublicTopic } from '../../queries/topics.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { kindOf, listOf } from '../type-names.ts';
import { foreign } from './article-card.tsx';
import { PortalLayout } from './portal-layout.tsx';

export type SearchAsked = { query: string; type: string | null; topic: string | null; cut: boolean };

type Props = { site: SiteShell; asked: SearchAsked; results: Results | null; topics: PublicTopic[] };

/** The address of a page of results, without prefix. */
export function searchPath(asked: SearchAsked, page: number): string {
  const given = Object.entries({
    q: asked.query,
    jenis: asked.type,
    topik: asked.topic,
    halaman: page > 1 ? String(page) : null,
  });
  return `/cari?${new URLSearchParams(given.flatMap(([key, value]) => (value ? [[key, value]] : [])))}`;
}

/** Draws the search form and, when something was asked, what was found. */
export function SearchPage({ site, asked, results, topics }: Props): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const title = asked.query ? w.searchFor(asked.query) : w.search;
  return (
    <PortalLayout
      site={site}
      title={title}
      description={w.searchLead}
      path={searchPath(asked, results?.page ?? 1)}
      noindex
    >
      <Crumbs label={w.crumbs} items={[{ label: w.home, href: href(locale, '/') }, { label: w.search }]} />
      <header class="list-head">
        <h1 class="h-page">{title}</h1>
        <p class="ink2 mt2">{w.searchLead}</p>
      </header>
      <SearchForm locale={locale} asked={asked} topics={topics} />
      {asked.cut && (
        <p class="small mt3" role="status">
          {w.tooLong(LONGEST_QUERY)}
        </p>
      )}
      {results && <Found locale={locale} asked={asked} results={results} />}
    </PortalLayout>
  );
}

function SearchForm({ locale, asked, topics }: { locale: Locale; asked: SearchAsked; topics: PublicTopic[] }): VNode {
  const w = portalWords(locale);
  return (
    <search>
      <form class="find mt6" action={href(locale, '/cari')} method="get">
        <label>
          <span>{w.searchLabel}</span>
          <input class="input" type="search" name="q" value={asked.query} maxLength={LONGEST_QUERY} />
        </label>
        <label>
          <span>{w.types}</span>
          <select class="input" name="jenis">
            <option value="">{w.anyType}</option>
            {ITEM_TYPES.map((type) => (
              <option key={type} value={type} selected={type === asked.type}>
                {listOf(type, locale)}
              </option>
            ))}
          </select>
        </label>
        {topics.length > 0 && (
          <label>
            <span>{w.topic}</span>
            <select class="input" name="topik">
              <option value="">{w.anyTopic}</option>
              {topics.map((topic) => (
                <option key={topic.slug} value={topic.slug} selected={topic.slug === asked.topic}>
                  {locale === 'en' ? topic.nameEn : topic.nameId}
                </option>
              ))}
            </select>
          </label>
        )}
        <button class="btn primary" type="submit">
          {w.search}
        </button>
      </form>
    </search>
  );
}

function Found({ locale, asked, results }: { locale: Locale; asked: SearchAsked; results: Results }): VNode {
  const w = portalWords(locale);
  if (results.total === 0)
    return (
      <EmptyState
        title={w.notFound(asked.query)}
        link={{
          href: href(locale, `/lapor?${new URLSearchParams({ jenis: 'question', pertanyaan: asked.query })}`),
          label: w.askOfficer,
        }}
        icon="search"
      >
        {w.notFoundHint}
      </EmptyState>
    );
  return (
    <>
      <p class="mt6" role="status">
        {results.near ? w.near(asked.query) : w.found(formatNumber(results.total, locale))}
      </p>
      {results.hits.length === 0 && (
        <EmptyState title={w.noSuchPage} link={{ href: href(locale, searchPath(asked, 1)), label: w.firstPage }} />
      )}
      <ol class="hits mt4">
        {results.hits.map((hit) => (
          <Hit key={hit.id} locale={locale} hit={hit} />
        ))}
      </ol>
      <Pager
        page={results.page}
        pages={results.pages}
        hrefOf={(page) => href(locale, searchPath(asked, page))}
        locale={locale}
      />
    </>
  );
}

function Hit({ locale, hit }: { locale: Locale; hit: SearchHit }): VNode {
  const lang = foreign(hit.language, locale);
  return (
    <li>
      <p class="kick">
        {kindOf(hit.type, locale)}
        {hit.state === 'withdrawn' && ` · ${noticeWords(locale).withdrawnShort}`}
        {hit.state === 'expired' && ` · ${noticeWords(locale).expired}`}
      </p>
      <h2 lang={lang}>
        <a href={href(locale, `/berita/${hit.slug}`)}>{drawPieces(hit.headline)}</a>
      </h2>
      <p class="ink2" lang={lang}>
        {drawPieces(hit.excerpt)}
      </p>
      <p class="meta mt2">
        <time dateTime={offsetIso(hit.firstReleasedAt)}>{formatDate(hit.firstReleasedAt, locale)}</time>
        <span>{hit.unitName ?? hit.agencyName}</span>
      </p>
    </li>
  );
}

const drawPieces = (pieces: Piece[]): ComponentChildren =>
  pieces.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text));
