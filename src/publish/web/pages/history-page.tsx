import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Crumbs, HashBadge, href } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { PublicChange } from '../../queries/changes.ts';
import type { VersionDifferences } from '../../queries/differences.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';
import { PortalLayout } from './portal-layout.tsx';
import { VersionComparison } from './version-differences.tsx';
import { versionTitle } from './version-line.tsx';

type Props = {
  site: SiteShell;
  article: Article;
  versions: PublicVersion[];
  changes: PublicChange[];
  differences: VersionDifferences | null;
};

/** Draws everything that ever happened to an article in public: each version and each act, to the second, with reason, office and fingerprint; and how any two versions differ. */
export function HistoryPage(props: Props): VNode {
  const { site, article, versions, changes } = props;
  const { locale } = site;
  const w = portalWords(locale);
  const lang = foreign(article.language, locale);
  const path = `/berita/${article.slug}`;
  const acts = changes.filter(({ kind }) => kind !== 'major' && kind !== 'minor' && kind !== 'restored');
  const lines = [
    ...versions.map((version) => ({
      at: version.releasedAt,
      line: <Version key={`v${version.version}`} {...props} version={version} />,
    })),
    ...acts.map((act) => ({ at: act.at, line: <ActLine key={act.id} site={site} article={article} act={act} /> })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
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
      {props.differences && <VersionComparison {...props} />}
      <ol class="vers hist mt8">{lines.map(({ line }) => line)}</ol>
      {!props.differences && <VersionComparison {...props} />}
      <p class="mt6">
        <a href={href(locale, '/ralat')}>{noticeWords(locale).allChanges}</a>
      </p>
    </PortalLayout>
  );
}

function Version({ site, article, versions, version }: Props & { version: PublicVersion }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const n = noticeWords(locale);
  const lang = foreign(article.language, locale);
  const { correction } = version;
  const before = versions.find((one) => one.version === version.version - 1);
  const at = `/berita/${article.slug}/riwayat?dari=${version.version - 1}&ke=${version.version}#beda`;
  return (
    <li class={correction ? 'red' : 'cur'}>
      <h2>
        {versionTitle(version, locale)}
        {version.version === article.version && ` (${w.current})`}
      </h2>
      <time dateTime={offsetIso(version.releasedAt)}>
        {formatDateTime(version.releasedAt, locale, { seconds: true })}
      </time>
      {correction && (
        <>
          <p class="mt2">
            <b>{correction.restored ? n.restored : correction.major ? w.majorCorrection : w.minorCorrection}.</b>{' '}
            {correction.note ? <span lang={lang}>{correction.note}</span> : n.noNote}
          </p>
          {correction.wrong && (
            <p>
              {w.wrote}: <del lang={article.language}>{correction.wrong}</del>
            </p>
          )}
          {correction.right && (
            <p>
              {w.correctIs}: <ins lang={article.language}>{correction.right}</ins>
            </p>
          )}
          {correction.responsible && <p class="small">{n.by(correction.responsible)}</p>}
        </>
      )}
      {version.headline !== article.headline && (
        <p class="mt2">
          {w.headlineThen}: <span lang={lang}>{version.headline}</span>
        </p>
      )}
      {version.removed && <p class="mt2 muted">{n.textRemoved}</p>}
      <p class="mt2">
        {w.fingerprint}: <HashBadge hash={version.packageHash} label="SHA-256" />
      </p>
      {before && !before.removed && !version.removed && (
        <p class="small mt2">
          <a href={href(locale, at)}>{n.compareBefore(before.version)}</a>
        </p>
      )}
    </li>
  );
}

function ActLine({ site, article, act }: { site: SiteShell; article: Article; act: PublicChange }): VNode {
  const { locale } = site;
  const n = noticeWords(locale);
  const lang = foreign(article.language, locale);
  const kind = act.kind as 'withdrawn' | 'gone' | 'redirected' | 'expired';
  return (
    <li class="red">
      <h2>{n[kind]}</h2>
      <time dateTime={offsetIso(act.at)}>{formatDateTime(act.at, locale, { seconds: true })}</time>
      <p class="mt2">
        {act.note ? (
          <>
            <b>{n.reason}:</b> <span lang={lang}>{act.note}</span>
          </>
        ) : (
          n.noNote
        )}
      </p>
      {act.responsible && <p class="small">{n.by(act.responsible)}</p>}
      <p class="small muted">{n.ofVersion(act.version)}</p>
    </li>
  );
}
