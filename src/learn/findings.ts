import type { Locale } from '../kernel/i18n.ts';
import { formatDecimal, formatNumber, formatShare } from '../kernel/numbers.ts';
import type { Briefing } from './queries/briefing.ts';
import type { ProcessFigures, Stretch } from './queries/process-figures.ts';
import { words } from './words.ts';

/** A sentence about a figure, the words that matter between pairs of asterisks, and the part of the page it comes from. */
export type Finding = { say: string; source: { href: string; label: string } };

/** So many reactions make a share worth saying, and such a share of "unclear" makes it worth a sentence. */
const ENOUGH_REACTIONS = 10;
const UNCLEAR_SHARE = 0.2;
const ENOUGH_ITEMS = 3;
/** Only after so many items without a change may a page say that a step could go. */
const ENOUGH_TO_DROP = 10;
/** A change below a tenth is called steady. */
const STEADY = 0.1;

/** Picks the three sentences of the day by plain rules: first what went wrong, then what was read, then what went well. */
export function threeFindings(b: Briefing, locale: Locale): Finding[] {
  const w = words(locale);
  const n = (value: number) => formatNumber(value, locale);
  const late = b.promised.length - b.onTime;
  const worst = Math.max(0, ...b.promised.map((r) => r.lagMs));
  const reactions = Object.values(b.reactions).reduce((sum, v) => sum + v, 0);
  const unclear = b.reactions['belum-jelas'];
  const { work, waiting } = workAndWaiting(b.process);
  const rules: [boolean, () => string, string, string][] = [
    [b.cases.overdue > 0, () => w.sayOverdue(n(b.cases.overdue)), '#laporan', w.srcCases],
    [b.failed > 0, () => w.sayFailed(n(b.failed)), '/ruang/rilis', w.srcBoard],
    [
      late > 0,
      () => w.sayLate(n(late), n(b.promised.length), formatDecimal(worst / 1000, locale)),
      '#ketepatan',
      w.srcPunctual,
    ],
    [b.top !== null, () => w.sayTop(b.top!.headline, n(b.top!.reads)), '#jangkauan', w.srcReach],
    [
      reactions >= ENOUGH_REACTIONS && unclear / reactions >= UNCLEAR_SHARE,
      () => w.sayUnclear(n(unclear), n(reactions)),
      '#tanggapan',
      w.srcReactions,
    ],
    [b.promised.length > 0 && late === 0, () => w.sayPunctual(n(b.promised.length)), '#ketepatan', w.srcPunctual],
    [b.cases.opened > 0 && b.cases.overdue === 0, () => w.sayNoneOverdue(n(b.cases.open)), '#laporan', w.srcCases],
    [
      b.process.items >= ENOUGH_ITEMS && waiting > work,
      () => w.sayWaits(formatDecimal(waiting, locale), formatDecimal(work + waiting, locale)),
      '#proses',
      w.srcProcess,
    ],
  ];
  return rules
    .filter(([applies]) => applies)
    .slice(0, 3)
    .map(([, say, href, label]) => ({ say: say(), source: { href, label } }));
}

/** The title over the lines of reads: how the last seven full days compare with the seven before; null when nothing was counted. */
export function reachTitle({ reads, mails }: Briefing['reach'], locale: Locale): string | null {
  const w = words(locale);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  if (sum(reads) + sum(mails) === 0) return null;
  const full = reads.slice(0, -1);
  const [before, last] = [sum(full.slice(-14, -7)), sum(full.slice(-7))];
  if (before === 0) return w.reachFirst(formatNumber(sum(reads), locale));
  const change = (last - before) / before;
  if (Math.abs(change) < STEADY) return w.reachSteady(formatNumber(last, locale));
  const share = formatShare(Math.round(Math.abs(change) * 100) / 100, locale);
  return change > 0 ? w.reachRises(share) : w.reachFalls(share);
}

/** Adds the medians of the stretches up: hours of work, and hours of lying still. */
export const workAndWaiting = (p: ProcessFigures): { work: number; waiting: number } => ({
  work: p.stretches.reduce((sum, s) => sum + s.work, 0),
  waiting: p.stretches.reduce((sum, s) => sum + s.waiting, 0),
});

/** The stretch that waits longest; null when nothing waits. */
export function longestWait(p: ProcessFigures): Stretch | null {
  const longest = p.stretches.reduce((a, b) => (b.waiting > a.waiting ? b : a));
  return longest.waiting > 0 ? longest : null;
}

/** What the process view says about its longest wait: whether that step ever changes anything, and so could go. */
export function processFinding(p: ProcessFigures, locale: Locale): { say: string; canDrop: boolean } | null {
  const w = words(locale);
  const longest = longestWait(p);
  if (!longest) return null;
  const h = formatDecimal(longest.waiting, locale);
  const n = formatNumber(p.items, locale);
  if (longest.key === 'order') return { say: w.orderNever(h), canDrop: p.items >= ENOUGH_TO_DROP };
  if (p.returned > 0 || p.items < ENOUGH_TO_DROP)
    return { say: w.approveSome(formatNumber(p.returned, locale), n, h), canDrop: false };
  return { say: w.approveNever(n, h), canDrop: true };
}
