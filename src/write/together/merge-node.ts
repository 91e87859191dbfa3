import { mergeRuns } from '../adapters/three-way.ts';
import type { DocumentNode } from '../document.ts';
import { inlineTokens, joinTokens } from './inline-tokens.ts';
import { mergeSequence } from './merge-sequence.ts';
import { sameNode } from './node-key.ts';

/** One node after a merge: `shared` where the other side wins a clash, `mine` where this side does; both are the same without one. */
export type MergedNode = { shared: DocumentNode; mine: DocumentNode; clash: boolean };

/** Kinds of block whose children are blocks that people add, move and take away one by one. */
const CONTAINERS = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote']);
const TEXT_BLOCKS = new Set(['paragraph', 'heading']);

const one = (node: DocumentNode): MergedNode => ({ shared: node, mine: node, clash: false });

/** Merges two changes of one block: word by word in a paragraph, child by child in a list or quotation, cell by cell in a table of the same shape. */
export function mergeNode(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode): MergedNode {
  if (sameNode(mine, theirs) || sameNode(mine, base)) return one(theirs);
  if (sameNode(theirs, base)) return one(mine);
  const all = [base, mine, theirs];
  if (all.every((node) => TEXT_BLOCKS.has(node.type))) return mergeTextBlock(base, mine, theirs);
  const sameType = mine.type === base.type && theirs.type === base.type;
  if (sameType && CONTAINERS.has(base.type)) return mergeContainer(base, mine, theirs);
  if (sameType && all.every((node) => node.content?.length === base.content?.length && node.content?.length))
    return mergeCells(base, mine, theirs);
  return { shared: theirs, mine, clash: true };
}

/** What a block is (paragraph or heading, its level): the side that changed it decides, the other side's where both did. */
function frame(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode): DocumentNode {
  const bare = ({ content: _, ...rest }: DocumentNode): DocumentNode => rest;
  return sameNode(bare(theirs), bare(base)) ? bare(mine) : bare(theirs);
}

const filled = (node: DocumentNode, content: DocumentNode[]): DocumentNode =>
  content.length > 0 ? { ...node, content } : node;

function mergeTextBlock(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode): MergedNode {
  const runs = mergeRuns(
    inlineTokens(mine.content),
    inlineTokens(base.content),
    inlineTokens(theirs.content),
    (token) => token.key,
  );
  const pick = (side: 'mine' | 'theirs') => joinTokens(runs.flatMap((run) => (run.clash ? run[side] : run.tokens)));
  const node = frame(base, mine, theirs);
  return {
    shared: filled(node, pick('theirs')),
    mine: filled(node, pick('mine')),
    clash: runs.some((run) => run.clash),
  };
}

function mergeContainer(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode): MergedNode {
  const { blocks } = mergeSequence(base.content ?? [], mine.content ?? [], theirs.content ?? [], mergeNode);
  const node = frame(base, mine, theirs);
  return {
    shared: { ...node, content: blocks.map((block) => block.shared) },
    mine: { ...node, content: blocks.map((block) => block.mine) },
    clash: blocks.some((block) => block.clash),
  };
}

function mergeCells(base: DocumentNode, mine: DocumentNode, theirs: DocumentNode): MergedNode {
  const cells = base.content!.map((child, i) => mergeNode(child, mine.content![i]!, theirs.content![i]!));
  const bare = ({ content: _, ...rest }: DocumentNode): DocumentNode => rest;
  const [b, m, t] = [bare(base), bare(mine), bare(theirs)];
  const both = !sameNode(m, b) && !sameNode(t, b) && !sameNode(m, t);
  const node = frame(base, mine, theirs);
  return {
    shared: { ...node, content: cells.map((cell) => cell.shared) },
    mine: { ...(both ? m : node), content: cells.map((cell) => cell.mine) },
    clash: both || cells.some((cell) => cell.clash),
  };
}
