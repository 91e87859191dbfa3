import type { Locale } from '../kernel/i18n.ts';

/** As kept; suspension and expiry come from dates, so that they hold to the second without a job. */
export type JournalistState = 'unconfirmed' | 'applied' | 'accredited' | 'refused' | 'left';

/** Where a person of the press stands at a moment. */
export type Standing = JournalistState | 'suspended' | 'expired';

/** As kept; an active embargo whose moment has come counts as passed. */
export type EmbargoRow = 'active' | 'released' | 'withdrawn' | 'stopped';
export type EmbargoState = EmbargoRow | 'passed';

export type AccessAct = 'opened' | 'accepted' | 'downloaded';

/** A person of the press with their data readable; empty texts after they left. */
export type Journalist = {
  id: string;
  agencyId: string;
  outletId: string | null;
  outlet: string;
  code: string;
  state: JournalistState;
  name: string;
  email: string;
  phone: string;
  card: string;
  job: string;
  locale: Locale;
  termsVersion: string;
  consentedAt: Date;
  appliedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: string | null;
  expiresAt: Date | null;
  renewalAskedAt: Date | null;
  suspendedAt: Date | null;
  suspendedUntil: Date | null;
  suspendedReason: string | null;
};

/** Says where somebody stands at a moment: suspension and expiry come before the kept state. */
export function standingOf(
  j: Pick<Journalist, 'state' | 'expiresAt' | 'suspendedAt' | 'suspendedUntil'>,
  now: Date,
): Standing {
  if (j.state !== 'accredited') return j.state;
  if (j.suspendedAt && (j.suspendedUntil === null || j.suspendedUntil > now)) return 'suspended';
  return j.expiresAt !== null && j.expiresAt <= now ? 'expired' : 'accredited';
}

/** Says what an embargo is at a moment. */
export const embargoStateOf = (e: { state: EmbargoRow; pressEmbargoUntil: Date }, now: Date): EmbargoState =>
  e.state === 'active' && e.pressEmbargoUntil <= now ? 'passed' : e.state;
