import type { Paper } from '../paper.ts';
import { asSpoken } from './as-spoken.ts';

const PAUSE = '(jeda)';
const LONG_PAUSE = '(jeda panjang)';

/** The version that a speaker reads aloud: sentence by sentence, written as it is said, with pauses. */
export function makeSpeech(paper: Paper): string {
  const parts = [`## ${asSpoken(paper.headline)}`, LONG_PAUSE];
  if (paper.standfirst) parts.push(asSpoken(paper.standfirst), PAUSE);
  for (const block of paper.blocks) {
    if (block.kind === 'heading') parts.push(LONG_PAUSE, `### ${asSpoken(block.text)}`, PAUSE);
    else if (block.kind === 'list') parts.push(...block.items.map((item) => `${asSpoken(item)} ${PAUSE}`));
    else if (block.kind === 'quote')
      parts.push(PAUSE, `“${block.text}”${block.by ? ` ${asSpoken(block.by)}.` : ''}`, PAUSE);
    else parts.push(asSpoken(block.text), PAUSE);
  }
  return parts
    .filter((one, at) => !(one === PAUSE && [PAUSE, LONG_PAUSE].includes(parts[at + 1] ?? LONG_PAUSE)))
    .join('\n\n');
}
