import { z } from 'zod';

/** Which message a plan is about: the first one, a correction, the word that a text was withdrawn, or that it holds again. */
export type PlanKind = 'new' | 'correction' | 'recall' | 'restored';

/** What a message says about an article, frozen when the delivery is planned. */
export const planContent = z.object({
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  agencyName: z.string(),
  unitName: z.string(),
  topics: z.array(z.object({ slug: z.string(), nameId: z.string(), nameEn: z.string() })),
  releasedAt: z.string(),
  correction: z.object({ note: z.string() }).nullable(),
  /** Of a recall: what happened to the text, and the office that answers for it. */
  recall: z.object({ act: z.enum(['withdrawn', 'gone', 'redirected', 'expired']), responsible: z.string() }).optional(),
});
export type PlanContent = z.infer<typeof planContent>;
