import { dueCases } from '../../answer/index.ts';
import { waitingPackages } from '../../approve/index.ts';
import { undeliveredCount } from '../../deliver/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { listAgencies } from '../../people/index.ts';
import { releaseBoard } from '../../publish/index.ts';
import { may } from '../policy.ts';
import { hours } from './process-figures.ts';

/** Cases due within this many calendar days are shown. */
const NEAR_DAYS = 2;
const MOST_PER_KIND = 5;

/** One thing that waits for this person, as facts; the page finds the words. */
export type Decision =
  | { kind: 'release-late' | 'release-failed'; headline: string; language: 'id' | 'en'; href: string; dueAt: Date }
  | { kind: 'case'; subject: string; code: string; href: string; daysLeft: number; used: number }
  | {
      kind: 'package';
      headline: string;
      language: 'id' | 'en';
      href: string;
      waitedHours: number;
      usualHours: number | null;
    }
  | { kind: 'uncertain'; messages: number; href: string };

const DAY_MS = 86_400_000;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Lists what this person can decide now, most pressing first: late and failed releases, cases, messages, packages. */
export async function decisionsOf(k: Kernel, actor: Actor, usualApprovalHours: number | null): Promise<Decision[]> {
  const [releases, cases, messages, packages] = await Promise.all([
    lateReleases(k, actor),
    pressingCases(k, actor),
    uncertainMessages(k, actor),
    openPackages(k, actor, usualApprovalHours),
  ]);
  const overdue = cases.filter((c) => c.daysLeft < 0);
  const soon = cases.filter((c) => c.daysLeft >= 0);
  return [...releases, ...overdue, ...messages, ...packages, ...soon];
}

async function lateReleases(k: Kernel, actor: Actor): Promise<Decision[]> {
  if (!may(actor, 'mindReleases', {})) return [];
  const board = await releaseBoard(k, actor);
  const toDecision = (kind: 'release-late' | 'release-failed') => (line: (typeof board.late)[number]) => ({
    kind,
    headline: line.headline,
    language: line.language,
    href: `/ruang/rilis/paket/${line.packageId}`,
    dueAt: line.dueAt,
  });
  return [
    ...board.late.slice(0, MOST_PER_KIND).map(toDecision('release-late')),
    ...board.failed.slice(0, MOST_PER_KIND).map(toDecision('release-failed')),
  ];
}

type CaseDecision = Extract<Decision, { kind: 'case' }>;

async function pressingCases(k: Kernel, actor: Actor): Promise<CaseDecision[]> {
  const today = jakartaDay(k.clock.now());
  const agencies = (await listAgencies(k)).filter((agency) => may(actor, 'answerCases', agency.id));
  const found = await Promise.all(agencies.map((agency) => dueCases(k, agency.id, NEAR_DAYS, MOST_PER_KIND)));
  return found
    .flat()
    .map((c) => ({
      kind: 'case' as const,
      subject: c.subject,
      code: c.code,
      href: `/ruang/laporan/${c.id}`,
      daysLeft: days(today, c.dueOn),
      used: days(c.startedOn, today) / Math.max(1, days(c.startedOn, c.dueOn)),
    }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .slice(0, MOST_PER_KIND);
}

async function uncertainMessages(k: Kernel, actor: Actor): Promise<Decision[]> {
  if (!may(actor, 'mindDeliveries', {})) return [];
  const messages = await undeliveredCount(k);
  return messages > 0 ? [{ kind: 'uncertain', messages, href: '/ruang/pengiriman' }] : [];
}

async function openPackages(k: Kernel, actor: Actor, usualHours: number | null): Promise<Decision[]> {
  if (actor.kind !== 'account' || !may(actor, 'decidePackages', {})) return [];
  const now = k.clock.now();
  // Who edited last can't decide, so it doesn't wait for them.
  const waiting = (await waitingPackages(k, actor)).filter((p) => p.lastEditorId !== actor.id);
  return waiting.slice(0, MOST_PER_KIND).map((p) => ({
    kind: 'package',
    headline: p.headline,
    language: p.language,
    href: `/ruang/persetujuan/${p.id}`,
    waitedHours: hours(p.submittedAt, now),
    usualHours,
  }));
}
