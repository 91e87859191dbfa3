import { kindWord } from '../../../answer/index.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDecimal, formatNumber } from '../../../kernel/numbers.ts';
import { formatDate, formatShortDate, startOfJakartaDay } from '../../../kernel/time.ts';
import { REACTIONS, type Reaction } from '../../../listen/index.ts';
import type { ReleaseReceipt } from '../../../publish/index.ts';
import { BarChart, Chip, DotStrip, LineChart, StageBar, uiWords } from '../../../ui/index.ts';
import { processFinding, reachTitle, workAndWaiting } from '../../findings.ts';
import type { Briefing } from '../../queries/briefing.ts';
import { words } from '../../words.ts';
import { Marked } from './marked.tsx';
import { EmptyTile, Tile } from './tile.tsx';

type Props = { b: Briefing; locale: Locale };

/** Reads and messages per day. */
export const Reach = ({ b, locale }: Props) => {
  const w = words(locale);
  const title = reachTitle(b.reach, locale);
  if (!title) return <EmptyTile id="jangkauan" span={7} title={w.reachNone} text={w.reachNoneText} icon="chart-line" />;
  return (
    <Tile id="jangkauan" span={7} title={title} sub={w.reachSub}>
      <LineChart
        label={`${title}. ${w.reachSub}.`}
        dayLabel={w.day}
        days={b.reach.days.map((day) => formatShortDate(startOfJakartaDay(day), locale))}
        series={[
          { name: w.reads, values: b.reach.reads },
          { name: w.mails, values: b.reach.mails },
        ]}
        locale={locale}
      />
    </Tile>
  );
};

/** One dot per promised release at its lag; also drawn on the public page. */
export const LagStrip = (p: {
  promised: ReleaseReceipt[];
  punctual: number;
  title: string;
  sub: string;
  note: string;
  locale: Locale;
}) => {
  const { locale } = p;
  const w = words(locale);
  return (
    <DotStrip
      label={`${p.title}. ${p.sub}.`}
      nameLabel={w.release}
      valueLabel={w.lag}
      note={p.note}
      dots={p.promised.map((r) => ({
        name: `${r.headline}, ${formatDate(r.releasedAt, locale)}`,
        seconds: r.lagMs / 1000,
      }))}
      promise={1}
      promiseLabel={w.punctualBand(formatNumber(p.punctual, locale), formatNumber(p.promised.length, locale))}
      unit={w.second}
      locale={locale}
    />
  );
};

/** The title over the dots. */
export function punctualTitle(onTime: number, of: number, locale: Locale): string {
  const w = words(locale);
  const n = (value: number) => formatNumber(value, locale);
  return onTime === of ? w.punctualAll(n(of)) : w.punctualSome(n(onTime), n(of));
}

/** How far releases were from their promised moment. */
export const Punctuality = ({ b, locale }: Props) => {
  const w = words(locale);
  if (b.promised.length === 0)
    return <EmptyTile id="ketepatan" span={5} title={w.punctualNone} text={w.punctualNoneText} icon="clock" />;
  const title = punctualTitle(b.onTime, b.promised.length, locale);
  return (
    <Tile id="ketepatan" span={5} title={title} sub={w.punctualSub}>
      <LagStrip
        promised={b.promised}
        punctual={b.onTime}
        title={title}
        sub={w.punctualSub}
        note={w.punctualNote}
        locale={locale}
      />
    </Tile>
  );
};

/** Cases by kind: answered in time, and the others in red. */
export const Cases = ({ b, locale }: Props) => {
  const w = words(locale);
  const c = b.cases;
  if (c.opened === 0)
    return <EmptyTile id="laporan" span={6} title={w.casesNone} text={w.casesNoneText} icon="inbox" />;
  const n = (value: number) => formatNumber(value, locale);
  const due = c.onTime + c.late + c.overdue;
  const title =
    due === 0 ? w.casesOpen(n(c.opened)) : c.onTime === due ? w.casesAll(n(due)) : w.casesSome(n(c.onTime), n(due));
  const bars = c.kinds
    .filter((kind) => kind.opened > 0)
    .map((kind) => {
      const late = kind.late + kind.overdue;
      const note = late > 0 ? w.lateN(n(late)) : kind.onTime > 0 ? w.allInTime : w.stillOpen(n(kind.open));
      return { name: kindWord(kind.kind, locale), value: kind.onTime, late, note };
    });
  return (
    <Tile id="laporan" span={6} title={title} sub={w.casesSub}>
      <BarChart
        label={`${title}. ${bars.map((bar) => `${bar.name} ${bar.value}, ${bar.note}`).join('; ')}.`}
        nameLabel={w.kind}
        valueLabel={w.inTime}
        lateLabel={w.lateOrPast}
        bars={bars}
        locale={locale}
      />
      <p class="src-note">{w.casesNote(n(c.open - c.overdue))}</p>
    </Tile>
  );
};

/** The five reactions in their fixed order; no ranking is built on them. */
export const Reactions = ({ b, locale }: Props) => {
  const w = words(locale);
  const u = uiWords(locale);
  const names: Record<Reaction, string> = {
    berguna: u.useful,
    setuju: u.agree,
    inspiratif: u.inspiring,
    'belum-jelas': u.unclear,
    kecewa: u.disappointed,
  };
  const total = REACTIONS.reduce((sum, kind) => sum + b.reactions[kind], 0);
  if (total === 0)
    return <EmptyTile id="tanggapan" span={6} title={w.reactionsNone} text={w.reactionsNoneText} icon="thumbs-up" />;
  const n = (value: number) => formatNumber(value, locale);
  const most = REACTIONS.reduce((a, kind) => (b.reactions[kind] > b.reactions[a] ? kind : a));
  const title = w.reactionsTop(names[most], n(b.reactions[most]), n(total));
  return (
    <Tile id="tanggapan" span={6} title={title} sub={w.reactionsSub}>
      <BarChart
        label={`${title}. ${w.reactionsSub}.`}
        nameLabel={w.reaction}
        valueLabel={w.count}
        bars={REACTIONS.map((kind) => ({ name: names[kind], value: b.reactions[kind] }))}
        locale={locale}
      />
    </Tile>
  );
};

/** The way from brief to release: work, waiting, and the step that could go. */
export const Process = ({ b, locale }: Props) => {
  const w = words(locale);
  const p = b.process;
  if (p.items === 0)
    return <EmptyTile id="proses" span={12} title={w.processNone} text={w.processNoneText} icon="scissors" />;
  const h = (value: number) => formatDecimal(value, locale);
  const { work, waiting } = workAndWaiting(p);
  const title = (waiting > work ? w.processWaits : w.processWorks)(h(waiting), h(work + waiting));
  const sub = w.processSub(formatNumber(p.items, locale));
  const finding = processFinding(p, locale);
  const drop = finding?.canDrop && (
    <Chip kind="bad" icon="scissors">
      {w.canDrop}
    </Chip>
  );
  return (
    <Tile id="proses" span={12} title={title} sub={sub} aside={drop}>
      <StageBar
        label={`${title}. ${sub}.`}
        nameLabel={w.step}
        workWord={w.work}
        waitWord={w.wait}
        parts={p.stretches.map((s) => ({ name: w[s.key], work: s.work, waiting: s.waiting }))}
        locale={locale}
      />
      {finding && (
        <p class="ink2 mt3">
          <Marked text={finding.say} />
        </p>
      )}
      {p.hold > 0 && <p class="src-note">{w.holdNote(h(p.hold))}</p>}
    </Tile>
  );
};
