import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { defineLoop } from '../../kernel/loops.ts';
import { markLate } from '../commands/mark-late.ts';
import { releaseBatch } from '../commands/release-batch.ts';
import { claimDue, type Reach, untilNextDue } from './claim-due.ts';
import { clockName, holdsHand } from './clock-hand.ts';

/** Orders that come out in one transaction, at most: what waits behind them waits for the whole batch. */
const BATCH = 20;

/** A round ends after so many batches, so that a long queue doesn't keep a stopping worker. */
const ROUND = 5;

const LOOK_MS = 250;
const LATE_EVERY_MS = 2_000;

/** Brings out everything whose moment has come, in order of priority; one that fails is put back and doesn't stop the rest. Returns how many it took. */
export async function releaseDue(k: Kernel, signal?: AbortSignal, reach: Reach = { as: 'anyone' }): Promise<number> {
  let taken = 0;
  for (let round = 0; round < ROUND && !signal?.aborted; round += 1) {
    const worker = `${clockName(k)}${newToken(6)}`;
    const claimed = await claimDue(k, worker, BATCH, reach);
    if (claimed.length === 0) break;
    taken += claimed.length;
    await releaseBatch(k, claimed, worker);
  }
  return taken;
}

const lastLooks = new WeakMap<Kernel, number>();

/** One look of the clock: releases, finds what is late, and wakes by itself at the very moment when the next order falls due. */
async function look(k: Kernel, signal: AbortSignal): Promise<number> {
  const hand = await holdsHand(k, signal);
  const taken = await releaseDue(k, signal, hand ? { as: 'hand', mine: clockName(k) } : { as: 'stand-in' });
  if (Date.now() - (lastLooks.get(k) ?? 0) >= LATE_EVERY_MS) {
    lastLooks.set(k, Date.now());
    await markLate(k);
  }
  if (taken > 0 || !hand) return taken;
  const ms = await untilNextDue(k);
  if (ms === null || ms > LOOK_MS) return 0;
  await new Promise((resolve) => setTimeout(resolve, Math.ceil(ms)));
  return 1;
}

/** The release clock: looks at the orders four times a second, and at the moment itself when it knows it. */
export const releaseClock = defineLoop('publish.release-clock', { everyMs: LOOK_MS }, look);
