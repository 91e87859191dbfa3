import type { VNode } from 'preact';
import { formatDateTime } from '../../../kernel/time.ts';
import { Icon, Timeline, type TimelineItem } from '../../../ui/index.ts';
import { hasEnded } from '../../case-types.ts';
import type { TimelineEntry } from '../../queries/case-view.ts';
import { happeningWord } from '../../words.ts';
import type { CasePageProps } from '../case-props.ts';
import { dueTexts, longDay } from '../due-words.ts';
import { roomWords } from '../room-words.ts';
import { detailWords } from './citizen-timeline.tsx';

/** Everything that happened, with who did it and how long the last step waits; without its words for those who may not read the case. */
export function OfficerTimeline(p: CasePageProps): VNode {
  const { view } = p;
  const { locale } = p.room;
  const w = roomWords(locale);
  const ended = hasEnded(view.state);
  const items = view.timeline.map((e, i): TimelineItem => {
    const last = i === view.timeline.length - 1;
    const waits = last && !ended && e.waited > 0 ? w.waited(e.waited) : null;
    return {
      state: last && !ended ? 'act' : e.isPublic ? 'cur' : 'past',
      title: e.what === 'asked' ? w.asked : happeningWord(e.what, locale),
      when: [formatDateTime(e.at, locale), whoOf(p, e), waits].filter(Boolean).join(' · '),
      body: <Words entry={e} {...p} />,
    };
  });
  const running = view.clock && !view.clock.stoppedAt && !view.clock.pausedOn ? view.clock : null;
  if (running && !ended) {
    const when = `${dueTexts(locale).answerBy}: ${longDay(running.dueOn, locale)}`;
    items.push({ state: 'todo', title: w.answerStep, when });
  }
  return (
    <section class="mt6" aria-label={w.timeline}>
      <Timeline items={items} />
    </section>
  );
}

function whoOf(p: CasePageProps, e: TimelineEntry): string {
  const w = roomWords(p.room.locale);
  if (e.actorKind === 'citizen') return w.citizen;
  if (e.actorKind === 'system') return w.system;
  return (e.actorId && p.accountNames.get(e.actorId)) || w.someone;
}

const Words = ({ entry: e, ...p }: CasePageProps & { entry: TimelineEntry }) => {
  const { locale } = p.room;
  const w = roomWords(locale);
  const officer = e.detail.assigneeId ? p.accountNames.get(e.detail.assigneeId) : null;
  const detail = [detailWords(e, p.unitNames, locale), officer].filter(Boolean).join(' · ');
  return (
    <>
      {detail && <p class="ink2">{detail}</p>}
      {p.rights.read && e.text && <p class="said ink2">{e.text}</p>}
      {p.rights.read && e.detail.cites && e.detail.cites.length > 0 && (
        <p class="ink2">
          {w.cited}:{' '}
          {e.detail.cites.map((path, i) => [
            i > 0 && ', ',
            <a href={path} key={path}>
              {headline(p, path)}
            </a>,
          ])}
        </p>
      )}
      {!e.isPublic && (
        <p class="muted xs row case-internal">
          <Icon name="lock" />
          {w.internal}
        </p>
      )}
    </>
  );
};

const headline = (p: CasePageProps, path: string): string =>
  p.cites.find((cite) => cite.path === path)?.headline ?? path;
