import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatDateTime } from '../../../kernel/time.ts';
import type { PublicTopic } from '../../../publish/index.ts';
import { Button, ButtonLink, Choices, Flash, href, Icon, SaveBar } from '../../../ui/index.ts';
import { maskAddress } from '../../links.ts';
import type { SubscriberView } from '../../queries/subscriber.ts';
import { pageWords } from '../page-words.ts';
import { ConsentRail } from '../parts/consent-rail.tsx';
import { languageChoices, topicChoices, topicName } from '../topic-choices.ts';
import { OwnPage } from './short-pages.tsx';

export type PreferencesProps = {
  site: SiteShell;
  token: string;
  who: SubscriberView;
  topics: PublicTopic[];
  rates: Map<string, number>;
  /** What just happened. */
  said: string | null;
};

/** A reader's own page: why they got the last message, the ways out, topics, language, what is kept. */
export function PreferencesPage(p: PreferencesProps): VNode {
  const { site, who } = p;
  const { locale } = site;
  const w = pageWords(locale);
  const own = href(locale, `/langganan/atur/${p.token}`);
  const chosen = who.consents.filter((c) => !c.withdrawnAt).map((c) => c.topicSlug);
  return (
    <OwnPage site={site} title={w.manageTitle}>
      <div class="prefs">
        <div>
          <h1 class="h-page">{w.manageTitle}</h1>
          <p class="ink2 mt2">
            {w.manageFor} <b>{maskAddress(who.email)}</b>. {w.manageHow}
          </p>
          {p.said && <Flash kind="ok">{p.said}</Flash>}
          {who.state === 'left' && <p class="note-line mt4">{w.stateLeft}</p>}
          {who.state === 'bounced' && <p class="note-line mt4">{w.stateBounced}</p>}
          <Why {...p} own={own} chosen={chosen} />
          <form class="mt8" method="post" action={own}>
            <Choices
              name="topik"
              kind="checkbox"
              legend={w.topics}
              hint={w.topicsHint}
              choices={topicChoices(p.topics, chosen, p.rates, locale)}
              locale={locale}
            />
            <Choices
              name="bahasa"
              kind="radio"
              legend={w.language}
              hint={w.languageHint}
              choices={languageChoices(who.locale)}
              locale={locale}
            />
            <SaveBar>
              <Button look="primary">{w.save}</Button>
              <span class="muted">{w.lastSaved(formatDateTime(who.changedAt, locale))}</span>
            </SaveBar>
          </form>
        </div>
        <ConsentRail {...p} own={own} />
      </div>
    </OwnPage>
  );
}

/** The last message with the facts that matched, and the three ways out. */
const Why = (p: PreferencesProps & { own: string; chosen: string[] }) => {
  const { locale } = p.site;
  const w = pageWords(locale);
  const { last, pausedUntil, state } = p.who;
  const nameOf = (slug: string) => {
    const topic = p.topics.find((t) => t.slug === slug);
    return topic ? topicName(topic, locale) : slug;
  };
  const matched = last?.matched ?? [];
  const leavable = matched.filter((slug) => p.chosen.includes(slug));
  return (
    <section class="why mt6" aria-labelledby="h-why">
      <h2 id="h-why">{w.whyTitle}</h2>
      {last ? (
        <p class="mt2 ink2">{w.whyMail(last.headline, formatDateTime(last.at, locale))}</p>
      ) : (
        <p class="mt2 ink2">{w.whyNone}</p>
      )}
      {last && (
        <ol>
          {matched.map((slug) => {
            const consent = p.who.consents.findLast((c) => c.topicSlug === slug && c.givenAt <= last.at);
            return (
              <li key={slug}>
                <Icon name="check" />
                <span>
                  {w.whyChose} <b>{nameOf(slug)}</b> {consent && w.whyOn(formatDate(consent.givenAt, locale))}
                </span>
              </li>
            );
          })}
          {last.kind === 'correction' && last.hadFirst && (
            <li>
              <Icon name="mail" />
              <span>{w.whyFirst}</span>
            </li>
          )}
          <li>
            <Icon name="eye" />
            <span>{w.whyNot}</span>
          </li>
        </ol>
      )}
      {state === 'active' && (
        <div class="mt4">
          {pausedUntil && <p class="strong">{w.pausedUntil(formatDateTime(pausedUntil, locale))}</p>}
          <div class="row wrapx mt3">
            {leavable.map((slug) => (
              <form method="post" action={`${p.own}/berhenti-topik`} key={slug}>
                <Button look="primary" name="topik" value={slug}>
                  {w.leaveTopic(nameOf(slug))}
                </Button>
              </form>
            ))}
            <form method="post" action={`${p.own}/${pausedUntil ? 'lanjut' : 'jeda'}`}>
              <Button icon={pausedUntil ? 'play' : 'pause'}>{pausedUntil ? w.resume : w.pause}</Button>
            </form>
            <ButtonLink href={href(locale, `/langganan/berhenti/${p.token}`)} look="plain">
              {w.leaveAll}
            </ButtonLink>
          </div>
        </div>
      )}
    </section>
  );
};
