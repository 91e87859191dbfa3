import type { VNode } from 'preact';
import type { Bilingual } from '../../../kernel/errors.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Button, Field, Flash, href, PortalPage } from '../../../ui/index.ts';
import { citizenWords } from '../citizen-words.ts';

export type TrackFormProps = {
  site: SiteShell;
  typed: string;
  error?: Bilingual;
  /** Words that a form sent with a code that doesn't fit, so that they aren't lost. */
  unsent?: string | undefined;
};

/** Asks for the tracking code; says what is wrong with the one that was typed. */
export function TrackFormPage({ site, typed, error, unsent }: TrackFormProps): VNode {
  const { locale } = site;
  const w = citizenWords(locale);
  return (
    <PortalPage site={site} title={w.trackTitle} description={w.trackLead} noindex={Boolean(typed)} switchPath="/lacak">
      <div class="case-narrow">
        <h1 class="h-page">{w.trackTitle}</h1>
        <p class="ink2 mt3">{w.trackLead}</p>
        {error && <Flash kind="bad">{error[locale]}</Flash>}
        <form method="get" action={href(locale, '/lacak')} class="panel mt6">
          <Field
            name="kode"
            label={w.code}
            hint={w.codeHint}
            locale={locale}
            required
            autocomplete="off"
            maxLength={60}
            value={typed}
          />
          <p class="mt4">
            <Button look="primary" icon="search">
              {w.track}
            </Button>
          </p>
        </form>
        {unsent && (
          <section class="panel mt4" aria-labelledby="tulisan">
            <h2 class="small" id="tulisan">
              {w.unsent}
            </h2>
            <p class="said mt2">{unsent}</p>
          </section>
        )}
        <p class="muted small mt4">{w.lostCode}</p>
      </div>
    </PortalPage>
  );
}
