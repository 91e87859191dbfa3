import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import type { PublicTopic } from '../../../publish/index.ts';
import {
  Button,
  Choices,
  EmptyState,
  ErrorSummary,
  Field,
  type FieldErrors,
  Honeypot,
  href,
  PortalPage,
  SaveBar,
} from '../../../ui/index.ts';
import { pageWords } from '../page-words.ts';
import { languageChoices, topicChoices } from '../topic-choices.ts';

/** What stands in the form; nothing is ticked before a reader ticks it. */
export type SubscribeTyped = { surel: string; topik: string[]; bahasa: Locale };

type Props = {
  site: SiteShell;
  topics: PublicTopic[];
  rates: Map<string, number>;
  typed: SubscribeTyped;
  errors: FieldErrors;
};

/** The form with which a reader asks for news by mail. */
export function SubscribePage({ site, topics, rates, typed, errors }: Props): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  return (
    <PortalPage
      site={site}
      title={w.title}
      description={w.description}
      canonical={`${site.baseUrl}${href(locale, '/langganan')}`}
    >
      <div class="one-column">
        <h1 class="h-page">{w.title}</h1>
        <p class="ink2 mt2">{w.lead}</p>
        {topics.length === 0 ? (
          <EmptyState title={w.noTopics} icon="bell" link={{ href: href(locale, '/rss.xml'), label: w.feed }}>
            {w.noTopicsText}
          </EmptyState>
        ) : (
          <form class="mt6" method="post" action={href(locale, '/langganan')} noValidate>
            <ErrorSummary errors={errors} locale={locale} />
            <Choices
              name="topik"
              kind="checkbox"
              legend={w.topics}
              hint={w.topicsHint}
              choices={topicChoices(topics, typed.topik, rates, locale)}
              error={errors.topik}
              locale={locale}
            />
            <Choices
              name="bahasa"
              kind="radio"
              legend={w.language}
              hint={w.languageHint}
              choices={languageChoices(typed.bahasa)}
              error={errors.bahasa}
              locale={locale}
            />
            <div class="fs">
              <Field
                name="surel"
                type="email"
                label={w.email}
                hint={w.emailHint}
                value={typed.surel}
                error={errors.surel}
                autocomplete="email"
                maxLength={254}
                required
                locale={locale}
              />
            </div>
            <Honeypot name="situs" label={w.trap} />
            <SaveBar>
              <Button look="primary" icon="mail">
                {w.subscribe}
              </Button>
            </SaveBar>
            <p class="small muted">{w.privacy}</p>
          </form>
        )}
      </div>
    </PortalPage>
  );
}
