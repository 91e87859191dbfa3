import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Cover, Crumbs, EmptyState, href } from '../../../ui/index.ts';
import type { PublicTopic } from '../../queries/topics.ts';
import { portalWords } from '../portal-words.ts';
import { PortalLayout } from './portal-layout.tsx';

/** Draws all topics with what they are about. */
export function TopicsPage({ site, topics }: { site: SiteShell; topics: PublicTopic[] }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <PortalLayout site={site} title={w.topics} description={w.topicsLead} path="/topik">
      <Crumbs label={w.crumbs} items={[{ label: w.home, href: href(locale, '/') }, { label: w.topics }]} />
      <header class="list-head">
        <h1 class="h-page">{w.topics}</h1>
        <p class="ink2 mt2">{w.topicsLead}</p>
      </header>
      {topics.length === 0 ? (
        <EmptyState title={w.noTopics} link={{ href: href(locale, '/berita'), label: w.allNews }} />
      ) : (
        <div class="cards mt8">
          {topics.map((topic) => (
            <article class="card" key={topic.slug}>
              <div class="pic">
                <Cover itemKey={topic.slug} palette={topic.palette} />
              </div>
              <h2>
                <a href={href(locale, `/topik/${topic.slug}`)}>{locale === 'en' ? topic.nameEn : topic.nameId}</a>
              </h2>
              {topic.description && <p lang={locale === 'en' ? 'id' : undefined}>{topic.description}</p>}
            </article>
          ))}
        </div>
      )}
    </PortalLayout>
  );
}
