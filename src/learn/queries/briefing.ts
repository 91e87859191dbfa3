import { type CaseFigures, caseFigures } from '../../answer/index.ts';
import { deliveryFigures } from '../../deliver/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay, startOfJakartaDay } from '../../kernel/time.ts';
import { type ReadFigures, readFigures } from '../../listen/index.ts';
import { articlesByIds, type ReleaseReceipt, releaseGauges, releaseReceipts } from '../../publish/index.ts';
import { PUNCTUAL_MS } from './performance.ts';
import { type ProcessFigures, processFigures } from './process-figures.ts';

/** How far back each part looks, in Jakarta days, today included where the day is running. */
export const SPAN = { reach: 15, top: 7, month: 30, process: 60 } as const;

/** All figures of the morning briefing, as of `at`. */
export type Briefing = {
  at: Date;
  reach: { days: string[]; reads: number[]; mails: number[] };
  /** The most read item of the last seven days; null when nothing was read. */
  top: { headline: string; language: 'id' | 'en'; slug: string; reads: number } | null;
  /** Releases of the last 30 days that were promised for a moment. */
  promised: ReleaseReceipt[];
  onTime: number;
  /** Releases that failed and that nobody has replaced. */
  failed: number;
  cases: CaseFigures;
  reactions: ReadFigures['reactions'];
  process: ProcessFigures;
};

/** Reads every figure of the briefing. */
export async function readBriefing(k: Kernel): Promise<Briefing> {
  const at = k.clock.now();
  const until = jakartaDay(at);
  const since = (days: number) => addDays(until, 1 - days);
  const from = (days: number) => startOfJakartaDay(since(days));
  const [reach, mails, week, month, receipts, gauges, cases, process] = await Promise.all([
    readFigures(k, { since: since(SPAN.reach), until }),
    deliveryFigures(k, { since: since(SPAN.reach), until }),
    readFigures(k, { since: since(SPAN.top), until }),
    readFigures(k, { since: since(SPAN.month), until }),
    releaseReceipts(k, { since: from(SPAN.month) }),
    releaseGauges(k),
    caseFigures(k, { since: since(SPAN.month), until }),
    processFigures(k, { since: from(SPAN.process) }),
  ]);
  const promised = receipts.filter((r) => r.promisedAt);
  return {
    at,
    reach: {
      days: reach.days.map((d) => d.day),
      reads: reach.days.map((d) => d.reads),
      mails: mails.days.map((d) => d.sent),
    },
    top: await topItem(k, week),
    promised,
    onTime: promised.filter((r) => r.lagMs <= PUNCTUAL_MS).length,
    failed: gauges.failed,
    cases,
    reactions: month.reactions,
    process,
  };
}

async function topItem(k: Kernel, { top }: ReadFigures): Promise<Briefing['top']> {
  const first = top.find((t) => t.reads > 0);
  if (!first) return null;
  const [article] = await articlesByIds(k, [first.articleId]);
  return article
    ? { headline: article.headline, language: article.language, slug: article.slug, reads: first.reads }
    : null;
}
