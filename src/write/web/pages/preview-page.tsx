import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Cover, Icon, PortalPage, ReadingTime, RichText } from '../../../ui/index.ts';
import { isEmptyDocument } from '../../document.ts';
import { roomImage } from '../../media/image-sizes.ts';
import type { PackageContent } from '../../types.ts';
import { typeWords, writeWords } from '../../words.ts';

type Props = {
  site: SiteShell;
  content: PackageContent;
  unitName: string;
  topics: { slug: string; name: string }[];
  palette: number;
  minutes: number;
  /** Language of the newsroom's own words. */
  locale: Locale;
};

/** The text as readers will see it, marked as not released. */
export function PreviewPage({ site, content, unitName, topics, palette, minutes, locale }: Props): VNode {
  const { edition, facts } = content;
  const w = writeWords(edition.language);
  const tags = facts.flatMap((fact) => fact.at.map(({ block, end }) => ({ number: fact.number, block, end })));
  return (
    <PortalPage site={site} title={edition.headline || w.noHeadline} switchPath="/" noindex>
      <p class="preview-note" role="note">
        <Icon name="eye" />
        <span>{writeWords(locale).previewNote}</span>
        <a href={`/ruang/naskah/${edition.id}`}>{writeWords(locale).backToEditor}</a>
      </p>
      <div class="art">
        <article lang={edition.language}>
          <header class="art-h">
            <p class="kick mt4">
              {typeWords(edition.language)[content.item.type]}
              {topics.map((topic) => (
                <span key={topic.slug}> · {topic.name}</span>
              ))}
            </p>
            <h1>{edition.headline || w.noHeadline}</h1>
            {edition.standfirst && <p class="stand">{edition.standfirst}</p>}
            <div class="byline">
              <span>
                <b>{unitName}</b>
              </span>
              <ReadingTime minutes={minutes} locale={edition.language} />
            </div>
          </header>
          {!content.images && (
            <figure class="fig">
              <div class="pic">
                <Cover itemKey={content.item.id} palette={palette} />
              </div>
            </figure>
          )}
          <div class="prose">
            {isEmptyDocument(edition.body) ? (
              <p class="muted">{w.noText}</p>
            ) : (
              <RichText
                body={edition.body}
                tags={tags}
                tagLabel={w.sourceOfFact}
                language={edition.language}
                picture={roomImage(edition.id)}
              />
            )}
          </div>
        </article>
        <aside class="rail" lang={edition.language} aria-label={w.besideText}>
          {facts.length > 0 && (
            <section aria-labelledby="h-fakta">
              <h2 id="h-fakta">{w.factsTitle(facts.length)}</h2>
              <ul class="links small">
                {facts.map((fact) => (
                  <li class="f" id={`f${fact.number}`} key={fact.number}>
                    <Icon name="circle-check" />
                    <b>{fact.number}</b>
                    <span>
                      {fact.text}
                      <small>{fact.source}</small>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {content.contact && (
            <section aria-labelledby="h-kontak">
              <h2 id="h-kontak">{w.contact}</h2>
              <p class="small">{content.contact}</p>
            </section>
          )}
        </aside>
      </div>
    </PortalPage>
  );
}
