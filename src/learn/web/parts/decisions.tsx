import type { Locale } from '../../../kernel/i18n.ts';
import { formatDecimal, formatNumber } from '../../../kernel/numbers.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { type ClockKind, ClockRing } from '../../../ui/index.ts';
import type { Decision } from '../../queries/decisions.ts';
import { words } from '../../words.ts';

type Line = {
  title: string;
  detail: string;
  /** Of the part that is a headline. */
  language?: 'id' | 'en';
  clock: { kind: ClockKind; used: number; text: string };
};

/** Finds the words for a decision: what to do, what it is about, and how its time stands. */
function lineOf(d: Decision, locale: Locale): Line {
  const w = words(locale);
  switch (d.kind) {
    case 'release-late':
    case 'release-failed':
      return {
        title: d.headline,
        language: d.language,
        detail: `${d.kind === 'release-late' ? w.releaseLate : w.releaseFailed}, ${w.dueAt(formatDateTime(d.dueAt, locale))}`,
        clock: { kind: 'bad', used: 1, text: w.past },
      };
    case 'case':
      return { title: w.answerCase(d.subject), detail: d.code, clock: caseClock(d, locale) };
    case 'uncertain':
      return {
        title: w.uncertain(formatNumber(d.messages, locale)),
        detail: w.uncertainText,
        clock: { kind: 'bad', used: 1, text: w.past },
      };
    case 'package': {
      const usual = d.usualHours === null ? '' : `, ${w.usually(formatDecimal(d.usualHours, locale))}`;
      const used = d.usualHours ? d.waitedHours / d.usualHours : 0;
      return {
        title: d.headline,
        language: d.language,
        detail: `${w.approvePackage}${usual}`,
        clock: { kind: used >= 1 ? 'wait' : 'ok', used, text: w.waitedHours(formatDecimal(d.waitedHours, locale)) },
      };
    }
  }
}

function caseClock(d: Extract<Decision, { kind: 'case' }>, locale: Locale): Line['clock'] {
  const w = words(locale);
  const n = formatNumber(Math.abs(d.daysLeft), locale);
  if (d.daysLeft < 0) return { kind: 'bad', used: 1, text: w.pastDays(n) };
  const text = d.daysLeft === 0 ? w.today : d.daysLeft === 1 ? w.tomorrow : w.inDays(n);
  return { kind: 'wait', used: d.used, text };
}

/** What waits for this person, each with its clock and a way there. */
export const Decisions = ({ decisions, locale }: { decisions: Decision[]; locale: Locale }) => {
  const w = words(locale);
  return (
    <section class="tile c5" aria-labelledby="h-putusan">
      <h2 id="h-putusan">{w.decide}</h2>
      {decisions.length === 0 ? (
        <p class="muted mt3">{w.decideNone}</p>
      ) : (
        <ul class="todo mt2">
          {decisions.map((d) => {
            const line = lineOf(d, locale);
            return (
              <li key={`${d.kind} ${d.href}`}>
                <ClockRing kind={line.clock.kind} used={line.clock.used}>
                  {line.clock.text}
                </ClockRing>
                <span class="grow">
                  <b lang={line.language}>{line.title}</b>
                  <br />
                  <span class="muted">{line.detail}</span>
                </span>
                <a class="btn sm line" href={d.href} aria-label={`${w.open}: ${line.title}`}>
                  {w.open}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
