import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { Button, Choices, ErrorSummary, Field, Honeypot, href, PortalPage, SaveBar } from '../../../ui/index.ts';
import { KINDS, VISIBILITIES } from '../../case-types.ts';
import { kindHint, kindWord, visibilityHint, visibilityWord } from '../../words.ts';
import type { Cite } from '../cites.ts';
import { citizenWords } from '../citizen-words.ts';
import { MOST_TEXT } from '../fields.ts';
import { NextSteps } from '../parts/next-steps.tsx';

export type ReportFormProps = {
  site: SiteShell;
  /** What was typed or came with the address. */
  values: Record<string, string>;
  about: Cite | null;
  error?: AppError;
};

/** The form with which citizens ask, report and suggest; drawn again with everything typed when something is missing. */
export function ReportFormPage({ site, values, about, error }: ReportFormProps): VNode {
  const { locale } = site;
  const w = citizenWords(locale);
  const errors = error?.fields ?? {};
  return (
    <PortalPage site={site} title={w.title} description={w.lead} noindex={Boolean(error)} switchPath="/lapor">
      <div class="case-send-page">
        <div>
          <h1 class="h-page">{w.title}</h1>
          <p class="ink2 mt3">{w.lead}</p>
          {error && <ErrorSummary errors={errors} message={error.say} locale={locale} />}
          {about && (
            <p class="case-about">
              <span class="muted">{w.about}</span> <a href={about.path}>{about.headline ?? about.path}</a>
            </p>
          )}
          <form method="post" action={href(locale, '/lapor')} class="mt6">
            {about && <input type="hidden" name="dari" value={about.path} />}
            <Honeypot name="situs" label={w.trap} />
            <Choices
              name="kind"
              legend={w.kindLegend}
              locale={locale}
              kind="radio"
              choices={KINDS.map((kind) => ({
                value: kind,
                label: kindWord(kind, locale),
                hint: kindHint(kind, locale),
                checked: values.kind === kind,
              }))}
              error={errors.kind}
            />
            <Field
              name="message"
              label={w.message}
              hint={w.messageHint}
              locale={locale}
              rows={8}
              required
              maxLength={MOST_TEXT}
              value={values.message}
              error={errors.message}
            />
            <Choices
              name="visibility"
              legend={w.visibilityLegend}
              locale={locale}
              kind="radio"
              columns={3}
              choices={VISIBILITIES.map((v) => ({
                value: v,
                label: visibilityWord(v, locale),
                hint: visibilityHint(v, locale),
                checked: (values.visibility ?? 'open') === v,
              }))}
              error={errors.visibility}
            />
            <fieldset class="fs">
              <legend>{w.whoLegend}</legend>
              <p class="muted">{w.whoHint}</p>
              <div class="two">
                <Field
                  name="name"
                  label={w.name}
                  hint={w.nameHint}
                  locale={locale}
                  optional
                  autocomplete="name"
                  maxLength={120}
                  value={values.name}
                  error={errors.name}
                />
                <Field
                  name="email"
                  label={w.email}
                  hint={w.emailHint}
                  locale={locale}
                  optional
                  type="email"
                  autocomplete="email"
                  maxLength={254}
                  value={values.email}
                  error={errors.email}
                />
              </div>
            </fieldset>
            <Choices
              name="mayPublish"
              legend={w.publishLegend}
              locale={locale}
              kind="checkbox"
              choices={[{ value: 'ya', label: w.publish, hint: w.publishHint, checked: values.mayPublish === 'ya' }]}
              error={errors.mayPublish}
            />
            <SaveBar>
              <Button look="primary" icon="send">
                {w.send}
              </Button>
            </SaveBar>
          </form>
        </div>
        <aside class="panel" aria-labelledby="setelah">
          <h2 id="setelah">{w.afterTitle}</h2>
          <NextSteps locale={locale} />
          <p class="mt4">
            <a href={href(locale, '/lacak')}>{w.haveCode}</a>
          </p>
        </aside>
      </div>
    </PortalPage>
  );
}
