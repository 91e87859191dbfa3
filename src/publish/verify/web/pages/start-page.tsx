import type { VNode } from 'preact';
import type { SiteShell } from '../../../../kernel/http/shell.ts';
import { Crumbs, href } from '../../../../ui/index.ts';
import { PortalLayout } from '../../../web/pages/portal-layout.tsx';
import { troubleWords } from '../../trouble-words.ts';
import { verifyWords } from '../../words.ts';
import { FileForm, PossibleResults, ReferenceForm, TextForm } from '../parts/check-forms.tsx';

/** Draws the page on which anybody can bring something to be checked. */
export function StartPage({ site }: { site: SiteShell }): VNode {
  const { locale } = site;
  const w = verifyWords(locale);
  return (
    <PortalLayout site={site} title={w.title} description={w.lead} path="/periksa">
      <Crumbs label={w.crumbs} items={[{ label: w.home, href: href(locale, '/') }, { label: w.title }]} />
      <header class="list-head">
        <h1 class="h-page">{w.title}</h1>
        <p class="ink2 mt2">{w.lead}</p>
      </header>
      <div class="cons mt8">
        <div class="stack-6">
          <TextForm locale={locale} rows={9} />
          <FileForm locale={locale} />
          <p class="small muted">{w.privacy}</p>
        </div>
        <aside class="stack-6" aria-label={w.possible}>
          <ReferenceForm locale={locale} />
          <PossibleResults locale={locale} />
          <p>
            <a href={href(locale, '/kunci')}>{troubleWords(locale).keysTitle}</a>
          </p>
        </aside>
      </div>
    </PortalLayout>
  );
}
