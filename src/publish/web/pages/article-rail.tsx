import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate } from '../../../kernel/time.ts';
import { href, Icon } from '../../../ui/index.ts';
import type { Fact } from '../../published.ts';
import type { Article, ArticleCard as Card } from '../../queries/article-rows.ts';
import type { PublicVersion } from '../../queries/versions.ts';
import { offsetIso } from '../offset-time.ts';
import { portalWords } from '../portal-words.ts';
import { foreign } from './article-card.tsx';
import { VersionLine } from './version-line.tsx';

type Props = { site: SiteShell; article: Article; versions: PublicVersion[]; related: Card[] };

/** Versions that the rail lists; the history page has them all. */
const SHOWN_VERSIONS = 4;

/** Draws what stands beside an article: the question box, its facts, topics, related articles and its versions. */
export function ArticleRail({ site, article, versions, related }: Props): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <aside class="rail" aria-label={w.companion}>
      <AskBox locale={locale} slug={article.slug} />
      <FactList locale={locale} article={article} />
      {article.topics.length > 0 && (
        <section aria-labelledby="h-topik">
          <h2 id="h-topik">{w.topics}</h2>
          <ul class="links">
            {article.topics.map((topic) => (
              <li key={topic.slug}>
                <a href={href(locale, `/topik/${topic.slug}`)}>{locale === 'en' ? topic.nameEn : topic.nameId}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="h-terkait">
          <h2 id="h-terkait">{w.related}</h2>
          <ul class="links">
            {related.map((one) => (
              <li key={one.id}>
                <a href={href(locale, `/berita/${one.slug}`)} lang={foreign(one.language, locale)}>
                  {one.headline}
                </a>
                <small>
                  <time dateTime={offsetIso(one.firstReleasedAt)}>{formatDate(one.firstReleasedAt, locale)}</time>
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.contact && (
        <section aria-labelledby="h-kontak">
          <h2 id="h-kontak">{w.contact}</h2>
          <p class="small">{article.contact}</p>
        </section>
      )}
      <section aria-labelledby="riwayat">
        <h2 id="riwayat">{w.historyTitle}</h2>
        <ol class="vers">
          {versions.slice(0, SHOWN_VERSIONS).map((version) => (
            <VersionLine key={version.version} locale={locale} version={version} />
          ))}
        </ol>
        <p class="small mt2">
          <a href={href(locale, `/berita/${article.slug}/riwayat`)}>{w.fullHistory}</a>
        </p>
      </section>
    </aside>
  );
}

function AskBox({ locale, slug }: { locale: Locale; slug: string }): VNode {
  const w = portalWords(locale);
  return (
    <section class="ask" aria-labelledby="h-tanya">
      <h2 id="h-tanya">
        <Icon name="message-circle-question-mark" />
        {w.askTitle}
      </h2>
      <p class="small ink2">{w.askLead}</p>
      <form class="mt3" action={href(locale, '/lapor')} method="get">
        <input type="hidden" name="dari" value={`/berita/${slug}`} />
        <input type="hidden" name="jenis" value="question" />
        <label class="sr" for="pertanyaan">
          {w.yourQuestion}
        </label>
        <textarea
          class="input"
          id="pertanyaan"
          name="pertanyaan"
          rows={2}
          maxLength={1000}
          placeholder={w.writeQuestion}
        />
        <button class="btn primary block mt2" type="submit">
          {w.sendQuestion}
        </button>
      </form>
    </section>
  );
}

/** More facts than this are folded away, so that the related articles stay near. */
const OPEN_FACTS = 8;

function FactList({ locale, article }: { locale: Locale; article: Article }): VNode | null {
  const w = portalWords(locale);
  const { facts } = article;
  if (facts.length === 0) return null;
  const lang = foreign(article.language, locale);
  const open = facts.length > OPEN_FACTS + 1 ? OPEN_FACTS : facts.length;
  return (
    <section aria-labelledby="h-fakta">
      <h2 id="h-fakta">{w.factsTitle(facts.length)}</h2>
      <ul class="links small" lang={lang}>
        {facts.slice(0, open).map((fact) => (
          <FactLine key={fact.number} fact={fact} />
        ))}
      </ul>
      {open < facts.length && (
        <details class="more">
          <summary>{w.moreFacts(facts.length - open)}</summary>
          <ul class="links small" lang={lang}>
            {facts.slice(open).map((fact) => (
              <FactLine key={fact.number} fact={fact} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function FactLine({ fact }: { fact: Fact }): VNode {
  return (
    <li class="f" id={`f${fact.number}`}>
      <Icon name="circle-check" />
      <b>{fact.number}</b>
      <span>
        {fact.text}
        <small>{fact.source}</small>
      </span>
    </li>
  );
}
