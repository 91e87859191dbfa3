import { forgetVisitors } from './jobs/forget-visitors.ts';

export { myReaction, react } from './commands/react.ts';
export { flushReads, recordRead } from './commands/record-read.ts';
export { type SeedCounts, seedCounts } from './commands/seed-counts.ts';
export { counts } from './queries/counts.ts';
export { type ReadFigures, readFigures } from './queries/read-figures.ts';
export { type Counts, noCounts, REACTIONS, type Reaction } from './reactions.ts';
export { routes } from './web/routes.ts';
export { visitOf } from './web/visit.ts';

export const jobs = [forgetVisitors];
