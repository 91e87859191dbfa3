import type { Kernel } from '../../kernel/kernel.ts';

export const STEPS = ['brief', 'drafted', 'submitted', 'returned', 'approved', 'held', 'released'] as const;
export type Step = (typeof STEPS)[number];

/** Remembers that an item reached a step at a moment; the same message twice is one row. */
export async function recordStep(k: Kernel, reached: { itemId: string; step: Step; at: Date }): Promise<void> {
  await k.pool.query('INSERT INTO learn.steps (item_id, step, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    reached.itemId,
    reached.step,
    reached.at,
  ]);
}
