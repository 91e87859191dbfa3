import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Chip, type ChipKind, Crumbs, EmptyState, href, type IconName, Pager } from '../../../ui/index.ts';
import type { ChangeKind } from '../../published.ts';
import type { PublicChange } from '../../queries/changes.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';
import { PortalLayout } from './portal-layout.tsx';

const LOOK: Record<ChangeKind, { kind: ChipKind; icon: IconName }> = {
  major: { kind: 'bad', icon: 'pencil-line' },
  minor: { kind: 'plain', icon: 'pencil-line' },
  withdrawn: { kind: 'bad', icon: 'circle-minus' },
  gone: { kind: 'bad', icon: 'circle-minus' },
  redirected: { kind: 'info', icon: 'link' },
  expired: { kind: 'wait', icon: 'archive' },
  restored: { kind: 'ok', icon: 'undo-2' },
};

/** Names a kind of change in a word or two. */
export function changeName(kind: ChangeKind, locale: SiteShell['locale']): string {
  const n = noticeWords(locale);
  if (kind === 'withdrawn') return n.withdrawnShort;
  return kind === 'gone' ? n.goneShort : n[kind];
}

type Props = { site: SiteShell; items: PublicChange[]; total: number; page: number; pages: number };

/** Draws every change of something public, newest first: what it was, why, and which office answers for it. */
export function ChangesPage({ site, items, total, page, pages }: Props): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const n = noticeWords(locale);
  const at = (number: number) => (number === 1 ? '/ralat' : `/ralat?halaman=${number}`);
  return (
    <PortalLayout site={site} title={n.changesTitle} description={n.changesLead} path={at(page)} feedBase="/ralat">
      <Crumbs label={w.crumbs} items={[{ label: w.home, href: href(locale, '/') }, { label: n.changesTitle }]} />
      <header class="list-head">
        <h1 class="h-page">{n.changesTitle}</h1>
        <p class="ink2 mt2">{n.changesLead}</p>
        <p class="meta mt3">
          <span>{n.changesCount(formatNumber(total, locale))}</span>
          <a href={href(locale, '/ralat/atom.xml')}>{n.feed}</a>
        </p>
      </header>
      {items.length === 0 ? (
        <EmptyState
          title={total > 0 ? w.noSuchPage : n.noChanges}
          link={{ href: href(locale, '/berita'), label: w.allNews }}
        />
      ) : (
        <ol class="hits mt6">
          {items.map((change) => (
            <Change key={change.id} site={site} change={change} />
          ))}
        </ol>
      )}
      <Pager page={page} pages={pages} hrefOf={(number) => href(locale, at(number))} locale={locale} />
    </PortalLayout>
  );
}

function Change({ site, change }: { site: SiteShell; change: PublicChange }): VNode {
  const { locale } = site;
  const n = noticeWords(locale);
  const lang = foreign(change.language, locale);
  return (
    <li id={`u-${change.id}`}>
      <p>
        <Chip {...LOOK[change.kind]}>{changeName(change.kind, locale)}</Chip>
      </p>
      <h2 lang={lang}>
        {change.slug ? <a href={href(locale, `/berita/${change.slug}`)}>{change.headline}</a> : change.headline}
      </h2>
      <p class="ink2" lang={change.note ? lang : undefined}>
        {change.note || n.noNote}
      </p>
      <p class="meta mt2">
        <time dateTime={offsetIso(change.at)}>{formatDateTime(change.at, locale)}</time>
        <span>{change.responsible ? n.by(change.responsible) : change.agencyName}</span>
        {change.slug && <a href={href(locale, `/berita/${change.slug}/riwayat`)}>{n.seeHistory}</a>}
      </p>
    </li>
  );
}
