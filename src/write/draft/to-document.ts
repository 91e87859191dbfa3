import type { DocumentNode, Draft, DraftBlock } from './types.ts';

const marker = /\[perlu dilengkapi: [^\]]+\]/g;

function textNodes(text: string): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let last = 0;
  for (const match of text.matchAll(marker)) {
    if (match.index > last) nodes.push({ type: 'text', text: text.slice(last, match.index) });
    nodes.push({ type: 'text', text: match[0], marks: [{ type: 'bold' }] });
    last = match.index + match[0].length;
  }
  if (last < text.length) nodes.push({ type: 'text', text: text.slice(last) });
  return nodes;
}

const paragraph = (text: string, lead: DocumentNode[] = []): DocumentNode => ({
  type: 'paragraph',
  content: [...lead, ...textNodes(text)],
});
const words = (block: DraftBlock): string => block.sentences.map((sentence) => sentence.text).join(' ');

function list(block: DraftBlock): DocumentNode[] {
  const items = block.intro ? block.sentences.slice(1) : block.sentences;
  return [
    ...(block.intro ? [paragraph(block.sentences[0]!.text)] : []),
    {
      type: block.ordered ? 'orderedList' : 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [paragraph(item.text)] })),
    },
  ];
}

/**
 * The draft's body as a ProseMirror document for the editor: headings, paragraphs, block quotations, lists; the headline is
 * kept apart by the editor and isn't in it. Gaps are bold.
 */
export function draftToDocument(draft: Draft): DocumentNode {
  const content: DocumentNode[] = [];
  let dateline: DocumentNode[] = [];
  for (const block of draft.blocks) {
    if (block.kind === 'dateline') {
      dateline = [{ type: 'text', text: `${words(block)} – `, marks: [{ type: 'bold' }] }];
    } else if (block.kind === 'heading') {
      content.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words(block) }] });
    } else if (block.kind === 'list') {
      content.push(...list(block));
    } else if (block.kind === 'quote') {
      content.push({ type: 'blockquote', content: [paragraph(words(block))] });
    } else {
      content.push(paragraph(words(block), dateline));
      dateline = [];
    }
  }
  return { type: 'doc', content };
}
