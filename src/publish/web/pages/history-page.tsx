import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Crumbs, HashBadge, href } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';
import { PortalLayout } from './portal-layout.tsx';
import { versionTitle } from './version-line.tsx';

/** Draws every version that was ever public, with its moment to the second, its reason and the fingerprint of what was approved. */
export function HistoryPage({
  site,
  article,
  versions,
}: {
  site: SiteShell;
  article: Article;
  versions: PublicVersion[];
}): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const lang = foreign(article.language, locale);
  const path = `/berita/${article.slug}`;
  return (
    <PortalLayout
      site={site}
      title={w.historyOf(article.headline)}
      description={w.historyLead}
      path={`${path}/riwayat`}
      canonicalLocale={article.language}
      alternates={[]}
      noindex
    >
      <Crumbs
        label={w.crumbs}
        items={[
          { label: w.home, href: href(locale, '/') },
          { label: w.allNews, href: href(locale, '/berita') },
          { label: article.headline, href: href(locale, path) },
          { label: w.historyTitle },
        ]}
      />
      <header class="list-head">
        <h1 class="h-page">{w.historyTitle}</h1>
        <p class="ink2 mt2">{w.historyLead}</p>
        <p class="mt3">
          <a href={href(locale, path)} lang={lang}>
            {article.headline}
          </a>
        </p>
      </header>
      <ol class="vers hist mt8">
        {versions.map((version) => (
          <li key={version.version} class={version.correction ? 'red' : 'cur'}>
            <h2>
              {versionTitle(version, locale)}
              {version.version === article.version && ` (${w.current})`}
            </h2>
            <time dateTime={offsetIso(version.releasedAt)}>
              {formatDateTime(version.releasedAt, locale, { seconds: true })}
            </time>
            {version.correction && (
              <>
                <p class="mt2">
                  <b>{version.correction.major ? w.majorCorrection : w.minorCorrection}.</b>{' '}
                  <span lang={lang}>{version.correction.note}</span>
                </p>
                {version.correction.wrong && (
                  <p>
                    {w.wrote}: <del lang={article.language}>{version.correction.wrong}</del>
                  </p>
                )}
                {version.correction.right && (
                  <p>
                    {w.correctIs}: <ins lang={article.language}>{version.correction.right}</ins>
                  </p>
                )}
              </>
            )}
            {version.headline !== article.headline && (
              <p class="mt2">
                {w.headlineThen}: <span lang={lang}>{version.headline}</span>
              </p>
            )}
            <p class="mt2">
              {w.fingerprint}: <HashBadge hash={version.packageHash} label="SHA-256" />
            </p>
          </li>
        ))}
      </ol>
    </PortalLayout>
  );
}
