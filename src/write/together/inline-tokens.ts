import type { DocumentNode } from '../document.ts';
import { marksKey, nodeKey } from './node-key.ts';

/** One word with the space after it and its marks, or one node that is no text (a line break). */
export type InlineToken = { node: DocumentNode; key: string };

const toToken = (node: DocumentNode): InlineToken => ({ node, key: nodeKey(node) });

/** Cuts the content of a text block into words. */
export function inlineTokens(content: DocumentNode[] | undefined): InlineToken[] {
  return (content ?? []).flatMap((node) =>
    node.type === 'text'
      ? ((node.text ?? '').match(/\S+\s*|\s+/g) ?? []).map((text) => toToken({ ...node, text }))
      : [toToken(node)],
  );
}

/** Puts words together again; neighbouring texts with the same marks become one. */
export function joinTokens(tokens: InlineToken[]): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  for (const { node } of tokens) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && marksKey(node) === marksKey(last))
      nodes[nodes.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') };
    else nodes.push(node);
  }
  return nodes;
}

/** The words of a node and everything in it; the ends of blocks are spaces, and footnotes stand in brackets. */
export function nodeText(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'footnote') return ` (${String(node.attrs?.text ?? '')})`;
  return (node.content ?? []).map(nodeText).join(node.content?.some((one) => one.type === 'text') ? '' : ' ');
}
