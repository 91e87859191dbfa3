import { Worker } from 'node:worker_threads';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { CheckBlock, CheckOptions, CheckResult } from '../checks/types.ts';
import type { Brief, Claim, Facts, SourceText } from '../facts/types.ts';
import { type Answer, answer, type Task } from './tasks.ts';

/** Up to here (about six pages) reading takes a few hundredths of a second, and a thread would cost more than it saves. */
const SHORT = 12_000;
const TIME_LIMIT_MS = 60_000;

type Waiting = { settle: (reply: { answer?: unknown; error?: Error }) => void };

let thread: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Reads material into facts; long material is read in a thread of its own, so that nobody else waits. */
export const readFacts = (brief: Brief, sources: SourceText[]): Promise<Facts> =>
  ask({ kind: 'facts', brief, sources }, lengthOf(sources));

/** Checks a text against material; the material is prepared once for many checks. */
export function checkAgainst(
  blocks: CheckBlock[],
  sources: SourceText[],
  claims: Claim[],
  options: CheckOptions,
): Promise<CheckResult> {
  const names = (options.agencyNames ?? []).join('\n');
  const key = sha256Hex(
    [names, JSON.stringify(claims), ...sources.flatMap((source) => [source.id, source.text])].join('\u0000'),
  );
  return ask({ kind: 'check', key, blocks, sources, claims, options }, lengthOf(sources));
}

const lengthOf = (sources: SourceText[]): number => sources.reduce((sum, source) => sum + source.text.length, 0);

async function ask<T extends Task>(task: T, length: number): Promise<Answer<T>> {
  if (length <= SHORT) return answer(task);
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => endThread(new Error('reading took too long')), TIME_LIMIT_MS);
    waiting.set(id, {
      settle(reply) {
        clearTimeout(timer);
        waiting.delete(id);
        if (waiting.size === 0) thread?.unref();
        if (reply.error === undefined) resolve(reply.answer as Answer<T>);
        else reject(reply.error);
      },
    });
    thread ??= startThread();
    thread.ref();
    thread.postMessage({ id, task });
  });
}

const tooComplex = (cause: Error): AppError =>
  new AppError(
    'too-large',
    {
      id: 'Bahan ini terlalu panjang untuk dibaca sekaligus. Bagi, atau unggah bagian yang diperlukan saja.',
      en: 'This material is too long to be read at once. Split it, or upload only the part that you need.',
    },
    { cause },
  );

function startThread(): Worker {
  const started = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  started.on('message', ({ id, answer, error }: { id: number; answer?: unknown; error?: string }) =>
    waiting.get(id)?.settle(error === undefined ? { answer } : { error: new Error(error) }),
  );
  started.on('error', (error) => endThread(error));
  return started;
}

/** The thread ran out of time or memory: whoever still waits is told, and the next question starts a fresh one. */
function endThread(cause: Error): void {
  const old = thread;
  thread = null;
  void old?.terminate();
  for (const one of [...waiting.values()]) one.settle({ error: tooComplex(cause) });
}
