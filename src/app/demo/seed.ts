import type { Kernel } from '../../kernel/kernel.ts';
import { countAccounts, listAgencies } from '../../people/index.ts';
import { demoContent } from './content/index.ts';
import { hasCases, seedCases } from './seed-cases.ts';
import { seedItems, settle } from './seed-items.ts';
import { seedPeople } from './seed-people.ts';
import { seedPlan } from './seed-plan.ts';
import { seedPress } from './seed-press.ts';
import { seedReads, seedSubscribers } from './seed-readers.ts';
import { seedWithdrawals } from './seed-withdrawals.ts';
import { stageKernel } from './stage-kernel.ts';

/**
 * Fills an installation with the invented ministry. What is there already is left alone, so a second run changes nothing (cases
 * come last: where there are some, the seed is complete);
 * an installation of a real agency is not touched at all. Returns whether it was this ministry's installation.
 */
export async function seedDemo(k: Kernel): Promise<boolean> {
  const agencies = await listAgencies(k);
  const ours = agencies.some((a) => a.slug === demoContent.agency.slug);
  if (!ours && (agencies.length > 0 || (await countAccounts(k)) > 0)) return false;
  const today = new Date();
  if (ours && (await hasCases(k, today))) return true;
  const stage = stageKernel(k);
  try {
    const cast = await seedPeople(stage.k);
    await seedSubscribers(stage.k, today);
    await seedItems(stage, cast, today);
    await seedWithdrawals(stage, cast, today);
    await seedPress(stage, cast, today);
    await seedPlan(stage, cast, today);
    await settle(stage.k);
    await seedReads(stage.k, today);
    await seedCases(stage.k, cast, today);
    return true;
  } finally {
    await stage.close();
  }
}
