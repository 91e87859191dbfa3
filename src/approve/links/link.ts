export type LinkKind = 'package' | 'quotes';
export type LinkSentBy = 'mail' | 'copy';
export type LinkOutcome = 'approve' | 'return' | 'answered';
export type LinkWhat = 'opened' | 'approved' | 'returned' | 'answered' | 'taken-back' | 'refused' | 'revoked';

/** A one-time link as it is kept: for one package under one hash, one person, one step or the quotations of one speaker. */
export type Link = {
  id: string;
  kind: LinkKind;
  packageId: string;
  stepId: string | null;
  hash: string;
  signerId: string;
  personName: string;
  personOffice: string;
  speaker: string | null;
  sentBy: LinkSentBy;
  madeBy: string | null;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
  usedAt: Date | null;
  outcome: LinkOutcome | null;
};

/** A person without an account who may be asked by link. */
export type Signer = {
  id: string;
  agencyId: string;
  name: string;
  office: string;
  addedBy: string | null;
  addedAt: Date;
};

/** What a link can still do at an instant. */
export type LinkStanding = 'open' | 'used' | 'revoked' | 'expired';

/** Says what a link can still do: a used one tells its outcome, a revoked or expired one nothing. */
export function standingOf(link: Pick<Link, 'usedAt' | 'revokedAt' | 'expiresAt'>, now: Date): LinkStanding {
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  return link.expiresAt <= now ? 'expired' : 'open';
}

/** The hours for which a link may hold, shortest first. */
export const LINK_HOURS = [2, 8, 24, 72, 168] as const;
export const USUAL_HOURS = 24;
