import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

/** A named official approved a package alone; it is to come out at once, with this note where the edition is already out. */
export const emergencyApproved = defineEvent(
  'approve.emergency-approved',
  z.object({
    packageId: z.uuid(),
    editionId: z.uuid(),
    itemId: z.uuid(),
    agencyId: z.uuid(),
    correctionNote: z.string().nullable(),
  }),
);
