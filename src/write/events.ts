import { z } from 'zod';
import { defineEvent } from '../kernel/events.ts';

/** A first text was written from the claims. */
export const drafted = defineEvent('write.drafted', z.object({ itemId: z.uuid(), editionId: z.uuid() }));

/** What an approval covers has changed: text, headline, facts, or what the item says of itself. */
export const editionSaved = defineEvent(
  'write.edition-saved',
  z.object({ itemId: z.uuid(), editionId: z.uuid(), version: z.number().int().positive() }),
);

/** Something beside the text changed that a package may hold: a derivative or an attachment. */
export const partChanged = defineEvent('write.part-changed', z.object({ itemId: z.uuid(), editionId: z.uuid() }));
