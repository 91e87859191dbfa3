import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { href, Icon, type IconName } from '../../../ui/index.ts';
import type { ArticleState } from '../../published.ts';
import type { Article } from '../../queries/article-rows.ts';
import { type CabinetPeriod, earlierCabinet } from '../../queries/changes.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { stampOf } from './article-header.tsx';

const ICON: Record<Exclude<ArticleState, 'current'>, IconName> = {
  withdrawn: 'circle-minus',
  expired: 'archive',
  gone: 'circle-minus',
  redirected: 'link',
};

/** Draws, above an article, that it was withdrawn or has expired: since when, why, and which office answers for it. */
export function StateNotice({ site, article }: { site: SiteShell; article: Article }): VNode | null {
  const { locale } = site;
  const w = noticeWords(locale);
  const { notice, state } = article;
  if (!notice || state === 'current') return null;
  const at = new Date(notice.at);
  const text = state === 'withdrawn' ? w.withdrawnText : state === 'expired' ? w.expiredText : w.goneText;
  return (
    <section class={state === 'expired' ? 'correct mild' : 'correct'} aria-labelledby="keadaan">
      <h2 id="keadaan">
        <Icon name={ICON[state]} />
        {w[state]}
      </h2>
      <p>
        <b>{w.reason}:</b> <span lang={article.language}>{notice.reason}</span>
      </p>
      {notice.personalData && <p>{w.personalData}</p>}
      <p>{text}</p>
      <p class="small">
        <time dateTime={offsetIso(at)}>{w.since(stampOf(at, locale))}</time>. {w.by(notice.responsible)}.{' '}
        <a href={href(locale, `/berita/${article.slug}/riwayat`)}>{w.seeHistory}</a>
      </p>
    </section>
  );
}

/** Draws until when an article is in force, as long as it is. */
export function UntilLine({ site, article }: { site: SiteShell; article: Article }): VNode | null {
  if (article.state !== 'current' || !article.expiresAt) return null;
  const { locale } = site;
  return (
    <p class="row small ink2 mt4">
      <Icon name="clock" />
      <time dateTime={offsetIso(article.expiresAt)}>
        {noticeWords(locale).until(stampOf(article.expiresAt, locale))}
      </time>
    </p>
  );
}

/** Draws that an article came out under an earlier cabinet than the present one. */
export function CabinetNotice(props: { site: SiteShell; article: Article; cabinets: CabinetPeriod[] }): VNode | null {
  const { site, article, cabinets } = props;
  const found = earlierCabinet(cabinets, jakartaDay(article.firstReleasedAt));
  if (!found) return null;
  const w = noticeWords(site.locale);
  const began = formatDate(startOfJakartaDay(found.present.startsOn), site.locale);
  const next = found.earlier && cabinets[cabinets.indexOf(found.earlier) - 1];
  return (
    <section class="correct mild" aria-labelledby="kabinet">
      <h2 id="kabinet">
        <Icon name="landmark" />
        {w.earlier}
      </h2>
      <p>
        {found.earlier && next
          ? w.earlierText(found.earlier.name, formatDate(startOfJakartaDay(next.startsOn), site.locale))
          : w.beforeText(found.present.name, began)}
        {found.present.note && ` ${found.present.note}`}
      </p>
    </section>
  );
}
