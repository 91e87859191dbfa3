import { availableParallelism } from 'node:os';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { CheckBlock, CheckOptions } from '../checks/types.ts';
import type { Brief, Claim, Facts, SourceText } from '../facts/types.ts';
import { TooMuch, threadPool } from './pool.ts';
import { type Answer, answer, type Checked, type Task, UNKNOWN_MATERIAL } from './tasks.ts';

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
  ask(() => ({ kind: 'facts', brief, sources }), `facts ${textKey(sources)}`, lengthOf(sources));

/**
 * Checks a text against material; the material is sent to a thread once, prepared once for many checks, and blocks that haven't
 * changed aren't checked again. Pass the same lists for the same material: their key is worked out once.
 */
export function checkAgainst(
  blocks: CheckBlock[],
  sources: SourceText[],
  claims: Claim[],
  options: CheckOptions,
): Promise<Checked> {
  const names = (options.agencyNames ?? []).join('\n');
  const key = sha256Hex([textKey(sources), claimsKey(claims), names].join('\u0000'));
  const length = lengthOf(sources) + blocks.reduce((sum, block) => sum + block.text.length, 0);
  return ask(
    (known) => ({ kind: 'check', key, blocks, material: known ? null : { sources, claims }, options }),
    key,
    length,
  );
}

const keys = new WeakMap<object, string>();

/** The hash of a list, worked out once for a list that stays the same. */
function keyOf<T>(list: T[], words: (one: T) => string): string {
  const known = keys.get(list);
  if (known !== undefined) return known;
  const key = sha256Hex(list.map(words).join('\u0000'));
  keys.set(list, key);
  return key;
}

const textKey = (sources: SourceText[]): string =>
  keyOf(sources, (one) => `${one.id}\u0000${one.name}\u0000${one.text}`);
const claimsKey = (claims: Claim[]): string => keyOf(claims, (one) => JSON.stringify(one));

const lengthOf = (sources: SourceText[]): number => sources.reduce((sum, source) => sum + source.text.length, 0);

async function ask<T extends Task>(task: (known: boolean) => T, about: string, length: number): Promise<Answer<T>> {
  if (length <= SHORT) return answer(task(false));
  const asked = { about, limitMs: TIME_LIMIT_MS };
  try {
    return (await threads.ask({ ...asked, message: task })) as Answer<T>;
  } catch (error) {
    if (error instanceof TooMuch) throw tooComplex(error);
    if (!(error instanceof Error) || error.message !== UNKNOWN_MATERIAL) throw error;
    // The thread failed while it prepared this material before, so it is sent again.
    return (await threads.ask({ ...asked, message: () => task(false) })) as Answer<T>;
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
