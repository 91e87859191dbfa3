import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Cover, Crumbs, href, RichText } from '../../../ui/index.ts';
import type { RichDocument } from '../../../ui/rich-text.tsx';
import type { Article, ArticleCard as Card } from '../../queries/article-rows.ts';
import type { EditionLink } from '../../queries/articles.ts';
import type { CabinetPeriod, PublicChange } from '../../queries/changes.ts';
import type { PublicAttachment } from '../../queries/public-attachments.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { publicImage, shareImagePath } from '../image-routes.ts';
import { newsArticle } from '../news-article.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import type { ArticleCounts, Reaction } from '../ports.ts';
import { isItemType, kindOf, listOf } from '../type-names.ts';
import { foreign } from './article-card.tsx';
import { ArticleFiles } from './article-files.tsx';
import { ArticleHeader, CorrectionNotice, EditionSwitch } from './article-header.tsx';
import { CabinetNotice, StateNotice, UntilLine } from './article-notice.tsx';
import { ArticleRail } from './article-rail.tsx';
import { Responses } from './article-responses.tsx';
import { MadeByLine } from './made-by-line.tsx';
import { PortalLayout } from './portal-layout.tsx';

export type ArticleData = {
  article: Article;
  editions: EditionLink[];
  versions: PublicVersion[];
  related: Card[];
  counts: ArticleCounts;
  mine: Reaction | null;
  files: PublicAttachment[];
  changes: PublicChange[];
  /** The cabinets of the agency that have begun, the latest first. */
  cabinets: CabinetPeriod[];
};

/** Draws an article: what it says, where each fact comes from, what changed, and how to answer back. */
export function ArticlePage({ site, data }: { site: SiteShell; data: ArticleData }): VNode {
  const { locale } = site;
  const { article, editions } = data;
  const w = portalWords(locale);
  const path = `/berita/${article.slug}`;
  const lang = foreign(article.language, locale);
  const section = kindOf(article.type, article.language);
  const url = `${site.baseUrl}${href(article.language, path)}`;
  const tags = article.facts.flatMap((fact) => (fact.at ?? []).map((at) => ({ number: fact.number, ...at })));
  return (
    <PortalLayout
      site={site}
      title={
        article.state === 'withdrawn' ? `${noticeWords(locale).withdrawnShort}: ${article.headline}` : article.headline
      }
      description={article.standfirst || article.headline}
      path={path}
      canonicalLocale={article.language}
      alternates={editions.map((e) => ({ locale: e.language, path: `/berita/${e.slug}` }))}
      og={{
        type: 'article',
        image: sharedPicture(site, article, url),
        publishedTime: offsetIso(article.firstReleasedAt),
        modifiedTime: offsetIso(article.releasedAt),
        section,
        tags: article.topics.map((t) => (article.language === 'en' ? t.nameEn : t.nameId)),
      }}
      shares
      noindex={article.state === 'withdrawn'}
      jsonLd={newsArticle(site, article, url, section)}
    >
      <Crumbs
        label={w.crumbs}
        items={[
          { label: w.home, href: href(locale, '/') },
          { label: w.allNews, href: href(locale, '/berita') },
          isItemType(article.type)
            ? { label: listOf(article.type, locale), href: href(locale, `/jenis/${article.type}`) }
            : { label: article.type },
        ]}
      />
      <div class="art">
        <article>
          <StateNotice site={site} article={article} />
          <ArticleHeader site={site} article={article} reads={data.counts.reads} />
          <EditionSwitch site={site} article={article} editions={editions} />
          <UntilLine site={site} article={article} />
          <CabinetNotice site={site} article={article} cabinets={data.cabinets} />
          {article.corrections.toReversed().map((correction) => (
            <CorrectionNotice key={correction.at} site={site} article={article} correction={correction} />
          ))}
          {!article.leadImage && (
            <figure class="fig">
              <div class="pic">
                <Cover itemKey={article.itemId} palette={article.palette} />
              </div>
              <figcaption>{w.coverCaption}</figcaption>
            </figure>
          )}
          <div class="prose" lang={lang}>
            <RichText
              body={article.body as RichDocument}
              tags={tags}
              tagLabel={w.sourceOf}
              language={article.language}
              picture={publicImage()}
            />
          </div>
          <ArticleFiles site={site} article={article} files={data.files} />
          <MadeByLine made={article.madeBy} locale={locale} />
          <p class="print-only small">
            {w.printedFrom}: {url}
          </p>
          <Responses site={site} article={article} url={url} counts={data.counts} mine={data.mine} />
        </article>
        <ArticleRail site={site} article={article} versions={data.versions} related={data.related} />
      </div>
    </PortalLayout>
  );
}

/** What a link preview shows: the article's first image, or its pattern. */
function sharedPicture(site: SiteShell, { leadImage, language }: Article, url: string) {
  const size = { width: 1200, height: 630 };
  if (leadImage) return { url: `${site.baseUrl}${shareImagePath(leadImage.key)}`, alt: leadImage.alt, ...size };
  return { url: `${url}/gambar.png`, alt: portalWords(language).pictureAlt, ...size };
}
