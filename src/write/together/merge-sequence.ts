import type { DocumentNode } from '../document.ts';
import { alignBlocks, keptOrder } from './align-blocks.ts';
import { nodeText } from './inline-tokens.ts';
import type { MergedNode } from './merge-node.ts';
import { nodeKey, sameNode, sameNodes } from './node-key.ts';

/** A block after a merge; `kept` says that one side had taken it away while the other was changing it. */
export type MergedBlock = MergedNode & { kept?: true };

/** A block's name during a merge: "b3" from the base, "m1" new in mine, "t0" new in theirs. */
type Name = string;
type Side = { names: Name[]; nodes: Map<Name, DocumentNode> };

type MergeOne = (base: DocumentNode, mine: DocumentNode, theirs: DocumentNode) => MergedNode;

const isEmpty = (node: DocumentNode): boolean =>
  nodeText(node) === '' && !node.content?.length && node.type === 'paragraph';

function nameBlocks(blocks: DocumentNode[], from: number[], letter: 'm' | 't'): Side {
  const names = blocks.map((_, i) => (from[i]! >= 0 ? `b${from[i]}` : `${letter}${i}`));
  return { names, nodes: new Map(names.map((name, i) => [name, blocks[i]!])) };
}

/**
 * Merges two changes of a sequence of blocks: new blocks of both sides stay (theirs first), moves are followed, a block that one
 * side took away and the other changed stays, and what both changed goes to `mergeOne`.
 */
export function mergeSequence(
  base: DocumentNode[],
  mineBlocks: DocumentNode[],
  theirBlocks: DocumentNode[],
  mergeOne: MergeOne,
): { blocks: MergedBlock[] } {
  const only =
    sameNodes(mineBlocks, theirBlocks) || sameNodes(mineBlocks, base)
      ? theirBlocks
      : sameNodes(theirBlocks, base)
        ? mineBlocks
        : null;
  if (only) return { blocks: only.map((node) => ({ shared: node, mine: node, clash: false })) };
  const theirs = nameBlocks(theirBlocks, alignBlocks(base, theirBlocks), 't');
  const from = alignBlocks(base, mineBlocks);
  const mine = nameBlocks(mineBlocks, from, 'm');
  const kept = keptOrder(from);
  const moved = new Set(mine.names.filter((name, i) => name.startsWith('b') && !kept.has(i)));
  shareNew(mine, theirs);
  const order = [...theirs.names];
  const merged = new Map<Name, MergedBlock>();

  for (const [i, node] of base.entries()) {
    const name = `b${i}`;
    const [m, t] = [mine.nodes.get(name), theirs.nodes.get(name)];
    if (m && t) merged.set(name, mergeOne(node, m, t));
    else if (t && !sameNode(t, node)) merged.set(name, { shared: t, mine: t, clash: false, kept: true });
    else if (m && !sameNode(m, node)) merged.set(name, { shared: m, mine: m, clash: false, kept: true });
    if (!merged.has(name) || (m && moved.has(name) && t)) drop(order, name);
  }
  for (const [name, node] of [...theirs.nodes, ...mine.nodes])
    if (!merged.has(name) && !name.startsWith('b')) merged.set(name, { shared: node, mine: node, clash: false });

  for (const [i, name] of mine.names.entries())
    if (merged.has(name) && !order.includes(name)) order.splice(placeAfter(order, mine.names, i), 0, name);

  const blocks = order.flatMap((name) => slotOfBoth(name, base, mine, theirs) ?? [merged.get(name)!]);
  return { blocks: blocks.filter(({ shared }) => !(CONTAINER.test(shared.type) && shared.content?.length === 0)) };
}

/** A list or quotation of which both sides took away a part, until nothing was left, goes. */
const CONTAINER = /List$|^listItem$|^blockquote$/;

function drop(order: Name[], name: Name): void {
  const at = order.indexOf(name);
  if (at >= 0) order.splice(at, 1);
}

/** Where my block goes: after the nearest block that stands before it in mine, and after what the others have put there. */
function placeAfter(order: Name[], names: Name[], i: number): number {
  let at = -1;
  for (let before = i - 1; before >= 0 && at < 0; before -= 1) at = order.indexOf(names[before]!);
  at += 1;
  while (at < order.length && order[at]!.startsWith('t') && !names.includes(order[at]!)) at += 1;
  return at;
}

/** The same new block on both sides is one block. */
function shareNew(mine: Side, theirs: Side): void {
  const fresh = new Map<string, Name[]>();
  for (const name of theirs.names)
    if (name.startsWith('t')) {
      const key = nodeKey(theirs.nodes.get(name)!);
      fresh.set(key, [...(fresh.get(key) ?? []), name]);
    }
  for (const [i, name] of mine.names.entries()) {
    if (!name.startsWith('m')) continue;
    const node = mine.nodes.get(name)!;
    const same = nodeText(node) === '' ? undefined : fresh.get(nodeKey(node))?.shift();
    if (!same) continue;
    mine.names[i] = same;
    mine.nodes.delete(name);
    mine.nodes.set(same, node);
  }
}

/** An empty paragraph into which both wrote is two paragraphs. */
function slotOfBoth(name: Name, base: DocumentNode[], mine: Side, theirs: Side): MergedBlock[] | null {
  if (!name.startsWith('b') || !isEmpty(base[Number(name.slice(1))]!)) return null;
  const [m, t] = [mine.nodes.get(name), theirs.nodes.get(name)];
  if (!m || !t || sameNode(m, t) || nodeText(m) === '' || nodeText(t) === '') return null;
  return [t, m].map((node) => ({ shared: node, mine: node, clash: false }));
}
