import { eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { USUAL_GRACE_SECONDS } from '../jobs/claim-due.ts';
import { releaseRules } from '../tables.ts';

/** How many minutes after its moment a release of the agency may still come out by itself. */
export async function graceMinutes(k: Kernel, agencyId: string): Promise<number> {
  const [rule] = await k.db.select().from(releaseRules).where(eq(releaseRules.agencyId, agencyId));
  return Math.round((rule?.graceSeconds ?? USUAL_GRACE_SECONDS) / 60);
}
