import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Crumbs, href } from '../../../ui/index.ts';
import { portalWords } from '../portal-words.ts';
import type { ExplainingText } from '../texts/sections.ts';
import { PortalLayout } from './portal-layout.tsx';

/** Draws a page that explains something in sections, each with an anchor. */
export function ExplainingPage({ site, path, text }: { site: SiteShell; path: string; text: ExplainingText }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  const { title, lead, sections } = text[locale];
  return (
    <PortalLayout site={site} title={title} description={lead} path={path}>
      <Crumbs label={w.crumbs} items={[{ label: w.home, href: href(locale, '/') }, { label: title }]} />
      <header class="list-head">
        <h1 class="h-page">{title}</h1>
        <p class="ink2 mt2">{lead}</p>
      </header>
      <div class="prose mt8">
        {sections.map((section) => (
          <section key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {section.points && (
              <ul>
                {section.points.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </PortalLayout>
  );
}
