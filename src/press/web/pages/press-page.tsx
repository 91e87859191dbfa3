import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate } from '../../../kernel/time.ts';
import type { Article } from '../../../publish/index.ts';
import { ButtonLink, href, PortalPage, SectionHead } from '../../../ui/index.ts';
import { TERMS } from '../../terms.ts';
import { pageWords } from '../page-words.ts';

type Release = Pick<
  Article,
  'id' | 'slug' | 'language' | 'headline' | 'standfirst' | 'firstReleasedAt' | 'contact' | 'unitName'
>;

/** The public page of the press room: what is out, with contacts and files, and the way to be accredited. */
export function PressPage({ site, releases }: { site: SiteShell; releases: Release[] }): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  return (
    <PortalPage site={site} title={w.title} description={w.lead} switchPath="/pers">
      <div class="prefs">
        <div>
          <h1 class="h-page">{w.title}</h1>
          <p class="ink2 mt2">{w.lead}</p>
          <section class="mt8" aria-labelledby="h-siaran">
            <SectionHead title={w.latest} id="h-siaran" />
            {releases.length === 0 && <p class="mt4">{w.none}</p>}
            <ul class="press-list mt4">
              {releases.map((release) => (
                <li key={release.id}>
                  <ReleaseLine release={release} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside class="stack-4" aria-labelledby="h-akreditasi">
          <section class="panel">
            <h2 id="h-akreditasi">{w.whatTitle}</h2>
            <p class="mt2">{w.whatText}</p>
            <p class="row wrapx mt4">
              <ButtonLink look="primary" href={href(locale, '/pers/daftar')}>
                {w.apply}
              </ButtonLink>
              <ButtonLink href={href(locale, '/pers/masuk')} icon="log-in">
                {w.enter}
              </ButtonLink>
            </p>
          </section>
          <Terms site={site} />
        </aside>
      </div>
    </PortalPage>
  );
}

const ReleaseLine = ({ release, locale }: { release: Release; locale: 'id' | 'en' }) => {
  const w = pageWords(locale);
  const base = href(locale, `/pers/siaran/${release.id}`);
  return (
    <>
      <p class="small muted">
        {formatDate(release.firstReleasedAt, locale)}
        {release.unitName ? ` · ${release.unitName}` : ''}
      </p>
      <h3>
        <a href={href(release.language, `/berita/${release.slug}`)} lang={release.language}>
          {release.headline}
        </a>
      </h3>
      <p class="ink2" lang={release.language}>
        {release.standfirst}
      </p>
      {release.contact && (
        <p class="small mt2">
          {w.contact}: {release.contact}
        </p>
      )}
      <p class="small mt2">
        {w.letter}:{' '}
        <a href={`${base}.pdf`} download rel="nofollow" aria-label={`PDF: ${release.headline}`}>
          PDF
        </a>{' '}
        ·{' '}
        <a href={`${base}.docx`} download rel="nofollow" aria-label={`DOCX: ${release.headline}`}>
          DOCX
        </a>
      </p>
    </>
  );
};

/** The terms of an embargo, in plain words. */
export const Terms = ({ site }: { site: SiteShell }): VNode => (
  <section class="panel" aria-labelledby="h-syarat">
    <h2 id="h-syarat">{pageWords(site.locale).termsTitle}</h2>
    <ol class="press-terms stack-2 mt2">
      {TERMS.map((term) => (
        <li key={term.en}>{term[site.locale]}</li>
      ))}
    </ol>
  </section>
);
