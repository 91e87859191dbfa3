import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { href, Icon } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { PublicAttachment } from '../../queries/public-attachments.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';

type Props = { site: SiteShell; article: Article; files: PublicAttachment[] };

/** Draws the files that are out with an article: what each holds, its kind and its size, before anybody opens it. */
export function ArticleFiles({ site, article, files }: Props): VNode | null {
  if (files.length === 0) return null;
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <section class="mt8" aria-labelledby="h-berkas">
      <h2 id="h-berkas">{w.files}</h2>
      <ul class="links">
        {files.map((file) => (
          <li key={file.key}>
            <a
              href={href(locale, `/berita/${article.slug}/berkas/${file.key}`)}
              download={file.name}
              lang={foreign(article.language, locale)}
            >
              <Icon name="download" /> {file.description}
            </a>
            <small>
              {file.name.split('.').at(-1)?.toUpperCase()}, {sizeOf(file.bytes, locale)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sizeOf(bytes: number, locale: SiteShell['locale']): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${locale === 'id' ? megabytes.replace('.', ',') : megabytes} MB`;
}
