import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Article } from '../../../publish/index.ts';
import { Button, ButtonLink, Chip, href } from '../../../ui/index.ts';
import type { Opened } from '../../commands/open-share.ts';
import { moment } from '../../mails.ts';
import { pageWords } from '../page-words.ts';
import { OwnPage, ShortPage } from './own-page.tsx';
import { Terms } from './press-page.tsx';

/** A link that shows nothing, and why. */
export function ClosedPage({ site, seen }: { site: SiteShell; seen: Extract<Opened, { kind: 'closed' }> }): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  const until = seen.frozen?.until;
  return (
    <ShortPage
      site={site}
      title={w.closedTitle}
      text={w[`closed_${seen.why}`]}
      link={{ href: '/pers/saya', label: w.toRoom }}
    >
      {seen.frozen && (
        <p class="note-line mt4">
          {w.frozen(until ? w.untilDay(moment(until, locale)) : w.untilLifted, seen.frozen.reason)}
        </p>
      )}
    </ShortPage>
  );
}

/** A link whose package has come out: the way to the official version. */
export function OutPage({ site, article }: { site: SiteShell; article: Article | null }): VNode {
  const w = pageWords(site.locale);
  return (
    <ShortPage site={site} title={w.outTitle} text={w.outText}>
      {article && (
        <p class="mt6">
          <ButtonLink look="primary" href={href(article.language, `/berita/${article.slug}`)}>
            {w.toArticle}
          </ButtonLink>
        </p>
      )}
    </ShortPage>
  );
}

/** The terms that stand before the text; only the button accepts. */
export function TermsPage(p: { site: SiteShell; token: string; seen: Extract<Opened, { kind: 'terms' }> }): VNode {
  const { locale } = p.site;
  const w = pageWords(locale);
  const until = moment(p.seen.embargo.pressEmbargoUntil, locale);
  const { name, outlet } = p.seen.journalist;
  return (
    <OwnPage site={p.site} title={w.embargoed}>
      <div class="one-column">
        <Chip kind="embargo" icon="lock">
          {w.embargoUntil(until)}
        </Chip>
        <h1 class="h-page mt3">{w.embargoed}</h1>
        <p class="mt4">{w.acceptLead(until)}</p>
        <p class="small muted mt2">{w.forWhom(`${name}, ${outlet}`)}</p>
        <div class="mt6">
          <Terms site={p.site} />
        </div>
        <form class="mt6" method="post" action={href(locale, `/pers/p/${p.token}/setuju`)}>
          <Button look="primary" icon="check">
            {w.accept}
          </Button>
        </form>
      </div>
    </OwnPage>
  );
}
