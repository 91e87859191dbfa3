import type { PackageContent } from '../write/index.ts';
import type { CheckSummary } from './check-summary.ts';
import type { Risk } from './risk/risk.ts';

/** Waiting; agreed to; sent back; or overtaken by a change, a newer package or a change of mind. */
export type PackageState = 'pending' | 'approved' | 'returned' | 'voided';

/** An edition as it was put before an approver. */
export type Package = {
  id: string;
  editionId: string;
  itemId: string;
  agencyId: string;
  editionVersion: number;
  hash: string;
  content: PackageContent;
  state: PackageState;
  submittedBy: string | null;
  submittedAt: Date;
  lastEditorId: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  voidedAt: Date | null;
  /** The approver's words of a return; one of `VOIDED` after a void. */
  reason: string | null;
  checks: CheckSummary;
  releasedAt: Date | null;
  /** The hash of each part by its key; null for packages of the first format. */
  parts: Parts | null;
  /** Who changed any part last; none of them signs. */
  editors: string[];
  /** What asks for more signatures, as it was found at submission. */
  risk: Risk;
  /** Who completed or returned it, by name. */
  decidedName: string | null;
  /** The official who released it alone; its steps may be signed afterwards. */
  emergencyBy: string | null;
};

/** Lower-case SHA-256 of the parts of a package, by their keys. */
export type Parts = Record<string, string>;

/** Why a package was voided, as kept in `reason`. */
export const VOIDED = {
  edited: 'edited',
  superseded: 'superseded',
  takenBack: 'taken-back',
} as const;
