import type { DocumentNode } from './draft/types.ts';

export type { DocumentNode } from './draft/types.ts';

/** The body of an edition: a ProseMirror document of paragraphs, headings 2 and 3, lists, quotes, bold, italic and links. */
export type DocumentJson = { type: 'doc'; content: DocumentNode[] };

/** A text block in reading order; `id` counts from 0 and `text` holds one character per document position (a line break is "\n"). */
export type DocumentBlock = { id: number; text: string; kind: 'heading' | 'paragraph' | 'quote' | 'list' };

/** A body without text. */
export const EMPTY_DOCUMENT: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };

const inline = (node: DocumentNode): string =>
  (node.content ?? []).map((one) => (one.type === 'hardBreak' ? '\n' : (one.text ?? ''))).join('');

/** Lists the text blocks of a body (paragraphs and headings, also those inside lists and quotes) in reading order. */
export function documentBlocks(body: DocumentJson): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const walk = (node: DocumentNode, kind: DocumentBlock['kind']): void => {
    if (node.type === 'heading') blocks.push({ id: blocks.length, text: inline(node), kind: 'heading' });
    else if (node.type === 'paragraph') blocks.push({ id: blocks.length, text: inline(node), kind });
    else {
      const inside = node.type === 'blockquote' ? 'quote' : /List$/.test(node.type) ? 'list' : kind;
      for (const child of node.content ?? []) walk(child, inside);
    }
  };
  for (const node of body.content) walk(node, 'paragraph');
  return blocks;
}

/** The words of a body as plain text: one text block a line, empty ones left out. */
export function documentText(body: DocumentJson): string {
  return documentBlocks(body)
    .map((block) => block.text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** Says whether a body holds no text at all. */
export const isEmptyDocument = (body: DocumentJson): boolean => documentText(body) === '';
