import type { ComponentChildren } from 'preact';
import type { SiteShell } from '../../kernel/http/shell.ts';
import { Mark } from '../components/basic.tsx';
import { Icon } from '../components/icon.tsx';
import { href } from '../href.ts';
import { uiWords } from '../words.ts';
import { DemoNote, Document } from './document.tsx';
import { PortalFoot } from './portal-foot.tsx';

export type OpenGraph = {
  type?: 'website' | 'article';
  image?: { url: string; alt: string; width: number; height: number };
  publishedTime?: string;
  modifiedTime?: string;
  section?: string;
  tags?: string[];
};

export type PortalPageProps = {
  site: SiteShell;
  title: string;
  description?: string;
  /** Full address of this page in this language. */
  canonical?: string;
  alternates?: { locale: 'id' | 'en'; url: string }[];
  /** Path of the same page in the other language, without prefix; the current path when left out. */
  switchPath?: string;
  og?: OpenGraph;
  feeds?: { href: string; type: string; title: string }[];
  noindex?: boolean;
  head?: ComponentChildren;
  children: ComponentChildren;
};

const Head = (p: PortalPageProps) => {
  const { site, og } = p;
  return (
    <>
      {p.description && <meta name="description" content={p.description} />}
      {p.noindex && <meta name="robots" content="noindex" />}
      {p.canonical && <link rel="canonical" href={p.canonical} />}
      {p.alternates?.map((a) => (
        <link rel="alternate" hreflang={a.locale} href={a.url} key={a.locale} />
      ))}
      {p.feeds?.map((f) => (
        <link rel="alternate" type={f.type} title={f.title} href={f.href} key={f.href} />
      ))}
      <meta property="og:site_name" content={site.agencyName} />
      <meta property="og:title" content={p.title} />
      <meta property="og:type" content={og?.type ?? 'website'} />
      <meta property="og:locale" content={site.locale === 'en' ? 'en_GB' : 'id_ID'} />
      {p.description && <meta property="og:description" content={p.description} />}
      {p.canonical && <meta property="og:url" content={p.canonical} />}
      {og?.image && (
        <>
          <meta property="og:image" content={og.image.url} />
          <meta property="og:image:alt" content={og.image.alt} />
          <meta property="og:image:width" content={String(og.image.width)} />
          <meta property="og:image:height" content={String(og.image.height)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {og?.publishedTime && <meta property="article:published_time" content={og.publishedTime} />}
      {og?.modifiedTime && <meta property="article:modified_time" content={og.modifiedTime} />}
      {og?.section && <meta property="article:section" content={og.section} />}
      {og?.tags?.map((tag) => (
        <meta property="article:tag" content={tag} key={tag} />
      ))}
      {p.head}
    </>
  );
};

const Search = ({ site, id, hidden }: { site: SiteShell; id: string; hidden?: boolean }) => {
  const w = uiWords(site.locale);
  return (
    <form
      class={hidden ? 'search hide-m' : 'search'}
      role="search"
      action={href(site.locale, '/cari')}
      method="get"
      aria-label={hidden ? w.searchHere : `${w.searchHere}, ${w.menu}`}
    >
      <label class="sr" for={id}>
        {w.searchHere}
      </label>
      <input id={id} name="q" type="search" maxlength={200} placeholder={w.searchHint} />
      <button type="submit" aria-label={w.search}>
        <Icon name="search" />
      </button>
    </form>
  );
};

const NavLinks = ({ site }: { site: SiteShell }) => (
  <ul>
    {site.nav.map((item) => (
      <li key={item.href}>
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      </li>
    ))}
  </ul>
);

const OfficialStrip = ({ site, switchPath }: { site: SiteShell; switchPath: string }) => {
  const w = uiWords(site.locale);
  return (
    <div class="official" role="region" aria-label={w.official}>
      <div class="wrap">
        <details>
          <summary>
            <Icon name="landmark" />
            <span>{site.demo ? w.officialDemo : w.official}</span> <u class="hide-m">{w.officialHow}</u>
          </summary>
          <p class="official-body">{w.officialBody}</p>
        </details>
        <nav class="lang" aria-label={w.language}>
          <a href={switchPath} hreflang="id" lang="id" aria-current={site.locale === 'id' ? 'true' : undefined}>
            ID<span class="sr"> Bahasa Indonesia</span>
          </a>
          <a
            href={href('en', switchPath)}
            hreflang="en"
            lang="en"
            aria-current={site.locale === 'en' ? 'true' : undefined}
          >
            EN<span class="sr"> English</span>
          </a>
        </nav>
      </div>
    </div>
  );
};

/** A page of the public portal: official strip, head with search, navigation, content, foot. */
export const PortalPage = (p: PortalPageProps) => {
  const { site } = p;
  const w = uiWords(site.locale);
  return (
    <Document
      locale={site.locale}
      title={p.title === site.unitName ? p.title : `${p.title} · ${site.unitName}`}
      sheet="portal.css"
      head={<Head {...p} />}
    >
      {site.demo && <DemoNote locale={site.locale} />}
      <OfficialStrip site={site} switchPath={p.switchPath ?? site.path} />
      <header class="mast">
        <div class="wrap bar">
          <a class="brand" href={href(site.locale, '/')}>
            <Mark />
            <span>
              <b>{site.unitName}</b>
              <span>{site.agencyName}</span>
            </span>
          </a>
          <Search site={site} id="cari" hidden />
          <a class="btn line hide-m" href={href(site.locale, '/langganan')}>
            <Icon name="bell" />
            {w.subscribe}
          </a>
          <details class="only-m burger">
            <summary class="btn icon lg" aria-label={w.menu}>
              <Icon name="menu" large />
            </summary>
            <div class="burger-body">
              <Search site={site} id="cari-m" />
              <nav aria-label={w.menu}>
                <NavLinks site={site} />
                <a class="btn line block mt3" href={href(site.locale, '/langganan')}>
                  <Icon name="bell" />
                  {w.subscribe}
                </a>
              </nav>
            </div>
          </details>
        </div>
        <nav class="nav hide-m" aria-label={w.mainNav}>
          <div class="wrap">
            <NavLinks site={site} />
          </div>
        </nav>
      </header>
      <main id="isi">
        <div class="wrap">{p.children}</div>
      </main>
      <PortalFoot site={site} />
    </Document>
  );
};
