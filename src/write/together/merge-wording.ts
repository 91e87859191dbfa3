import type { DocumentNode } from '../document.ts';
import { mergeNode } from './merge-node.ts';
import { mergeSequence } from './merge-sequence.ts';
import type { Replacement, Wording } from './types.ts';

/** Two changes of one text, joined. */
export type MergedWording = {
  text: Wording;
  /** My wording of blocks where the two could not be joined; the text has the other one. */
  alternatives: Replacement[];
  /** How many blocks stay because one side changed what the other had taken away. */
  kept: number;
};

const lineNode = (text: string): DocumentNode =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
const lineText = (node: DocumentNode): string =>
  (node.content ?? [])
    .map((one) => one.text ?? '')
    .join('')
    .trim();

/** Joins two changes of one text (three-way, block by block, then word by word); no word that either side added is lost. */
export function mergeWording(
  base: Wording,
  mine: Wording,
  theirs: Wording,
  mergeBlock: typeof mergeNode = mergeNode,
): MergedWording {
  const alternatives: Replacement[] = [];
  const line = (place: 'headline' | 'standfirst'): string => {
    const one = mergeNode(lineNode(base[place]), lineNode(mine[place]), lineNode(theirs[place]));
    if (one.clash) alternatives.push({ place, at: 0, before: null, base: [one.shared], proposed: [one.mine] });
    return lineText(one.shared);
  };
  const headline = line('headline');
  const standfirst = line('standfirst');
  const { blocks } = mergeSequence(base.body.content, mine.body.content, theirs.body.content, mergeBlock);
  for (const [at, block] of blocks.entries())
    if (block.clash) {
      const before = blocks[at - 1]?.shared ?? null;
      alternatives.push({ place: 'body', at, before, base: [block.shared], proposed: [block.mine] });
    }
  const content = blocks.map((block) => block.shared);
  return {
    text: {
      headline,
      standfirst,
      body: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
    },
    alternatives,
    kept: blocks.filter((block) => block.kept).length,
  };
}
