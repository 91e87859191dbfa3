import type { DocumentJson, DocumentNode } from './document.ts';
import { exhibitToPlain, readExhibit, startsExhibit } from './plain-exhibits.ts';
import { inlineToPlain, type Notes, plainToInline, takeNotes } from './plain-inline.ts';
import { readTable, tableLines, tableToPlain } from './plain-table.ts';

/**
 * Writes a body as text that a plain form can hold: a blank line between paragraphs, `## ` and `### ` headings, `> ` quotes
 * with `> — ` for the speaker, `- ` and `1. ` lists, `| a | b |` tables, `![…](gambar:…)` images, and the footnotes below.
 */
export function documentToPlain(body: DocumentJson): string {
  const notes: Notes = new Map();
  const lines = blocksToPlain(body.content, notes);
  const below = [...notes].map(([number, text]) => `[^${number}]: ${text}`);
  return [...lines, ...(below.length > 0 ? ['', ...below] : [])].join('\n');
}

function blocksToPlain(nodes: DocumentNode[], notes: Notes): string[] {
  return nodes.flatMap((node, i) => [...(i > 0 ? [''] : []), ...blockToPlain(node, notes)]);
}

function blockToPlain(node: DocumentNode, notes: Notes): string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(Number(node.attrs?.level ?? 2))} ${inlineToPlain(node, notes).replace(/\n/g, ' ')}`];
    case 'blockquote':
      return blocksToPlain(node.content ?? [], notes).map((line) => (line ? `> ${line}` : '>'));
    case 'attribution':
      return [`— ${inlineToPlain(node, notes)}`];
    case 'bulletList':
      return listToPlain(node, notes, () => '- ');
    case 'orderedList':
      return listToPlain(node, notes, (i) => `${Number(node.attrs?.start ?? 1) + i}. `);
    case 'table':
      return tableToPlain(node, notes);
    case 'figure':
    case 'embed':
      return exhibitToPlain(node, notes);
    default:
      return inlineToPlain(node, notes)
        .split('\n')
        .map((line) => line.replace(/^(\s*)(#|>|\||- |— |\d+\. )/, '$1\\$2'));
  }
}

function listToPlain(list: DocumentNode, notes: Notes, sign: (i: number) => string): string[] {
  return (list.content ?? []).flatMap((item, i) => {
    const first = sign(i);
    return blocksToPlain(item.content ?? [], notes).map((line, n) =>
      n === 0 ? first + line : line && ' '.repeat(first.length) + line,
    );
  });
}

/** Reads such a text back into a body; whatever it holds, a valid body comes out. */
export function plainToDocument(text: string): DocumentJson {
  const { lines, notes } = takeNotes(text.replace(/\r\n?/g, '\n').split('\n'));
  const content = plainToBlocks(lines, 0, notes);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

const LIST = /^(- |(\d{1,4})\. )/;
const DEEPEST = 8;

function plainToBlocks(lines: string[], depth: number, notes: Notes): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  const nest = depth < DEEPEST;
  let at = 0;
  const take = (belongs: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && belongs(lines[at]!)) at += 1;
    return lines.slice(from, at);
  };
  const next = {
    look: () => lines[at] ?? '',
    take() {
      at += 1;
    },
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{2,3}) +(.+)$/.exec(line);
    const rows = depth === 0 ? tableLines(lines, at) : 0;
    if (line.trim() === '') at += 1;
    else if (rows > 0) {
      blocks.push(readTable(lines.slice(at, at + rows), notes));
      at += rows;
    } else if (depth === 0 && startsExhibit(line)) {
      at += 1;
      blocks.push(readExhibit(line, next, notes));
    } else if (heading) {
      const content = plainToInline(heading[2]!, notes);
      blocks.push({ type: 'heading', attrs: { level: heading[1]!.length }, content });
      at += 1;
    } else if (nest && /^>( |$)/.test(line)) {
      const inner = take((one) => /^>( |$)/.test(one)).map((one) => one.replace(/^> ?/, ''));
      blocks.push({ type: 'blockquote', content: readQuote(inner, depth, notes) });
    } else if (nest && LIST.test(line)) {
      const ordered = LIST.exec(line)![2];
      blocks.push(readList(take(listLines(ordered !== undefined)), ordered, depth, notes));
    } else {
      const inner = take((one) => one === line || (one.trim() !== '' && !startsBlock(one, depth)));
      blocks.push(paragraph(inner.join('\n'), notes));
    }
  }
  return blocks;
}

/** The last line of a quote says who spoke when it begins with a dash. */
function readQuote(lines: string[], depth: number, notes: Notes): DocumentNode[] {
  const by = /^—( .*)?$/.exec(lines.at(-1) ?? '');
  const blocks = orEmpty(plainToBlocks(by ? lines.slice(0, -1) : lines, depth + 1, notes));
  if (!by) return blocks;
  const content = plainToInline((by[1] ?? '').trim(), notes).filter((node) => node.type === 'text');
  return [...blocks, content.length > 0 ? { type: 'attribution', content } : { type: 'attribution' }];
}

const startsBlock = (line: string, depth: number): boolean =>
  /^#{2,3} +./.test(line) ||
  (depth < DEEPEST && (/^>( |$)/.test(line) || LIST.test(line))) ||
  (depth === 0 && (tableLines([line], 0) > 0 || startsExhibit(line)));

/** A list goes on while a line is an item of the same kind, is indented, or is blank before an indented line. */
function listLines(ordered: boolean): (line: string) => boolean {
  return (line) => {
    const item = LIST.exec(line);
    return item ? (item[2] !== undefined) === ordered : line.trim() === '' || /^ {2,}/.test(line);
  };
}

function readList(lines: string[], start: string | undefined, depth: number, notes: Notes): DocumentNode {
  const items: string[][] = [];
  for (const line of lines) {
    const sign = LIST.exec(line)?.[1];
    if (sign) items.push([line.slice(sign.length)]);
    else items.at(-1)!.push(line.replace(/^ {2,5}/, ''));
  }
  const content = items.map((item) => {
    const inner = plainToBlocks(item, depth + 1, notes);
    return { type: 'listItem', content: inner[0]?.type === 'paragraph' ? inner : [{ type: 'paragraph' }, ...inner] };
  });
  return start === undefined
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start: Number(start) }, content };
}

const orEmpty = (blocks: DocumentNode[]): DocumentNode[] => (blocks.length > 0 ? blocks : [{ type: 'paragraph' }]);

function paragraph(text: string, notes: Notes): DocumentNode {
  const unescaped = text.split('\n').map((line) => line.replace(/^(\s*)\\(#|>|\||- |— |\d+\. )/, '$1$2'));
  const content = plainToInline(unescaped.join('\n').trim(), notes);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
