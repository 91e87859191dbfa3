import type { ComponentChildren, VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatTime } from '../../../kernel/time.ts';
import { ButtonLink, Chip, EmptyState, href, RoomPage, SectionHead } from '../../../ui/index.ts';
import { isActive } from '../../published.ts';
import type { BoardLine, ReleaseBoard } from '../../queries/release-board.ts';
import type { ReleaseFigures } from '../../queries/release-figures.ts';
import type { ReleaseGauges } from '../../queries/release-gauges.ts';
import { words } from '../../words.ts';
import { ClockState, type Grace, GraceForms } from '../parts/release-clock-state.tsx';
import { lagText, leftText, toTheSecond } from '../parts/release-times.ts';
import { releaseWords } from '../release-words.ts';

type Props = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  board: ReleaseBoard;
  figures: ReleaseFigures;
  gauges: ReleaseGauges;
  /** The agencies whose grace this person may set. */
  graces: Grace[];
};
type Words = ReturnType<typeof words>;

/** The release clock for people: what is late, what lapsed, what comes next, what came out and how punctually. */
export function ReleaseBoardPage({ room, locale, csrf, board, figures, gauges, graces }: Props): VNode {
  const w = words(locale);
  const common = { locale, now: board.at, w };
  return (
    <RoomPage
      room={room}
      title={w.boardTitle}
      meta={`${w.boardLead} ${w.asOf(formatTime(board.at, { seconds: true }))}`}
      actions={
        <ButtonLink href="/ruang/rilis" look="line" small icon="history">
          {w.reload}
        </ButtonLink>
      }
    >
      <div class="board">
        {board.late.length > 0 && (
          <Section id="terlambat" title={w.late} text={w.lateText}>
            <Lines lines={board.late} {...common} />
          </Section>
        )}
        {board.failed.length > 0 && (
          <Section id="gugur" title={w.failed} text={w.failedText}>
            <Lines lines={board.failed} {...common} />
          </Section>
        )}
        {board.releasing.length > 0 && (
          <Section id="sedang" title={w.releasing}>
            <Lines lines={board.releasing} {...common} />
          </Section>
        )}
        <Section id="ditahan" title={w.held}>
          {board.held.length > 0 ? (
            <Lines lines={board.held} {...common} />
          ) : (
            <EmptyState title={w.heldEmpty} icon="clock" link={{ href: '/ruang/persetujuan', label: w.toApprovals }}>
              {w.heldEmptyText}
            </EmptyState>
          )}
        </Section>
        <Punctuality figures={figures} locale={locale} w={w} />
        <Section id="jam" title={releaseWords(locale).machine}>
          <ClockState gauges={gauges} now={board.at} locale={locale} />
          <GraceForms graces={graces} csrf={csrf} locale={locale} />
        </Section>
        <Section id="terbit" title={w.out}>
          {board.out.length > 0 ? (
            <Lines lines={board.out} {...common} />
          ) : (
            <EmptyState title={w.outEmpty} icon="radio">
              {w.outEmptyText}
            </EmptyState>
          )}
        </Section>
      </div>
    </RoomPage>
  );
}

const Section = (p: { id: string; title: string; text?: string; children: ComponentChildren }) => (
  <section aria-labelledby={p.id}>
    <SectionHead title={p.title} id={p.id} />
    {p.text && <p class="ink2 mt2">{p.text}</p>}
    {p.children}
  </section>
);

type LinesProps = { lines: BoardLine[]; locale: Locale; now: Date; w: Words };

const Lines = ({ lines, ...common }: LinesProps) => (
  <ul class="board-list">
    {lines.map((line) => (
      <Line key={line.id} line={line} {...common} />
    ))}
  </ul>
);

