import type { DocumentJson, DocumentNode } from './document.ts';
import { inlineToPlain, plainToInline } from './plain-inline.ts';

/** Writes a body as text that a plain form can hold: a blank line between paragraphs, `## ` and `### ` headings, `> ` quotes, `- ` and `1. ` lists. */
export function documentToPlain(body: DocumentJson): string {
  return blocksToPlain(body.content).join('\n');
}

function blocksToPlain(nodes: DocumentNode[]): string[] {
  return nodes.flatMap((node, i) => [...(i > 0 ? [''] : []), ...blockToPlain(node)]);
}

function blockToPlain(node: DocumentNode): string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(Number(node.attrs?.level ?? 2))} ${inlineToPlain(node).replace(/\n/g, ' ')}`];
    case 'blockquote':
      return blocksToPlain(node.content ?? []).map((line) => (line ? `> ${line}` : '>'));
    case 'bulletList':
      return listToPlain(node, () => '- ');
    case 'orderedList':
      return listToPlain(node, (i) => `${Number(node.attrs?.start ?? 1) + i}. `);
    default:
      return inlineToPlain(node)
        .split('\n')
        .map((line) => line.replace(/^(\s*)(#|>|- |\d+\. )/, '$1\\$2'));
  }
}

function listToPlain(list: DocumentNode, sign: (i: number) => string): string[] {
  return (list.content ?? []).flatMap((item, i) => {
    const first = sign(i);
    return blocksToPlain(item.content ?? []).map((line, n) =>
      n === 0 ? first + line : line && ' '.repeat(first.length) + line,
    );
  });
}

/** Reads such a text back into a body; whatever it holds, a valid body comes out. */
export function plainToDocument(text: string): DocumentJson {
  const content = plainToBlocks(text.replace(/\r\n?/g, '\n').split('\n'), 0);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

const LIST = /^(- |(\d{1,4})\. )/;
const DEEPEST = 8;

function plainToBlocks(lines: string[], depth: number): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  const nest = depth < DEEPEST;
  let at = 0;
  const take = (belongs: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && belongs(lines[at]!)) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{2,3}) +(.+)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      blocks.push({ type: 'heading', attrs: { level: heading[1]!.length }, content: plainToInline(heading[2]!) });
      at += 1;
    } else if (nest && /^>( |$)/.test(line)) {
      const inner = take((one) => /^>( |$)/.test(one)).map((one) => one.replace(/^> ?/, ''));
      blocks.push({ type: 'blockquote', content: orEmpty(plainToBlocks(inner, depth + 1)) });
    } else if (nest && LIST.test(line)) {
      const ordered = LIST.exec(line)![2];
      blocks.push(readList(take(listLines(ordered !== undefined)), ordered, depth));
    } else {
      const inner = take((one) => one.trim() !== '' && !(one !== line && startsBlock(one, nest)));
      blocks.push(paragraph(inner.join('\n')));
    }
  }
  return blocks;
}

const startsBlock = (line: string, nest: boolean): boolean =>
  /^#{2,3} +./.test(line) || (nest && (/^>( |$)/.test(line) || LIST.test(line)));

/** A list goes on while a line is an item of the same kind, is indented, or is blank before an indented line. */
function listLines(ordered: boolean): (line: string) => boolean {
  return (line) => {
    const item = LIST.exec(line);
    return item ? (item[2] !== undefined) === ordered : line.trim() === '' || /^ {2,}/.test(line);
  };
}

function readList(lines: string[], start: string | undefined, depth: number): DocumentNode {
  const items: string[][] = [];
  for (const line of lines) {
    const sign = LIST.exec(line)?.[1];
    if (sign) items.push([line.slice(sign.length)]);
    else items.at(-1)!.push(line.replace(/^ {2,5}/, ''));
  }
  const content = items.map((item) => {
    const inner = plainToBlocks(item, depth + 1);
    return { type: 'listItem', content: inner[0]?.type === 'paragraph' ? inner : [{ type: 'paragraph' }, ...inner] };
  });
  return start === undefined
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start: Number(start) }, content };
}

const orEmpty = (blocks: DocumentNode[]): DocumentNode[] => (blocks.length > 0 ? blocks : [{ type: 'paragraph' }]);

function paragraph(text: string): DocumentNode {
  const unescaped = text.split('\n').map((line) => line.replace(/^(\s*)\\(#|>|- |\d+\. )/, '$1$2'));
  const content = plainToInline(unescaped.join('\n').trim());
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
