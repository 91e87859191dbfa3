import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, href, Icon, PortalPage } from '../../../ui/index.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { citizenWords } from '../citizen-words.ts';
import { DueCard } from '../parts/due.tsx';
import { NextSteps } from '../parts/next-steps.tsx';

export type ReportReceivedProps = {
  site: SiteShell;
  view: CaseView;
  trackingCode: string;
  mailed: boolean;
  today: string;
};

/** What a citizen sees after sending: the code, the due date with its reasons, what happens next. */
export function ReportReceivedPage({ site, view, trackingCode, mailed, today }: ReportReceivedProps): VNode {
  const { locale } = site;
  const w = citizenWords(locale);
  return (
    <PortalPage site={site} title={w.receivedTitle} noindex head={<meta name="referrer" content="no-referrer" />}>
      <div class="case-narrow">
        <h1 class="h-page">
          <Icon name="circle-check" /> {w.receivedTitle}
        </h1>
        <section class="case-code" aria-labelledby="kode">
          <h2 class="small" id="kode">
            {w.yourCode}
          </h2>
          <p class="cases-code">{trackingCode}</p>
          <p class="ink2 mt2">
            {w.keepCode}
            {mailed && ` ${w.mailed}`}
          </p>
        </section>
        {view.clock && (
          <div class="mt6">
            <DueCard clock={view.clock} today={today} locale={locale} id="tenggat" at="portal" />
          </div>
        )}
        <h2 class="mt8">{w.nextTitle}</h2>
        <NextSteps locale={locale} />
        <p class="row wrapx mt6">
          <ButtonLink href={href(locale, `/lacak?kode=${trackingCode}`)} look="primary" icon="search">
            {w.seeState}
          </ButtonLink>
          <ButtonLink href={href(locale, '/lapor')} look="line">
            {w.another}
          </ButtonLink>
        </p>
      </div>
    </PortalPage>
  );
}
