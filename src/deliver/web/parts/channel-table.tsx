import type { Locale } from '../../../kernel/i18n.ts';
import { formatDecimal, formatNumber, formatShare } from '../../../kernel/numbers.ts';
import { Icon, type IconName, Table } from '../../../ui/index.ts';
import { type ChannelKey, channelsOf } from '../../channels.ts';
import type { Equation, PlanView } from '../../queries/plans.ts';
import { roomWords } from '../room-words.ts';

const ICON: Record<ChannelKey, IconName> = { portal: 'globe', feeds: 'rss', email: 'mail' };

/** One row per channel that exists, and their sum. */
export const ChannelTable = ({ plan, locale }: { plan: PlanView; locale: Locale }) => {
  const w = roomWords(locale);
  const { rows, total } = channelsOf(plan);
  const number = (n: number) => (n === 0 ? <span class="z">0</span> : formatNumber(n, locale));
  const numbers = (e: Equation) => [e.planned, e.sent, e.waiting, e.failed, e.skipped].map(number);
  const names: Record<ChannelKey, [string, string]> = {
    portal: [w.portal, w.portalNote(plan.language === 'en' ? w.english : w.indonesian)],
    feeds: [w.feeds, w.feedsNote],
    email: [w.mail, w.mailNote],
  };
  return (
    <section class="panel channels wide mt4" aria-label={w.byChannel}>
      <Table
        caption={w.byChannel}
        hideCaption
        columns={[
          { label: w.channel },
          ...[w.plan, w.sent, w.waiting, w.failed, w.skipped].map((label) => ({ label, number: true })),
          { label: w.progress },
          { label: w.receipt },
        ]}
        rows={rows.map((row) => [
          <span class="ch" key={row.key}>
            <Icon name={ICON[row.key]} />
            <span>
              {names[row.key][0]} <span class="muted reg">{names[row.key][1]}</span>
            </span>
          </span>,
          ...numbers(row),
          <Progress of={row} locale={locale} key="p" />,
          row.key === 'email' ? (
            <Receipt plan={plan} locale={locale} key="r" />
          ) : (
            <span class="muted">{w.sameInstant}</span>
          ),
        ])}
        total={[w.total, ...numbers(total), '', <span class="muted small reg">{w.promiseLine}</span>]}
      />
    </section>
  );
};

/** The shares of a row as one bar. */
const Progress = ({ of, locale }: { of: Equation; locale: Locale }) => {
  if (of.planned === 0) return <span class="z">0</span>;
  const parts = [
    ['a', of.sent],
    ['b', of.waiting],
    ['c', of.failed],
    ['d', of.skipped],
  ] as const;
  let at = 0;
  return (
    <svg
      class="progress"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={roomWords(locale).share(formatShare(of.sent / of.planned, locale))}
    >
      {parts.map(([kind, n]) => {
        const x = at;
        at += (n / of.planned) * 100;
        return n > 0 ? <rect class={kind} x={x} y="0" width={at - x} height="10" key={kind} /> : null;
      })}
    </svg>
  );
};

const SCALE = 212 / 60;

/** From the release to the last message taken, on a minute; a line stands at five seconds. */
const Receipt = ({ plan, locale }: { plan: PlanView; locale: Locale }) => {
  if (!plan.receipt) return <span class="z">–</span>;
  const { median, slowest } = plan.receipt;
  const x = (seconds: number) => 4 + Math.min(60, Math.max(0, seconds)) * SCALE;
  const label = roomWords(locale).received(formatDecimal(median, locale), formatDecimal(slowest, locale));
  return (
    <>
      <svg class="receipt" viewBox="0 0 226 20" role="img" aria-label={label}>
        <line class="grid" x1="4" x2="216" y1="10" y2="10" />
        <line class="grid" x1={x(5)} x2={x(5)} y1="1" y2="19" />
        <rect class="f1" x="4" y="6" width={Math.max(2, x(slowest) - 4)} height="8" rx="4" />
        <circle class="f2" cx={x(median)} cy="10" r="4" />
      </svg>
      <span class="xs muted block">{label}</span>
    </>
  );
};
