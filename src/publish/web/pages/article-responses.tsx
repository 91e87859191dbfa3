import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { href, ReactionBar, ShareBar } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import { portalWords } from '../portal-words.ts';
import type { ArticleCounts, Reaction } from '../ports.ts';

type Props = { site: SiteShell; article: Article; url: string; counts: ArticleCounts; mine: Reaction | null };

/** Draws the five reactions, the line that some of them offer, and the ways to pass the article on. */
export function Responses({ site, article, url, counts, mine }: Props): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <section class="react" aria-labelledby="tanggapan">
      <h2 id="tanggapan">{w.reactionsTitle}</h2>
      <ReactionBar
        action={href(locale, `/reaksi/${article.id}`)}
        labelledBy="tanggapan"
        counts={counts.reactions}
        chosen={mine}
        locale={locale}
      />
      <p class="small muted mt3">
        {w.reactionsNote} <a href={href(locale, '/cara-menghitung')}>{w.howWeCount}</a>
      </p>
      {mine && (
        <p class="small mt2" role="status">
          {w.recorded}
        </p>
      )}
      {(mine === 'belum-jelas' || mine === 'kecewa') && (
        <form class="track" action={href(locale, '/lapor')} method="get">
          <input type="hidden" name="dari" value={`/berita/${article.slug}`} />
          <input type="hidden" name="jenis" value={mine === 'kecewa' ? 'complaint' : 'question'} />
          <label for="kurang">{w.whatIsMissing}</label>
          <input class="input" id="kurang" name="pertanyaan" maxLength={500} autocomplete="off" />
          <button class="btn line" type="submit">
            {w.tellUs}
          </button>
        </form>
      )}
      <ShareBar url={url} title={article.headline} locale={locale} />
    </section>
  );
}
