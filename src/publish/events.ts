import { z } from 'zod';
import { defineEvent } from '../kernel/events.ts';

/** Told once for each version that came out, in the transaction that brought it out. Times are ISO 8601 in UTC. */
export const released = defineEvent(
  'publish.released',
  z.object({
    articleId: z.uuid(),
    itemId: z.uuid(),
    editionId: z.uuid(),
    /** What was approved; absent where an article came in without one. */
    packageId: z.uuid().optional(),
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

const changed = z.object({
  articleId: z.uuid(),
  itemId: z.uuid(),
  editionId: z.uuid(),
  agencyId: z.uuid(),
  version: z.int().min(1),
  slug: z.string(),
  language: z.enum(['id', 'en']),
  type: z.string(),
  topicSlugs: z.array(z.string()),
  unitName: z.string(),
  agencyName: z.string(),
  /** The public reason, or the note of what was brought back. */
  reason: z.string(),
  /** The office that answers for it. */
  responsible: z.string(),
  at: z.iso.datetime(),
});

/** A released text was withdrawn, taken away, led elsewhere or has expired; the title is null where it is the harm. */
export const withdrawn = defineEvent(
  'publish.withdrawn',
  changed.extend({
    act: z.enum(['withdrawn', 'gone', 'redirected', 'expired']),
    headline: z.string().nullable(),
    personalData: z.boolean(),
    redirectTo: z.string().nullable(),
  }),
);
export type Withdrawn = (typeof withdrawn)['schema']['_output'];

/** A text that was withdrawn holds again, as a new version. */
export const restored = defineEvent(
  'publish.restored',
  changed.extend({ headline: z.string(), standfirst: z.string() }),
);
export type Restored = (typeof restored)['schema']['_output'];

/** A release is past its moment by more than the grace: the clock leaves it alone and a person decides. */
export const releaseLate = defineEvent('publish.release-late', order);
