import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { href } from '../../../ui/index.ts';
import { portalWords } from '../portal-words.ts';
import { PortalLayout } from './portal-layout.tsx';

/** Draws the answer to an address that leads nowhere, with a search and the ways on. */
export function NotFoundPage({ site }: { site: SiteShell }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <PortalLayout
      site={site}
      title={w.missingTitle}
      description={w.missingText}
      path={site.path}
      alternates={[]}
      noindex
    >
      <header class="list-head">
        <h1 class="h-page">{w.missingTitle}</h1>
        <p class="ink2 mt2">{w.missingText}</p>
      </header>
      <search>
        <form class="track" action={href(locale, '/cari')} method="get">
          <label for="cari-lagi">{w.searchLabel}</label>
          <input class="input" id="cari-lagi" type="search" name="q" maxLength={200} />
          <button class="btn primary" type="submit">
            {w.search}
          </button>
        </form>
      </search>
      <p class="row wrapx mt6">
        <a href={href(locale, '/')}>{w.home}</a>
        <a href={href(locale, '/berita')}>{w.allNews}</a>
        <a href={href(locale, '/lapor?jenis=question')}>{w.askOfficer}</a>
      </p>
    </PortalLayout>
  );
}

/** Draws the answer to a failure of ours: what happened, what is safe, what to do, and the code that staff can look up. */
export function ServerErrorPage({ site, code }: { site: SiteShell; code: string }): VNode {
  const { locale } = site;
  const w = portalWords(locale);
  return (
    <PortalLayout site={site} title={w.failedTitle} description={w.failedText} path={site.path} alternates={[]} noindex>
      <header class="list-head">
        <h1 class="h-page">{w.failedTitle}</h1>
        <p class="ink2 mt2">{w.failedText}</p>
        <p class="small muted mt3">
          {w.failedCode} <span class="mono">{code}</span>
        </p>
      </header>
      <p class="mt6">
        <a class="btn line" href={href(locale, '/')}>
          {w.home}
        </a>
      </p>
    </PortalLayout>
  );
}
