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

async function runLoop(k: Kernel, loop: LoopType, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let done = 0;
    try {
      done = await loop.run(k, signal);
    } catch (error) {
      if (!signal.aborted) k.log.error({ err: error, loop: loop.name }, 'a loop failed and will go on');
    }
    if (done === 0) await pause(loop.everyMs, signal);
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
