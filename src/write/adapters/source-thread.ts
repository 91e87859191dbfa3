import { parentPort, workerData } from 'node:worker_threads';
import { partedText } from '../material/parted-text.ts';
import { isSubtitles, subtitleText } from '../material/subtitles.ts';
import { decodeText } from './parse-text.ts';
import type { ThreadAnswer, ThreadTask } from './reader-answer.ts';

/** The one reader that a task needs is loaded, so that a small file does not wait for the parsers of all the others. */
async function read({ type, bytes, caption }: ThreadTask): Promise<ThreadAnswer> {
  switch (type) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(Buffer.from(bytes));
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(new Uint8Array(bytes));
    case 'html':
      return (await import('./read-html.ts')).readHtml(bytes);
    case 'eml':
      return (await import('./read-email.ts')).readEmail(bytes);
    case 'csv':
      return (await import('./read-tables.ts')).readCsv(bytes);
    case 'xlsx':
      return (await import('./read-tables.ts')).readXlsx(Buffer.from(bytes));
    case 'image':
      return (await import('./read-picture.ts')).readPicture(bytes, caption ?? '');
    case 'subtitles': {
      const text = decodeText(bytes);
      return isSubtitles(text) ? subtitleText(text) : { trouble: 'broken-subtitles' };
    }
    case 'txt':
      return partedText().add(decodeText(bytes)).done();
  }
}

parentPort?.postMessage(await read(workerData as ThreadTask));
