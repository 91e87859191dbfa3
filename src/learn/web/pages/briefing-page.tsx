import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import { formatDate, formatTime, formatWeekday } from '../../../kernel/time.ts';
import { EmptyState, RoomPage } from '../../../ui/index.ts';
import { threeFindings } from '../../findings.ts';
import type { Briefing } from '../../queries/briefing.ts';
import type { Decision } from '../../queries/decisions.ts';
import { words } from '../../words.ts';
import { Cases, Process, Punctuality, Reach, Reactions } from '../parts/charts.tsx';
import { Decisions } from '../parts/decisions.tsx';
import { Marked } from '../parts/marked.tsx';

type Props = { room: RoomShell; briefing: Briefing; decisions: Decision[] };

/** The first page of the newsroom: three findings, what waits for a decision, and the figures behind them. */
export function BriefingPage({ room, briefing, decisions }: Props): VNode {
  const { locale } = room;
  const w = words(locale);
  const day = `${formatWeekday(briefing.at, locale)}, ${formatDate(briefing.at, locale)}`;
  const chart = { b: briefing, locale };
  return (
    <RoomPage room={room} title={w.title} meta={w.meta(day, formatTime(briefing.at))}>
      <div class="brief">
        <Findings {...chart} />
        <Decisions decisions={decisions} locale={locale} />
        <Reach {...chart} />
        <Punctuality {...chart} />
        <Cases {...chart} />
        <Reactions {...chart} />
        <Process {...chart} />
      </div>
    </RoomPage>
  );
}

const Findings = ({ b, locale }: { b: Briefing; locale: RoomShell['locale'] }) => {
  const w = words(locale);
  const findings = threeFindings(b, locale);
  if (findings.length === 0) {
    return (
      <section class="tile c7" aria-label={w.three}>
        <EmptyState title={w.nothing} icon="sun">
          {w.nothingText}
        </EmptyState>
      </section>
    );
  }
  const sources = [...new Map(findings.map((f) => [f.source.href, f.source])).values()];
  return (
    <section class="tile c7" aria-labelledby="h-tiga">
      <h2 id="h-tiga" class="kick">
        {w.threeOf(findings.length)}
      </h2>
      <p class="say mt3">
        {findings.map((finding, i) => (
          <span key={finding.say}>
            {i > 0 && ' '}
            <Marked text={finding.say} />
          </span>
        ))}
      </p>
      <p class="src-note">
        {w.byMachine}{' '}
        {sources.map((source, i) => (
          <span key={source.href}>
            {i > 0 && ', '}
            <a href={source.href}>{source.label}</a>
          </span>
        ))}
        .
      </p>
    </section>
  );
};
