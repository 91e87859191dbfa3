import { Worker } from 'node:worker_threads';
import { cleanText } from '../clean-text.ts';
import { decodeText } from './parse-text.ts';
import { SourceError } from './source-errors.ts';
import type { ThreadAnswer, ThreadTask } from './source-thread.ts';
import { type SourceType, sourceType } from './source-type.ts';

export { SourceError } from './source-errors.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_LETTERS = 200_000;
const TIME_LIMIT_MS = 20_000;
const HEAP_MB = 512;
/** Decoded pictures and streams live outside the heap, so the growth of the whole process is watched too. */
const MOST_GROWTH = 600 * 1024 * 1024;
const WATCH_EVERY_MS = 100;
const AT_ONCE = 2;

/** Reads the text of a .txt, .docx or .pdf file of up to 20 MB; throws an `AppError` that names the file and what is wrong. */
export async function readSourceFile(name: string, bytes: Uint8Array): Promise<string> {
  return (await readSource(name, bytes)).text;
}

/** Like `readSourceFile`, and tells what kind of file it was. */
export async function readSource(name: string, bytes: Uint8Array): Promise<{ kind: SourceType; text: string }> {
  if (bytes.length > MOST_BYTES) throw new SourceError(name, 'too-large');
  const found = sourceType(name, bytes);
  if ('trouble' in found) throw new SourceError(name, found.trouble);
  const read =
    found.type === 'txt'
      ? { text: decodeText(bytes) }
      : await inTurn(() => inThread({ type: found.type as 'docx' | 'pdf', bytes }));
  if ('trouble' in read) throw new SourceError(name, read.trouble);
  const text = cleanText(read.text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') throw new SourceError(name, 'empty');
  if (text.length > MOST_LETTERS) throw new SourceError(name, 'too-long');
  return { kind: found.type, text };
}

/** Parses in a thread of its own, so that a hostile or huge file neither stalls nor takes down the server. */
function inThread(task: ThreadTask): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const worker = new Worker(new URL('./source-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      finish();
    };
    const timer = setTimeout(() => settle(() => resolve({ trouble: 'too-slow' })), TIME_LIMIT_MS);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_GROWTH) settle(() => resolve({ trouble: 'bomb' }));
    }, WATCH_EVERY_MS);
    worker.once('message', (answer: ThreadAnswer) => settle(() => resolve(answer)));
    worker.once('error', (error: Error & { code?: string }) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ trouble: 'bomb' }) : reject(error))),
    );
    worker.once('exit', () => settle(() => resolve({ trouble: task.type === 'docx' ? 'broken-docx' : 'broken-pdf' })));
  });
}

let running = 0;
const waiting: (() => void)[] = [];

/** Lets two files be parsed at a time; the others wait their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
