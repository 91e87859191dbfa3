import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatTime } from '../../../kernel/time.ts';
import type { PublicTopic } from '../../../publish/index.ts';
import { ButtonLink, Timeline, type TimelineItem } from '../../../ui/index.ts';
import type { SubscriberView } from '../../queries/subscriber.ts';
import { pageWords } from '../page-words.ts';
import { topicName } from '../topic-choices.ts';

type Props = { site: SiteShell; who: SubscriberView; topics: PublicTopic[]; own: string };

/** Each consent with its date and way, what is kept, and the way to have it erased. */
export function ConsentRail({ site, who, topics, own }: Props): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  const ways: Record<string, string> = {
    form: w.wayForm,
    preferences: w.wayPreferences,
    demo: w.wayDemo,
    topic: w.wayTopic,
    'one-click': w.wayOneClick,
  };
  const nameOf = (slug: string) => {
    const topic = topics.find((t) => t.slug === slug);
    return topic ? topicName(topic, locale) : slug;
  };
  const at = (date: Date, way: string) => w.by(`${formatDate(date, locale)}, ${formatTime(date)}`, ways[way] ?? '');
  const items = who.consents.map((c): TimelineItem => {
    return c.withdrawnAt
      ? { state: 'past', title: w.withdrawn(nameOf(c.topicSlug)), when: at(c.withdrawnAt, c.withdrawnBy ?? '') }
      : { state: 'cur', title: nameOf(c.topicSlug), when: at(c.givenAt, c.givenBy) };
  });
  return (
    <aside class="rail" aria-label={w.railLabel}>
      <section class="panel">
        <h2>{w.consents}</h2>
        <div class="mt3">
          {items.length > 0 ? <Timeline items={items} /> : <p class="small muted">{w.consentsNone}</p>}
        </div>
        <p class="small">
          <a href={`${own}/bukti`} download>
            {w.proof}
          </a>
        </p>
      </section>
      <section>
        <h2>{w.kept}</h2>
        <ul class="links small">
          <li>
            {w.keptAddress}
            <small>{w.keptAddressWhy}</small>
          </li>
          <li>
            {w.keptChoices}
            <small>{w.keptChoicesWhy}</small>
          </li>
          <li>
            {w.keptSent}
            <small>{w.keptSentWhy}</small>
          </li>
        </ul>
        <p class="small ink2 mt3">{w.noTracking}</p>
      </section>
      <section>
        <h2>{w.erase}</h2>
        <p class="small ink2">{w.eraseText}</p>
        <p class="mt3">
          <ButtonLink href={`${own}/hapus`} look="danger" icon="trash-2">
            {w.erase}
          </ButtonLink>
        </p>
      </section>
    </aside>
  );
}
