import type { Logger } from '../../log.ts';
import { isAlive } from './liveness.ts';

const LOOK_EVERY_MS = 1_000;

/**
 * Looks once a second whether the server still lives and calls `revive` when it was killed (by a lack of memory, say);
 * pools connect again by themselves. The timer doesn't keep the process from ending.
 */
export function keepRunning(
  first: number,
  log: Logger,
  revive: () => Promise<{ pid: number }>,
): { stop(): Promise<void> } {
  let pid = first;
  let ended = false;
  let work: Promise<void> | null = null;
  const look = async () => {
    if (isAlive(pid)) return;
    log.error({ pid }, 'the embedded database was killed; it is started again');
    try {
      pid = (await revive()).pid;
      log.info({ pid }, 'embedded database ready again');
    } catch (err) {
      log.error({ err }, 'the embedded database could not be started again; the next try follows');
    }
  };
  const timer = setInterval(() => {
    if (ended || work) return;
    work = look().finally(() => {
      work = null;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      ended = true;
      clearInterval(timer);
      await work;
    },
  };
}
