import { AppError } from '../../kernel/errors.ts';
import type { DocumentNode } from '../document.ts';
import { parseDocument } from '../parse-document.ts';
import { type MergedWording, mergeWording } from './merge-wording.ts';
import { sameNodes } from './node-key.ts';
import type { Wording } from './types.ts';

export const HEADLINE_MOST = 200;
export const STANDFIRST_MOST = 600;

/** A ground for a text whose version is no longer known: what both have in common, so that all else counts as new on both sides. */
function commonGround(mine: Wording, theirs: Wording): Wording {
  const left = [...mine.body.content];
  const content = theirs.body.content.filter((node) => {
    const at = left.findIndex((one) => sameNodes([one], [node]));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { headline: '', standfirst: '', body: { type: 'doc', content } };
}

const whole = (_base: DocumentNode, mine: DocumentNode, theirs: DocumentNode) => ({
  shared: theirs,
  mine,
  clash: true,
});

/**
 * Joins a writer's words with the shared text and returns a valid body. Where joining inside a block would give a block that the
 * schema or the limits don't allow, both wordings are kept whole.
 */
export function joinWording(base: Wording | null, mine: Wording, theirs: Wording): MergedWording {
  const ground = base ?? commonGround(mine, theirs);
  const merged = mergeWording(ground, mine, theirs);
  for (const [place, most] of [
    ['headline', HEADLINE_MOST],
    ['standfirst', STANDFIRST_MOST],
  ] as const) {
    if (merged.text[place].length <= most) continue;
    const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    merged.text[place] = theirs[place];
    merged.alternatives.push({
      place,
      at: 0,
      before: null,
      base: [paragraph(theirs[place])],
      proposed: [paragraph(mine[place])],
    });
  }
  try {
    return { ...merged, text: { ...merged.text, body: parseDocument(merged.text.body) } };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    const kept = mergeWording(ground, mine, theirs, whole);
    return { ...kept, text: { ...kept.text, body: parseDocument(kept.text.body) } };
  }
}
