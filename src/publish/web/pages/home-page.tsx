import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Cover, EmptyState, href, Icon, SectionHead } from '../../../ui/index.ts';
import type { ArticleCard as Card } from '../../queries/article-rows.ts';
import type { PublicTopic } from '../../queries/topics.ts';
import { momentInWords, readsInWords } from '../numbers-in-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import type { HomeAnswer, HomeFigure } from '../ports.ts';
import { kindOf } from '../type-names.ts';
import { ArticleCard, foreign } from './article-card.tsx';
import { Answers, Figures, Tasks, TopicList } from './home-sections.tsx';
import { PortalLayout } from './portal-layout.tsx';

export type HomeData = {
  lead: Card | null;
  leadReads: number;
  latest: Card[];
  policies: Card[];
  topics: PublicTopic[];
  figures: HomeFigure[];
  answers: HomeAnswer[];
  now: Date;
};

/** Draws the home page from what is out; sections without content do not appear. */
export function HomePage({ site, data }: { site: SiteShell; data: HomeData }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const { lead } = data;
  return (
    <PortalLayout site={site} title={site.agencyName} description={site.tagline || w.allNewsLead} path="/">
      {lead ? (
        <div class="lead">
          <Lead site={site} lead={lead} reads={data.leadReads} />
          {data.latest.length > 0 && <Latest site={site} latest={data.latest} now={data.now} />}
        </div>
      ) : (
        <section class="sec" aria-labelledby="h-kosong">
          <h1 class="sr" id="h-kosong">
            {site.agencyName}
          </h1>
          <EmptyState title={w.nothingYet} icon="newspaper">
            {w.nothingYetHint}
          </EmptyState>
        </section>
      )}
      <Tasks locale={locale} />
      {data.policies.length > 0 && (
        <section class="sec" aria-labelledby="h-kbj">
          <SectionHead
            id="h-kbj"
            title={w.policies}
            link={{ href: href(locale, '/jenis/policy'), label: w.allPolicies }}
          />
          <div class="cards">
            {data.policies.map((article) => (
              <ArticleCard key={article.id} article={article} locale={locale} />
            ))}
          </div>
        </section>
      )}
      <Answers locale={locale} answers={data.answers} />
      <Figures locale={locale} figures={data.figures} />
      <TopicList locale={locale} topics={data.topics} />
    </PortalLayout>
  );
}

function Lead({ site, lead, reads }: { site: SiteShell; lead: Card; reads: number }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const to = href(locale, `/berita/${lead.slug}`);
  const lang = foreign(lead.language, locale);
  const topic = lead.topics[0];
  return (
    <section aria-label={w.leadStory}>
      <article>
        <div class="pic">
          <Cover itemKey={lead.itemId} palette={lead.palette} />
        </div>
        <p class="kick mt4">
          {[kindOf(lead.type, locale), topic && (locale === 'en' ? topic.nameEn : topic.nameId)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1 lang={lang}>
          <a href={to}>{lead.headline}</a>
        </h1>
        {lead.standfirst && (
          <p class="stand" lang={lang}>
            {lead.standfirst}
          </p>
        )}
        <p class="meta mt3">
          <span>
            <time dateTime={offsetIso(lead.firstReleasedAt)}>{formatDateTime(lead.firstReleasedAt, locale)}</time>
          </span>
          <span>
            <Icon name="eye" />
            {readsInWords(reads, locale)}
          </span>
        </p>
      </article>
    </section>
  );
}

function Latest({ site, latest, now }: { site: SiteShell; latest: Card[]; now: Date }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <section aria-labelledby="h-kini">
      <SectionHead id="h-kini" title={w.latest} link={{ href: href(locale, '/berita'), label: w.allNews }} />
      <ol class="feed">
        {latest.map((article, i) => (
          <li key={article.id} class={i === 0 ? 'now' : undefined}>
            <time dateTime={offsetIso(article.firstReleasedAt)}>
              {momentInWords(article.firstReleasedAt, now, locale)}
            </time>
            <h3 lang={foreign(article.language, locale)}>
              <a href={href(locale, `/berita/${article.slug}`)}>{article.headline}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
