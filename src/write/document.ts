import type { DocumentNode } from './draft/types.ts';

export type { DocumentNode } from './draft/types.ts';

/**
 * The body of an edition: a ProseMirror document of paragraphs, headings 2 and 3, lists, quotes with their speaker, tables,
 * figures, embeds, bold, italic, links and footnotes; `document-schema.ts` says what may stand where.
 */
export type DocumentJson = { type: 'doc'; content: DocumentNode[] };

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list' | 'attribution' | 'table' | 'caption' | 'footnote';

/**
 * A text block in reading order; `id` counts from 0 and `text` holds one character per document position (a line break is
 * "\n", the number of a footnote is `FOOTNOTE_MARK`). Texts of footnotes come last, as a reader meets them below the text.
 */
export type DocumentBlock = { id: number; text: string; kind: BlockKind };

/** A body without text. */
export const EMPTY_DOCUMENT: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Stands for the number of a footnote in the text of a block: a word joiner, which nobody sees and no sentence ends at. */
export const FOOTNOTE_MARK = '\u2060';

/** Nodes that hold text, with the kind that they have by themselves; a paragraph takes that of what it stands in. */
const TEXT_BLOCKS: Record<string, BlockKind | null> = {
  paragraph: null,
  heading: 'heading',
  attribution: 'attribution',
  caption: 'caption',
};

const inside = (type: string, kind: BlockKind): BlockKind => {
  if (type === 'blockquote') return 'quote';
  if (type === 'table') return 'table';
  return /List$/.test(type) ? 'list' : kind;
};

/** The text of one inline node, as long as its place in the document. */
const inlineText = (node: DocumentNode): string =>
  node.type === 'hardBreak' ? '\n' : node.type === 'footnote' ? FOOTNOTE_MARK : (node.text ?? '');

/** The text of a block's inline nodes, one character per document position. */
export const textOf = (nodes: DocumentNode[] | undefined): string => (nodes ?? []).map(inlineText).join('');

/** The text of a footnote node. */
export const footnoteText = (node: DocumentNode): string => String(node.attrs?.text ?? '');

/** Lists the text blocks of a body (also those in lists, quotes, tables and figures, and the footnotes) in reading order. */
export function documentBlocks(body: DocumentJson): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const notes: string[] = [];
  const walk = (node: DocumentNode, kind: BlockKind): void => {
    const own = TEXT_BLOCKS[node.type];
    if (own === undefined) {
      for (const child of node.content ?? []) walk(child, inside(node.type, kind));
      return;
    }
    blocks.push({ id: blocks.length, text: textOf(node.content), kind: own ?? kind });
    for (const child of node.content ?? []) if (child.type === 'footnote') notes.push(footnoteText(child));
  };
  for (const node of body.content) walk(node, 'paragraph');
  for (const text of notes) blocks.push({ id: blocks.length, text, kind: 'footnote' });
  return blocks;
}

/** Returns the body with the inline nodes of one text block (numbered as `documentBlocks` does) changed; the others stay the same. */
export function changeBlock(
  body: DocumentJson,
  block: number,
  change: (nodes: DocumentNode[]) => DocumentNode[],
): DocumentJson {
  const texts = documentBlocks(body).filter((one) => one.kind !== 'footnote').length;
  const counted = { block: -1, note: texts - 1 };
  const note = (node: DocumentNode): DocumentNode => {
    if (node.type !== 'footnote') return node;
    counted.note += 1;
    if (counted.note !== block) return node;
    return { ...node, attrs: { ...node.attrs, text: textOf(change([{ type: 'text', text: footnoteText(node) }])) } };
  };
  const walk = (node: DocumentNode): DocumentNode => {
    if (!(node.type in TEXT_BLOCKS)) return node.content ? { ...node, content: node.content.map(walk) } : node;
    counted.block += 1;
    const content = node.content?.map(note);
    if (counted.block === block) return { ...node, content: change(content ?? []) };
    return content ? { ...node, content } : node;
  };
  return { ...body, content: body.content.map(walk) };
}

/** Lists the nodes of one kind in a body, in reading order: figures, embeds, tables, footnotes. */
export function nodesOf(body: DocumentJson, type: string): DocumentNode[] {
  const found: DocumentNode[] = [];
  const walk = (node: DocumentNode): void => {
    if (node.type === type) found.push(node);
    for (const child of node.content ?? []) walk(child);
  };
  for (const node of body.content) walk(node);
  return found;
}

/** The words of a body as plain text: one text block a line, empty ones left out. */
export function documentText(body: DocumentJson): string {
  return documentBlocks(body)
    .map((block) => block.text.replaceAll(FOOTNOTE_MARK, '').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** Says whether a body holds no text at all. */
export const isEmptyDocument = (body: DocumentJson): boolean => documentText(body) === '';
