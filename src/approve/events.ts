import { z } from 'zod';
import { defineEvent } from '../kernel/events.ts';

const about = z.object({ packageId: z.uuid(), editionId: z.uuid(), itemId: z.uuid() });
export type AboutPackage = z.infer<typeof about>;

/** A package was put before the approvers. */
export const submitted = defineEvent('approve.submitted', about);

/** An approver agreed to a package as it is. */
export const approved = defineEvent('approve.approved', about);

/** An approver sent a package back with a reason. */
export const returned = defineEvent('approve.returned', about);

/** A package lost its standing: the text changed, the approval was taken back, or a newer package took its place. */
export const voided = defineEvent('approve.voided', about);

/** Somebody decided on one step; the package may still wait for others. */
export const stepDecided = defineEvent(
  'approve.step-decided',
  about.extend({ stepId: z.uuid(), verdict: z.enum(['approve', 'return']) }),
);
