import type { Kernel } from './kernel.ts';

/** Work that looks at its own table again and again; the row is the truth, so a missed round costs only time. */
export type LoopType = {
  name: string;
  everyMs: number;
  run: (k: Kernel, signal: AbortSignal) => Promise<number>;
};

/** Declares a polling loop; `run` returns how much it did, and is called again at once while that is more than zero. */
export function defineLoop(name: string, options: { everyMs: number }, run: LoopType['run']): LoopType {
  return { name, everyMs: options.everyMs, run };
}

/** Runs the loops until the signal; an error is logged and the loop goes on after its pause. */
export async function runLoops(k: Kernel, loops: LoopType[], signal: AbortSignal): Promise<void> {
  await Promise.all(loops.map((loop) => runLoop(k, loop, signal)));
}

/** After an error the pause doubles, up to this, so that a database that is away is not asked four times a second. */
const LONGEST_PAUSE_MS = 5_000;

async function runLoop(k: Kernel, loop: LoopType, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let done = 0;
    try {
      done = await loop.run(k, signal);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!signal.aborted) k.log.error({ err: error, loop: loop.name, failures }, 'a loop failed and will go on');
    }
    const wait = Math.min(loop.everyMs * 2 ** failures, Math.max(loop.everyMs, LONGEST_PAUSE_MS));
    if (done === 0) await pause(failures > 0 ? wait : loop.everyMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
