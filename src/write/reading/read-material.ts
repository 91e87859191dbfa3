import { availableParallelism } from 'node:os';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { CheckBlock, CheckOptions, CheckResult } from '../checks/types.ts';
import type { Brief, Claim, Facts, SourceText } from '../facts/types.ts';
import { TooMuch, threadPool } from './pool.ts';
import { type Answer, answer, type Task } from './tasks.ts';

/** Up to here (half a page of material) an answer takes a few milliseconds, and a thread would cost more than it saves. */
const SHORT = 1_500;
const TIME_LIMIT_MS = 60_000;
/** At least two threads, so that one slow document doesn't keep other people waiting. */
const threads = threadPool(
  new URL('./reading-thread.ts', import.meta.url),
  Math.min(4, Math.max(2, availableParallelism() - 1)),
);

/** Reads material into facts, in a thread of its own unless it is very short, so that nobody else waits. */
export const readFacts = (brief: Brief, sources: SourceText[]): Promise<Facts> =>
  ask({ kind: 'facts', brief, sources }, `facts ${keyOf(sources, '')}`, lengthOf(sources));

/** Checks a text against material; the material is prepared once for many checks, and blocks that haven't changed aren't checked again. */
export function checkAgainst(
  blocks: CheckBlock[],
  sources: SourceText[],
  claims: Claim[],
  options: CheckOptions,
): Promise<CheckResult> {
  const key = keyOf(sources, `${(options.agencyNames ?? []).join('\n')}\u0000${JSON.stringify(claims)}`);
  const length = lengthOf(sources) + blocks.reduce((sum, block) => sum + block.text.length, 0);
  return ask({ kind: 'check', key, blocks, sources, claims, options }, key, length);
}

const keyOf = (sources: SourceText[], more: string): string =>
  sha256Hex([more, ...sources.flatMap((source) => [source.id, source.text])].join('\u0000'));

const lengthOf = (sources: SourceText[]): number => sources.reduce((sum, source) => sum + source.text.length, 0);

async function ask<T extends Task>(task: T, about: string, length: number): Promise<Answer<T>> {
  if (length <= SHORT) return answer(task);
  try {
    return (await threads.ask({ about, message: task, limitMs: TIME_LIMIT_MS })) as Answer<T>;
  } catch (error) {
    throw error instanceof TooMuch ? tooComplex(error) : error;
  }
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
