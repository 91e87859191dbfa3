import { agency, people, topics, units } from './agency.ts';
import { answeredCases } from './cases-answered.ts';
import { closedCases } from './cases-closed.ts';
import { openCases } from './cases-open.ts';
import { counts } from './counts.ts';
import { itemsCrossings } from './items-crossings.ts';
import { itemsDrought } from './items-drought.ts';
import { itemsExplained } from './items-explained.ts';
import { itemsFlood } from './items-flood.ts';
import { itemsLakes } from './items-lakes.ts';
import { itemsOpenness } from './items-openness.ts';
import { itemsPermits } from './items-permits.ts';
import { itemsRivers } from './items-rivers.ts';
import { itemsRules } from './items-rules.ts';
import { itemsShores } from './items-shores.ts';
import { itemsTraining } from './items-training.ts';
import { itemsWaterQuality } from './items-water-quality.ts';
import { officials } from './officials.ts';
import { pending } from './pending.ts';
import { subscribers } from './subscribers.ts';
import type { DemoContent } from './types.ts';

export { fillDates } from './fill-dates.ts';
export type * from './types.ts';

/** The invented ministry with everything it has written and heard; items stand from newest to oldest. */
export const demoContent: DemoContent = {
  agency,
  units,
  topics,
  people,
  officials,
  items: [
    itemsFlood,
    itemsDrought,
    itemsPermits,
    itemsRules,
    itemsWaterQuality,
    itemsRivers,
    itemsLakes,
    itemsShores,
    itemsCrossings,
    itemsTraining,
    itemsExplained,
    itemsOpenness,
  ]
    .flat()
    .sort((a, b) => a.daysAgo - b.daysAgo || b.hour.localeCompare(a.hour)),
  pending,
  counts,
  subscribers,
  cases: [...openCases, ...answeredCases, ...closedCases].sort(
    (a, b) => b.daysAgo - a.daysAgo || a.hour.localeCompare(b.hour),
  ),
};
