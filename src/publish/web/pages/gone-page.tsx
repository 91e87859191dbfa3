import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { href } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import { noticeWords } from '../notice-words.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';
import { StateNotice } from './article-notice.tsx';
import { PortalLayout } from './portal-layout.tsx';

/** Draws the answer 410 for a text that was taken away: its title unless that was the harm, the reason, and the ways on. */
export function GonePage({ site, article }: { site: SiteShell; article: Article }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const n = noticeWords(locale);
  return (
    <PortalLayout
      site={site}
      title={n.gone}
      description={article.notice?.reason ?? n.goneText}
      path={`/berita/${article.slug}`}
      alternates={[]}
      noindex
    >
      <header class="list-head">
        <h1 class="h-page" lang={foreign(article.language, locale)}>
          {article.headline}
        </h1>
      </header>
      <StateNotice site={site} article={article} />
      <p class="row wrapx mt6">
        <a href={href(locale, '/')}>{w.home}</a>
        <a href={href(locale, '/berita')}>{w.allNews}</a>
        <a href={href(locale, '/ralat')}>{n.allChanges}</a>
        <a href={href(locale, '/lapor?jenis=question')}>{w.askOfficer}</a>
      </p>
    </PortalLayout>
  );
}
