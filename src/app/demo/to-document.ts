import type { DocumentJson, DocumentNode } from '../../write/index.ts';
import type { DemoBlock } from './content/index.ts';

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function toNode(block: DemoBlock): DocumentNode {
  if (block.kind === 'h2')
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: block.text }] };
  if (block.kind === 'ul') {
    return {
      type: 'bulletList',
      content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
    };
  }
  if (block.kind === 'quote') {
    return {
      type: 'blockquote',
      content: [paragraph(`“${block.text}”`), { type: 'attribution', content: [{ type: 'text', text: block.by }] }],
    };
  }
  return paragraph(block.text);
}

/** Turns the blocks of demonstration content into the editor's document. */
export const toDocument = (blocks: DemoBlock[]): DocumentJson => ({ type: 'doc', content: blocks.map(toNode) });