const Line = ({ line, locale, now, w }: { line: BoardLine } & Omit<LinesProps, 'lines'>) => (
  <li>
    <div>
      <h3>
        <a href={`/ruang/rilis/paket/${line.packageId}`} lang={line.language}>
          {line.headline}
        </a>
      </h3>
      <p class="muted">
        {line.language === 'en' ? w.english : w.indonesian} · <Moment line={line} locale={locale} now={now} w={w} />
      </p>
      {line.lastError && (line.state === 'held' || line.state === 'releasing') && (
        <p class="small ink2">
          {line.nextAttemptAt && line.state === 'held'
            ? w.attempt(line.attempts, formatTime(line.nextAttemptAt, { seconds: true }))
            : w.attemptNow(line.attempts)}{' '}
          <span class="mono xs">
            {w.errorWas}: {line.lastError}
          </span>
        </p>
      )}
    </div>
    <div class="right">
      <State line={line} now={now} w={w} more={releaseWords(locale)} />
      {line.slug && (
        <p class="small mt2">
          <a href={href(line.language, `/berita/${line.slug}`)}>
            {w.toPublic}
            <span class="sr">: {line.headline}</span>
          </a>
        </p>
      )}
    </div>
  </li>
);

/** When an order is due or came out, and how far apart the two are. */
const Moment = ({ line, locale, now, w }: { line: BoardLine } & Omit<LinesProps, 'lines'>) => {
  if (line.releasedAt) {
    const lag = line.holdUntil && line.lagMs !== null ? ` · ${w.lagText(lagText(line.lagMs, locale))}` : '';
    const version = line.version && line.version > 1 ? ` · ${w.versionOut(line.version)}` : '';
    return (
      <>
        <time dateTime={line.releasedAt.toISOString()}>{toTheSecond(line.releasedAt, now, locale)}</time>
        {lag}
        {version}
      </>
    );
  }
  const ahead = line.dueAt.getTime() - now.getTime();
  return (
    <>
      {line.holdUntil ? (
        <time dateTime={line.dueAt.toISOString()}>{toTheSecond(line.dueAt, now, locale)}</time>
      ) : (
        w.asSoonAsPossible
      )}
      {ahead > 0 && line.state === 'held' && ` · ${w.left(leftText(ahead, locale))}`}
    </>
  );
};

const State = (p: { line: BoardLine; now: Date; w: Words; more: ReturnType<typeof releaseWords> }) => (
  <>
    {isActive(p.line.state) && p.line.priority !== 2 && (
      <Chip kind={p.line.priority === 1 ? 'bad' : 'wait'} icon={p.line.priority === 1 ? 'flame' : 'hourglass'}>
        {p.line.priority === 1 ? p.more.urgentChip : p.more.lowChip}
      </Chip>
    )}
    <StateChip {...p} />
  </>
);

const StateChip = ({ line, now, w, more }: Parameters<typeof State>[0]) => {
  if (line.state === 'out')
    return (
      <Chip kind="ok" icon="check">
        {w.out}
      </Chip>
    );
  if (line.state === 'failed')
    return (
      <Chip kind="bad" icon="circle-x">
        {w.failed}
      </Chip>
    );
  if (line.state === 'late')
    return (
      <Chip kind="bad" icon="triangle-alert">
        {more.lateChip}
      </Chip>
    );
  if (now.getTime() - line.dueAt.getTime() > 1000)
    return (
      <Chip kind="bad" icon="triangle-alert">
        {more.retrying}
      </Chip>
    );
  return line.state === 'releasing' ? (
    <Chip kind="info" icon="radio">
      {w.releasing}
    </Chip>
  ) : (
    <Chip kind="hold" icon="pause">
      {w.held}
    </Chip>
  );
};

const Punctuality = ({ figures, locale, w }: { figures: ReleaseFigures; locale: Locale; w: Words }) => {
  const n = (value: number) => formatNumber(value, locale);
  const lag = (ms: number | null) => (ms === null ? '' : lagText(ms, locale));
  return (
    <Section id="ketepatan" title={w.punctuality}>
      {figures.promised === 0 ? (
        <p class="ink2 mt3">{w.punctualityNone}</p>
      ) : (
        <>
          <p class="strong mt3">
            {w.within(n(figures.onTime), n(figures.promised))}; {w.earlyCount(n(figures.early))}
          </p>
          <dl class="board-figures">
            <div>
              <dt>{w.half}</dt>
              <dd>{lag(figures.p50Ms)}</dd>
            </div>
            <div>
              <dt>{w.almostAll}</dt>
              <dd>{lag(figures.p99Ms)}</dd>
            </div>
            <div>
              <dt>{w.slowest}</dt>
              <dd>{lag(figures.maxMs)}</dd>
            </div>
          </dl>
          <p class="small muted mt3">{w.howMeasured}</p>
        </>
      )}
    </Section>
  );
};
