import type { Reaction } from '../publish/index.ts';

export { REACTIONS, type Reaction } from '../publish/index.ts';

/** How often an article was read, and how many people chose each reaction. */
export type Counts = { reads: number; reactions: Record<Reaction, number> };

/** Counts of an article that nobody has read yet. */
export const noCounts = (): Counts => ({
  reads: 0,
  reactions: { berguna: 0, setuju: 0, inspiratif: 0, 'belum-jelas': 0, kecewa: 0 },
});
