import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { Timeline, type TimelineItem } from '../../../ui/index.ts';
import { hasEnded } from '../../case-types.ts';
import type { CaseView, TimelineEntry } from '../../queries/case-view.ts';
import { closingWord, happeningWord, kindWord } from '../../words.ts';
import { citizenWords } from '../citizen-words.ts';
import { dueTexts, longDay } from '../due-words.ts';

/** What an entry is about, in words: unit, new kind, reason; null when its words say it all. */
export function detailWords(e: TimelineEntry, unitNames: Map<string, string>, locale: Locale): string | null {
  const { unitId, kind, reason } = e.detail;
  if (unitId) return unitNames.get(unitId) ?? null;
  if (kind) return kindWord(kind, locale);
  return reason ? closingWord(reason, locale) : null;
}

/** What happened, without names of officers and without their notes; the answer that is still to come stands last. */
export function CitizenTimeline(p: { view: CaseView; unitNames: Map<string, string>; locale: Locale }): VNode {
  const { view, locale } = p;
  const w = citizenWords(locale);
  const shown = view.timeline.filter((e) => e.isPublic);
  const items = shown.map((e, i): TimelineItem => {
    const detail = detailWords(e, p.unitNames, locale);
    const who = e.actorKind === 'citizen' ? w.you : e.actorKind === 'system' ? w.system : w.officer;
    return {
      state: i === shown.length - 1 && !hasEnded(view.state) ? 'act' : 'cur',
      title: e.what === 'replied' ? w.youReplied : e.what === 'asked' ? w.askedTitle : happeningWord(e.what, locale),
      when: `${formatDateTime(e.at, locale)} · ${who}`,
      body: (
        <>
          {detail && <p class="ink2">{detail}</p>}
          {e.text && e.what !== 'answered' && <p class="said ink2">{e.text}</p>}
          {e.text && e.what === 'answered' && e.text !== view.answer && <p class="said ink2">{e.text}</p>}
        </>
      ),
    };
  });
  const due = view.clock && !view.clock.stoppedAt && !view.clock.pausedOn ? view.clock.dueOn : null;
  if (!hasEnded(view.state)) {
    const when = due ? `${dueTexts(locale).answerBy}: ${longDay(due, locale)}` : undefined;
    items.push({ state: 'todo', title: w.answerStep, when });
  }
  return (
    <div class="mt4">
      <Timeline items={items} />
    </div>
  );
}
