import type { Letter } from '../letter.ts';
import { CARD_SIZES, type Card, drawCard } from './draw-card.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** A file to be made; everything in it can be sent to a thread. */
export type FileTask = { kind: 'card-wide' | 'card-square'; card: Card } | { kind: 'pdf' | 'docx'; letter: Letter };

/** Makes the file. */
export function fileOf(task: FileTask): Promise<Buffer> {
  if ('card' in task) return drawCard(task.card, CARD_SIZES[task.kind]);
  return task.kind === 'pdf' ? writePdf(task.letter) : writeDocx(task.letter);
}
