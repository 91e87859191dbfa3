import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { href, Icon } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import { verifyWords } from '../words.ts';

/** Draws the link from a released text to the page that checks it. */
export const VerifyLink = ({
  article,
  locale,
}: {
  article: Pick<Article, 'slug' | 'language'>;
  locale: Locale;
}): VNode => (
  <a
    class="verify"
    href={href(locale, `/periksa?q=${encodeURIComponent(href(article.language, `/berita/${article.slug}`))}`)}
    rel="nofollow"
  >
    <Icon name="badge-check" />
    {verifyWords(locale).verifyThis}
  </a>
);
