import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatDateTime, formatTime } from '../../../kernel/time.ts';
import { href, Icon, ReadingTime } from '../../../ui/index.ts';
import type { PublishedCorrection } from '../../published.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { EditionLink } from '../../queries/articles.ts';
import { VerifyLink } from '../../verify/web/verify-link.tsx';
import { noticeWords } from '../notice-words.ts';
import { readsInWords } from '../numbers-in-words.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { kindOf } from '../type-names.ts';
import { foreign } from './article-card.tsx';

const LANGUAGE_NAMES = { id: 'Indonesia', en: 'English' } as const;

/** Draws kicker, headline, standfirst and the line that says who, when, how often read, how long and which version. */
export function ArticleHeader({ site, article, reads }: { site: SiteShell; article: Article; reads: number }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const lang = foreign(article.language, locale);
  return (
    <header class="art-h">
      <p class="kick mt4">
        {kindOf(article.type, locale)}
        {article.topics.map((topic) => (
          <span key={topic.slug}> · {locale === 'en' ? topic.nameEn : topic.nameId}</span>
        ))}
      </p>
      <h1 lang={lang}>{article.headline}</h1>
      {article.standfirst && (
        <p class="stand" lang={lang}>
          {article.standfirst}
        </p>
      )}
      <div class="byline">
        <span>
          <b lang={lang}>{article.unitName ?? article.agencyName}</b>
        </span>
        <span>
          <time dateTime={offsetIso(article.firstReleasedAt)}>{formatDateTime(article.firstReleasedAt, locale)}</time>
        </span>
        <span class="row">
          <Icon name="eye" />
          <a href={href(locale, '/cara-menghitung')}>{readsInWords(reads, locale)}</a>
        </span>
        <ReadingTime minutes={article.minutes} locale={locale} />
        <a href={href(locale, `/berita/${article.slug}/riwayat`)}>{w.version(article.version)}</a>
        {article.version > 1 && (
          <span>
            {w.updatedAt} <time dateTime={offsetIso(article.releasedAt)}>{stampOf(article.releasedAt, locale)}</time>
          </span>
        )}
        {article.state === 'current' && <VerifyLink article={article} locale={locale} />}
      </div>
    </header>
  );
}

/** Day and time without the weekday: "26 Juni 2024, 09.10 WIB". */
export const stampOf = (at: Date, locale: SiteShell['locale']): string =>
  `${formatDate(at, locale)}, ${formatTime(at)}`;

/** Draws the links between the languages of an item, or the note that it is out in one only. */
export function EditionSwitch({
  site,
  article,
  editions,
}: {
  site: SiteShell;
  article: Article;
  editions: EditionLink[];
}): VNode | null {
  const { locale } = site;
  const w = portalWords(locale);
  if (editions.length > 1) {
    return (
      <nav class="seg mt4" aria-label={w.editions}>
        {editions.map((edition) => (
          <a
            key={edition.language}
            href={href(edition.language, `/berita/${edition.slug}`)}
            lang={edition.language}
            hreflang={edition.language}
            aria-current={edition.language === article.language ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[edition.language]}
          </a>
        ))}
      </nav>
    );
  }
  if (article.language === locale) return null;
  return (
    <p class="row small muted mt4">
      <Icon name="languages" /> {article.language === 'id' ? w.onlyIndonesian : w.onlyEnglish}
    </p>
  );
}

/** Draws a correction above the picture: when, what was wrong, what is right. */
export function CorrectionNotice(props: { site: SiteShell; article: Article; correction: PublishedCorrection }): VNode {
  const { site, article, correction } = props;
  const { locale } = site;
  const w = portalWords(locale);
  const at = new Date(correction.at);
  const id = `ralat-${correction.version}`;
  return (
    <section class="correct" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="pencil-line" />
        <time dateTime={offsetIso(at)}>
          {correction.restored ? w.broughtBackOn(stampOf(at, locale)) : w.correctionOf(stampOf(at, locale))}
        </time>
      </h2>
      <p lang={foreign(article.language, locale)}>{correction.note}</p>
      <p>
        {correction.wrong && (
          <>
            {w.wrote}: <del lang={article.language}>{correction.wrong}</del>.{' '}
          </>
        )}
        {correction.right && (
          <>
            {w.correctIs}: <ins lang={article.language}>{correction.right}</ins>.{' '}
          </>
        )}
        <a href={href(locale, `/berita/${article.slug}/riwayat`)}>{w.seeHistory}</a>
      </p>
      {correction.responsible && <p class="small">{noticeWords(locale).by(correction.responsible)}</p>}
    </section>
  );
}
