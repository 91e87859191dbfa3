import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import { Cover, href, ReadingTime } from '../../../ui/index.ts';
import type { ArticleCard as Card } from '../../queries/article-rows.ts';
import { noticeWords } from '../notice-words.ts';
import { offsetIso } from '../offset-time.ts';
import { kindOf } from '../type-names.ts';

/** The language of an article's words when it differs from the page's, so that a screen reader pronounces them right. */
export const foreign = (language: Locale, page: Locale): Locale | undefined =>
  language === page ? undefined : language;

/** The first topic of an article in the page's language, or its kind when it has none. */
export function kickerOf(article: Pick<Card, 'topics' | 'type'>, locale: Locale): string {
  const topic = article.topics[0];
  if (!topic) return kindOf(article.type, locale);
  return locale === 'en' ? topic.nameEn : topic.nameId;
}

/** Draws an article as a card with its cover; `level` is that of its heading. */
export function ArticleCard({ article, locale, level = 3 }: { article: Card; locale: Locale; level?: 2 | 3 }): VNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  const lang = foreign(article.language, locale);
  return (
    <article class="card">
      <div class="pic">
        <Cover itemKey={article.itemId} palette={article.palette} />
      </div>
      <p class="kick">{kickerOf(article, locale)}</p>
      <Heading lang={lang}>
        <a href={href(locale, `/berita/${article.slug}`)}>{article.headline}</a>
      </Heading>
      {article.standfirst && <p lang={lang}>{article.standfirst}</p>}
      <p class="meta">
        {article.state === 'expired' && <span>{noticeWords(locale).expired}</span>}
        <time dateTime={offsetIso(article.firstReleasedAt)}>{formatDate(article.firstReleasedAt, locale)}</time>
        <ReadingTime minutes={article.minutes} locale={locale} />
      </p>
    </article>
  );
}
