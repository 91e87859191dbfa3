import { AppError } from '../../kernel/errors.ts';
import { changeBlock, type DocumentJson, documentBlocks } from '../document.ts';

/**
 * Returns a body in which the text block that still says what it said has a new text, its footnotes behind it; throws
 * "conflict" when none does. Other formatting inside that block is lost.
 */
export function replaceBlock(body: DocumentJson, about: { block: number; text: string }, text: string): DocumentJson {
  const same = documentBlocks(body).filter((one) => one.text === about.text);
  const now = same.find((one) => one.id === about.block) ?? same[0];
  if (!now)
    throw new AppError('conflict', {
      id: 'Paragraf itu sudah berubah. Mintalah usulan baru.',
      en: 'That paragraph has changed. Ask for a new proposal.',
    });
  return changeBlock(body, now.id, (nodes) => [
    { type: 'text', text },
    ...nodes.filter((one) => one.type === 'footnote'),
  ]);
}
