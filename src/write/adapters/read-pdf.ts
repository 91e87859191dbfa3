import { partedText } from '../material/parted-text.ts';
import type { ThreadAnswer } from './reader-answer.ts';

/** Reads the words of a PDF, each page a part; a document of pictures only is "scanned". */
export async function readPdf(bytes: Uint8Array): Promise<ThreadAnswer> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: false });
    const out = partedText();
    for (const [at, page] of text.entries()) {
      if (page.trim() === '') continue;
      if (out.length() > 0) out.add('\n\n');
      out.add(page.trim(), { kind: 'page', label: String(at + 1) });
    }
    return out.length() === 0 ? { trouble: 'scanned' } : out.done();
  } catch (error) {
    return { trouble: (error as Error).name === 'PasswordException' ? 'encrypted-pdf' : 'broken-pdf' };
  }
}
