import type { VNode } from 'preact';
import type { ParagraphChange } from '../../../approve/index.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { href } from '../../../ui/index.ts';
import type { Article } from '../../queries/article-rows.ts';
import type { VersionDifferences } from '../../queries/differences.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { noticeWords } from '../notice-words.ts';
import { WordParts } from './word-parts.tsx';

type Props = {
  site: SiteShell;
  article: Article;
  versions: PublicVersion[];
  differences: VersionDifferences | null;
};

/** Draws the choice of two versions and, once they are chosen, how they differ word by word. */
export function VersionComparison({ site, article, versions, differences }: Props): VNode | null {
  const { locale } = site;
  const w = noticeWords(locale);
  const readable = versions.filter((version) => !version.removed).toReversed();
  if (readable.length < 2) return null;
  const choice = (name: string, label: string, chosen: number) => (
    <label>
      <span>{label}</span>
      <select class="input" name={name}>
        {readable.map(({ version }) => (
          <option key={version} value={version} selected={version === chosen}>
            {w.ofVersion(version)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="mt8 hist" id="beda" aria-labelledby="h-beda">
      <h2 id="h-beda">{differences ? w.between(differences.from, differences.to) : w.compare}</h2>
      <form class="find mt3" action={href(locale, `/berita/${article.slug}/riwayat`)} method="get">
        {choice('dari', w.from, differences?.from ?? readable.at(-2)!.version)}
        {choice('ke', w.to, differences?.to ?? readable.at(-1)!.version)}
        <button class="btn line" type="submit">
          {w.show}
        </button>
      </form>
      {differences && <Differences site={site} article={article} differences={differences} />}
    </section>
  );
}

function Differences({ site, article, differences }: Omit<Props, 'versions'> & { differences: VersionDifferences }) {
  const { locale } = site;
  const w = noticeWords(locale);
  if (differences.count === 0)
    return (
      <p class="mt4" role="status">
        {w.alike}
      </p>
    );
  const head = (label: string, parts: VersionDifferences['headline']) =>
    parts && (
      <div class="part">
        <p class="muted small" lang={locale}>
          {label}
        </p>
        <p class="strong">
          <WordParts parts={parts} locale={locale} />
        </p>
      </div>
    );
  return (
    <>
      <p class="mt4" role="status">
        {w.differences(differences.count)}
      </p>
      <div class="diff mt4" lang={article.language}>
        {head(w.headline, differences.headline)}
        {head(w.standfirst, differences.standfirst)}
        {folded(differences.body).map((one, i) =>
          'count' in one ? (
            <p class="muted small" key={i} lang={locale}>
              {w.unchanged(one.count)}
            </p>
          ) : (
            <p class="part" key={i}>
              <WordParts parts={one.parts} locale={locale} />
            </p>
          ),
        )}
      </div>
    </>
  );
}

/** Neighbouring paragraphs that stayed are only counted. */
function folded(body: ParagraphChange[]): (ParagraphChange | { count: number })[] {
  const rows: (ParagraphChange | { count: number })[] = [];
  for (const one of body) {
    const last = rows.at(-1);
    if (one.kind !== 'same') rows.push(one);
    else if (last && 'count' in last) last.count += 1;
    else rows.push({ count: 1 });
  }
  return rows;
}
