import { partedText } from '../material/parted-text.ts';
import type { ThreadAnswer } from './reader-answer.ts';
import { zipTrouble } from './zip-bounds.ts';

/** Reads the words of a Word document, one line per paragraph. */
export async function readDocx(bytes: Buffer): Promise<ThreadAnswer> {
  const trouble = zipTrouble(bytes, 'docx');
  if (trouble) return { trouble };
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    // mammoth ends each paragraph with two line breaks; notes are one line per paragraph.
    return partedText().add(value.replace(/\n\n/g, '\n')).done();
  } catch {
    return { trouble: 'broken-docx' };
  }
}
