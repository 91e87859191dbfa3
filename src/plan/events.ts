import { z } from 'zod';
import { defineEvent } from '../kernel/events.ts';

/** A brief was opened: the moment from which the way of an item is measured. */
export const briefOpened = defineEvent('plan.brief-opened', z.object({ briefId: z.uuid(), agencyId: z.uuid() }));

/** A topic was added or changed. */
export const topicSaved = defineEvent('plan.topic-saved', z.object({ slug: z.string(), agencyId: z.uuid() }));

/** An event was put into the public agenda, changed there, or called off there. */
export const eventAnnounced = defineEvent('plan.event-announced', z.object({ eventId: z.uuid(), agencyId: z.uuid() }));
