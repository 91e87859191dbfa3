import type { ComponentChildren, VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { PublicTopic } from '../../../publish/index.ts';
import { Button, ButtonLink, href, PortalPage } from '../../../ui/index.ts';
import { pageWords } from '../page-words.ts';
import { topicName } from '../topic-choices.ts';

/** A page of one reader: it holds a secret in its address, so no index may keep it and no other site may learn it. */
export const OwnPage = (p: { site: SiteShell; title: string; children: ComponentChildren }) => (
  <PortalPage site={p.site} title={p.title} noindex head={<meta name="referrer" content="same-origin" />}>
    {p.children}
  </PortalPage>
);

/** A page that says one thing. */
const Short = (p: { site: SiteShell; title: string; children: ComponentChildren }) => (
  <OwnPage site={p.site} title={p.title}>
    <div class="one-column">
      <h1 class="h-page">{p.title}</h1>
      {p.children}
    </div>
  </OwnPage>
);

/** After asking: the same words whether the address is known or not. */
export function CheckPage({ site }: { site: SiteShell }): VNode {
  const w = pageWords(site.locale);
  return (
    <Short site={site} title={w.checkTitle}>
      <p class="mt4">{w.checkText}</p>
      <p class="ink2 mt3">{w.checkNot}</p>
      <p class="mt6">
        <ButtonLink href={href(site.locale, '/langganan')}>{w.again}</ButtonLink>
      </p>
    </Short>
  );
}

/** What the link in the confirming mail shows; only the button does something. */
export function ConfirmPage(p: { site: SiteShell; token: string; topics: PublicTopic[] }): VNode {
  const { locale } = p.site;
  const w = pageWords(locale);
  return (
    <Short site={p.site} title={w.confirmTitle}>
      <p class="mt4">{w.confirmText}</p>
      <ul class="plain-list strong mt3">
        {p.topics.map((topic) => (
          <li key={topic.slug}>{topicName(topic, locale)}</li>
        ))}
      </ul>
      <form class="mt6" method="post" action={href(locale, `/langganan/konfirmasi/${p.token}`)}>
        <Button look="primary" icon="check">
          {w.confirmButton}
        </Button>
      </form>
      <p class="small muted mt6">{w.confirmNot}</p>
    </Short>
  );
}

/** What the leave link shows; only the button does something. */
export function LeavePage({ site, token }: { site: SiteShell; token: string }): VNode {
  const w = pageWords(site.locale);
  return (
    <Short site={site} title={w.leaveTitle}>
      <p class="mt4">{w.leaveText}</p>
      <form class="row wrapx mt6" method="post" action={href(site.locale, `/langganan/berhenti/${token}`)}>
        <Button look="primary">{w.leaveYes}</Button>
        <ButtonLink href={href(site.locale, `/langganan/atur/${token}`)} look="plain">
          {w.manageInstead}
        </ButtonLink>
      </form>
    </Short>
  );
}

/** After leaving. */
export function LeftPage({ site, token }: { site: SiteShell; token: string }): VNode {
  const w = pageWords(site.locale);
  return (
    <Short site={site} title={w.leftTitle}>
      <p class="mt4">{w.leftText}</p>
      <p class="row wrapx mt6">
        <ButtonLink href={href(site.locale, '/')} look="primary">
          {w.home}
        </ButtonLink>
        <ButtonLink href={href(site.locale, `/langganan/atur/${token}`)} look="plain">
          {w.manageTitle}
        </ButtonLink>
      </p>
    </Short>
  );
}

/** The question before everything is erased. */
export function ErasePage({ site, token }: { site: SiteShell; token: string }): VNode {
  const w = pageWords(site.locale);
  const own = href(site.locale, `/langganan/atur/${token}`);
  return (
    <Short site={site} title={w.eraseTitle}>
      <p class="mt4">{w.eraseText}</p>
      <p class="ink2 mt3">{w.eraseWarn}</p>
      <form class="row wrapx mt6" method="post" action={`${own}/hapus`}>
        <Button look="danger" icon="trash-2">
          {w.eraseYes}
        </Button>
        <ButtonLink href={`${own}/bukti`} icon="download" download>
          {w.proof}
        </ButtonLink>
        <ButtonLink href={own} look="plain">
          {w.back}
        </ButtonLink>
      </form>
    </Short>
  );
}

/** After erasing. */
export function ErasedPage({ site }: { site: SiteShell }): VNode {
  const w = pageWords(site.locale);
  return (
    <Short site={site} title={w.erasedTitle}>
      <p class="mt4">{w.erasedText}</p>
      <p class="mt6">
        <ButtonLink href={href(site.locale, '/')} look="primary">
          {w.home}
        </ButtonLink>
      </p>
    </Short>
  );
}
