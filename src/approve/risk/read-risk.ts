import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency, findUnit, registerFor } from '../../people/index.ts';
import type { RiskFacts } from './risk-of.ts';

/** Reads the names by which an agency, its unit and its officials go; without degrees, which texts leave out. */
export async function riskFactsOf(k: Kernel, agencyId: string, unitId: string | null): Promise<RiskFacts> {
  const [agency, unit, register] = await Promise.all([
    findAgency(k, agencyId),
    unitId ? findUnit(k, unitId) : null,
    registerFor(k.db, agencyId),
  ]);
  return {
    officials: register.people.flatMap((one) => [one.name, ...one.aliases]),
    agencyNames: [agency?.name, agency?.nameEn, agency?.shortName, unit?.name, unit?.nameEn].filter(
      (name) => name !== undefined,
    ),
  };
}
