import { parentPort, workerData } from 'node:worker_threads';
import type { SourceTrouble } from './source-errors.ts';
import { zipTrouble } from './zip-bounds.ts';

/** What the thread gets and what it answers. */
export type ThreadTask = { type: 'docx' | 'pdf'; bytes: Uint8Array };
export type ThreadAnswer = { text: string } | { trouble: SourceTrouble };

async function readDocx(bytes: Buffer): Promise<ThreadAnswer> {
  const trouble = zipTrouble(bytes);
  if (trouble) return { trouble };
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    // mammoth ends each paragraph with two line breaks; notes are one line per paragraph.
    return { text: value.replace(/\n\n/g, '\n') };
  } catch {
    return { trouble: 'broken-docx' };
  }
}

async function readPdf(bytes: Uint8Array): Promise<ThreadAnswer> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: false });
    const joined = text
      .map((page) => page.trim())
      .filter((page) => page !== '')
      .join('\n\n');
    return joined === '' ? { trouble: 'scanned' } : { text: joined };
  } catch (error) {
    return { trouble: (error as Error).name === 'PasswordException' ? 'encrypted-pdf' : 'broken-pdf' };
  }
}

const task = workerData as ThreadTask;
const answer =
  task.type === 'docx' ? await readDocx(Buffer.from(task.bytes)) : await readPdf(new Uint8Array(task.bytes));
parentPort?.postMessage(answer);
