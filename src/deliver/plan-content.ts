import { z } from 'zod';

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
});
export type PlanContent = z.infer<typeof planContent>;
