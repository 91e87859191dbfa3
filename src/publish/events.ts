import { z } from 'zod';
import { defineEvent } from '../kernel/events.ts';

/** Told once for each version that came out, in the transaction that brought it out. Times are ISO 8601 in UTC. */
export const released = defineEvent(
  'publish.released',
  z.object({
    articleId: z.uuid(),
    itemId: z.uuid(),
    editionId: z.uuid(),
    version: z.int().min(1),
    sequence: z.int(),
    slug: z.string(),
    language: z.enum(['id', 'en']),
    type: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    topicSlugs: z.array(z.string()),
    unitName: z.string(),
    agencyName: z.string(),
    releasedAt: z.iso.datetime(),
    promisedAt: z.iso.datetime().nullable(),
    correction: z.object({ major: z.boolean(), note: z.string() }).nullable(),
  }),
);
export type Released = (typeof released)['schema']['_output'];

const order = z.object({
  orderId: z.uuid(),
  packageId: z.uuid(),
  itemId: z.uuid(),
  editionId: z.uuid(),
});

/** A release was ordered for a moment, or for at once; or its moment was changed. */
export const releaseOrdered = defineEvent('publish.release-ordered', order);

/** A release that had not come out was called off, or lapsed because its approval did. */
export const releaseDropped = defineEvent('publish.release-dropped', order);
