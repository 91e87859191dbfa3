import { Worker } from 'node:worker_threads';
import { LIMITS } from '../material/limits.ts';
import { partedText } from '../material/parted-text.ts';
import { decodeText } from './parse-text.ts';
import type { Reading, ThreadAnswer, ThreadTask } from './reader-answer.ts';
import { SourceError, type SourceTrouble } from './source-errors.ts';
import { type SourceType, sourceType } from './source-type.ts';

export type { Attachment, Reading } from './reader-answer.ts';
export { SourceError } from './source-errors.ts';

/** Memory is looked at this often. */
const WATCH_EVERY_MS = 100;

/** What is wrong with a file whose reader ended without a word. */
const ENDED: Record<SourceType, SourceTrouble> = {
  txt: 'not-text',
  docx: 'broken-docx',
  pdf: 'broken-pdf',
  html: 'broken-html',
  eml: 'broken-eml',
  subtitles: 'broken-subtitles',
  image: 'broken-image',
  csv: 'broken-csv',
  xlsx: 'broken-xlsx',
};

/** Reads the text of a file of up to 20 MB; throws an `AppError` that names the file and what is wrong. */
export async function readSourceFile(name: string, bytes: Uint8Array): Promise<string> {
  return (await readSource(name, bytes)).text;
}

/** Like `readSourceFile`, and tells the kind of file, its parts, and what came with it. `caption` is what a person says of a picture. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  caption = '',
): Promise<Reading & { kind: SourceType }> {
  if (bytes.length > LIMITS.fileBytes) throw new SourceError(name, 'too-large');
  const found = sourceType(name, bytes);
  if ('trouble' in found) throw new SourceError(name, found.trouble);
  const { type } = found;
  const read: ThreadAnswer =
    type === 'txt'
      ? partedText().add(decodeText(bytes)).done()
      : await inTurn(() => inThread({ type, bytes, caption }));
  if ('trouble' in read) throw new SourceError(name, read.trouble);
  if (read.text === '') throw new SourceError(name, 'empty');
  if (read.text.length > LIMITS.letters) throw new SourceError(name, 'too-long');
  return { kind: type, ...read };
}

/** Parses in a thread of its own, so that a hostile or huge file neither stalls nor takes down the server. */
function inThread(task: ThreadTask): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const worker = new Worker(new URL('./source-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const settle = (answer: ThreadAnswer) => {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ trouble: 'too-slow' }), LIMITS.readMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > LIMITS.growthBytes) settle({ trouble: 'bomb' });
    }, WATCH_EVERY_MS);
    worker.once('message', settle);
    // A reader that throws where it should not is the file's fault as far as people are concerned; the thread is gone either way.
    worker.on('error', (error: Error & { code?: string }) =>
      settle({ trouble: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'bomb' : ENDED[task.type] }),
    );
    worker.once('exit', () => settle({ trouble: ENDED[task.type] }));
  });
}

let running = 0;
const waiting: (() => void)[] = [];

/** Lets two files be parsed at a time; the others wait their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= LIMITS.atOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
