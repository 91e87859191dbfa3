import type { SiteShell } from '../../kernel/http/shell.ts';
import { href } from '../href.ts';
import { uiWords } from '../words.ts';

/** The foot of portal pages: who speaks, services, ways to read, what others can build on. */
export const PortalFoot = ({ site }: { site: SiteShell }) => {
  const w = uiWords(site.locale);
  const group = (title: string, links: [path: string, label: string][]) => (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(([path, label]) => (
          <li key={path}>
            <a href={path.startsWith('/ruang') || /\.(xml|json)$/.test(path) ? path : href(site.locale, path)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="cols">
          <div>
            <h2>{site.unitName}</h2>
            <p>{site.agencyName}</p>
            <p class="mt3">{site.tagline}</p>
            <p class="mt3">{w.footNote}</p>
          </div>
          {group(w.services, [
            ['/lapor', w.askOrReport],
            ['/lapor?jenis=information-request', w.informationRequest],
            ['/lacak', w.trackCase],
            ['/langganan', w.manageSubscription],
          ])}
          {group(w.reading, [
            ['/berita', w.allNews],
            ['/agenda', w.agenda],
            ['/topik', w.topics],
            ['/jenis/policy', w.policies],
            ['/cara-menghitung', w.howWeCount],
            ['/ralat', w.corrections],
          ])}
          {group(w.developers, [
            ['/pers', w.pressRoom],
            ['/rss.xml', 'RSS'],
            ['/atom.xml', 'Atom'],
            ['/feed.json', 'JSON Feed'],
            ['/kunci', w.publicKeys],
            ['/kinerja', w.performance],
            ['/tentang-situs', w.aboutSite],
            ['/ruang', w.newsroom],
          ])}
        </div>
        {site.demo && <p class="note">{w.demo}</p>}
      </div>
    </footer>
  );
};
