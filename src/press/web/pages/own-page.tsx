import type { ComponentChildren, VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, href, PortalPage } from '../../../ui/index.ts';

/** A page behind a secret address: no index may keep it and no other site may learn it. */
export const OwnPage = (p: { site: SiteShell; title: string; children: ComponentChildren }): VNode => (
  <PortalPage
    site={{ ...p.site, path: '/pers' }}
    title={p.title}
    noindex
    head={<meta name="referrer" content="same-origin" />}
  >
    {p.children}
  </PortalPage>
);

/** A page that says one thing, with at most one way on. */
export const ShortPage = (p: {
  site: SiteShell;
  title: string;
  text: string;
  link?: { href: string; label: string };
  children?: ComponentChildren;
}): VNode => (
  <OwnPage site={p.site} title={p.title}>
    <div class="one-column">
      <h1 class="h-page">{p.title}</h1>
      <p class="mt4">{p.text}</p>
      {p.children}
      {p.link && (
        <p class="mt6">
          <ButtonLink href={href(p.site.locale, p.link.href)}>{p.link.label}</ButtonLink>
        </p>
      )}
    </div>
  </OwnPage>
);

/** A page whose one button acts, since following a link from a mail must change nothing. */
export const ButtonPage = (p: {
  site: SiteShell;
  title: string;
  text: string;
  action: string;
  button: ComponentChildren;
}): VNode => (
  <ShortPage site={p.site} title={p.title} text={p.text}>
    <form class="mt6" method="post" action={href(p.site.locale, p.action)}>
      {p.button}
    </form>
  </ShortPage>
);
