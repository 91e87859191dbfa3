import { hostname } from 'node:os';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { defineLoop } from '../../kernel/loops.ts';
import { releaseOne } from '../commands/release-one.ts';
import { claimDue, putBack } from './claim-due.ts';

/** A round ends after so many, so that a long queue doesn't keep a stopping worker. */
const ROUND = 50;

/** Brings out everything whose moment has come, one order at a time; one that fails is put back and doesn't stop the rest. Returns how many it took. */
export async function releaseDue(k: Kernel, signal?: AbortSignal): Promise<number> {
  let taken = 0;
  while (taken < ROUND && !signal?.aborted) {
    const worker = `${hostname()}/${process.pid}/${newToken(6)}`;
    const orderId = await claimDue(k, worker);
    if (!orderId) break;
    taken += 1;
    try {
      await releaseOne(k, orderId, worker);
    } catch (error) {
      k.log.error({ err: error, orderId }, 'a release did not come out and will be tried again');
      await putBack(k, orderId, worker, error);
    }
  }
  return taken;
}

/** The release clock: looks at the orders four times a second. */
export const releaseClock = defineLoop('publish.release-clock', { everyMs: 250 }, releaseDue);
