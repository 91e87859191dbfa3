import { inArray } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Observance, observances } from '../calendar/observances.ts';
import type { Choice } from '../calendar/types.ts';
import { observanceChoices } from '../tables.ts';

/** How an agency that chose nothing treats an observance: days of single trades stay hidden, the others show. */
export const usualChoice = (o: Observance): Choice => (o.kind === 'sector' ? 'hide' : 'show');

/** Tells how these agencies treat each observance, by its key; where they differ the strongest wish counts. */
export async function choicesOf(k: Kernel, agencyIds: string[]): Promise<Map<string, Choice>> {
  const rows =
    agencyIds.length === 0
      ? []
      : await k.db.select().from(observanceChoices).where(inArray(observanceChoices.agencyId, agencyIds));
  const found = new Map<string, Choice>();
  for (const o of observances()) {
    const said = rows.filter((row) => row.observance === o.key).map((row) => row.choice);
    if (said.length < agencyIds.length || agencyIds.length === 0) said.push(usualChoice(o));
    found.set(o.key, said.includes('plan') ? 'plan' : said.includes('show') ? 'show' : 'hide');
  }
  return found;
}
