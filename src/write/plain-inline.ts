import { cleanLine } from './clean-text.ts';
import { type DocumentNode, footnoteText } from './document.ts';
import { isSafeHref } from './safe-href.ts';

type Marks = NonNullable<DocumentNode['marks']>;

/** The texts of the footnotes by number; writing adds to it, reading looks there. */
export type Notes = Map<number, string>;

/** Writes a text so that none of its signs is read as a mark. */
export const escapeSigns = (text: string): string => text.replace(/[\\*[\]]/g, '\\$&');

/** Writes the text of one block: `**bold**`, `*italic*`, `[words](address)`, `[^1]` for a footnote, a line break as a new line. */
export function inlineToPlain(node: DocumentNode, notes: Notes): string {
  return (node.content ?? [])
    .map((one) => {
      if (one.type === 'hardBreak') return '\n';
      if (one.type === 'footnote') {
        notes.set(notes.size + 1, footnoteText(one));
        return `[^${notes.size}]`;
      }
      const has = (type: string) => one.marks?.some((mark) => mark.type === type) ?? false;
      const sign = (has('bold') ? '**' : '') + (has('italic') ? '*' : '');
      const words = wrap(escapeSigns(one.text ?? ''), sign);
      const link = one.marks?.find((mark) => mark.type === 'link');
      return link ? `[${words.replace(/^\^/, '\\^')}](${String(link.attrs?.href).replace(/\)/g, '%29')})` : words;
    })
    .join('');
}

/** Signs hug the words, so spaces at the edges stay outside. */
function wrap(text: string, sign: string): string {
  if (!sign || text.trim() === '') return text;
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  return `${before}${sign}${words}${sign}${after}`;
}

const TOKEN =
  /\\([\\*[\]#>^-])|\[\^(\d{1,4})\]|\[((?:\\.|[^\\\]])+)\]\(([^\s)]+)\)|\*\*\*(?=\S)((?:\\.|[^\\*])+?)\*\*\*|\*\*(?=\S)((?:\\.|[^\\*]|\*(?!\*))+?)\*\*|\*(?=\S)((?:\\.|[^\\*])+?)\*/;

/** Reads such a text back into nodes; an address that isn't allowed stays as plain words. */
export function plainToInline(text: string, notes: Notes, marks: Marks = []): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let rest = text;
  let plain = '';
  const flush = () => {
    nodes.push(...textNodes(plain, marks));
    plain = '';
  };
  for (let found = TOKEN.exec(rest); found; found = TOKEN.exec(rest)) {
    const [whole, escaped, number, label, href, both, bold, italic] = found;
    plain += rest.slice(0, found.index);
    rest = rest.slice(found.index + whole.length);
    const note = number && notes.get(Number(number));
    if (escaped !== undefined) plain += escaped;
    else if (note) {
      flush();
      nodes.push({ type: 'footnote', attrs: { text: note } });
    } else if (number !== undefined) plain += whole;
    else if (label !== undefined && !isSafeHref(href!)) plain += whole;
    else {
      flush();
      if (label !== undefined)
        nodes.push(...plainToInline(label, notes, add(marks, { type: 'link', attrs: { href: href! } })));
      else if (both !== undefined)
        nodes.push(...plainToInline(both, notes, add(add(marks, { type: 'bold' }), { type: 'italic' })));
      else if (bold !== undefined) nodes.push(...plainToInline(bold, notes, add(marks, { type: 'bold' })));
      else nodes.push(...plainToInline(italic!, notes, add(marks, { type: 'italic' })));
    }
  }
  plain += rest;
  flush();
  return nodes;
}

const ORDER = ['link', 'bold', 'italic'];
const add = (marks: Marks, mark: Marks[number]): Marks =>
  marks.some((one) => one.type === mark.type)
    ? marks
    : [...marks, mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));

function textNodes(text: string, marks: Marks): DocumentNode[] {
  return text.split('\n').flatMap((line, i) => {
    const node: DocumentNode = marks.length > 0 ? { type: 'text', text: line, marks } : { type: 'text', text: line };
    return [...(i > 0 ? [{ type: 'hardBreak' }] : []), ...(line === '' ? [] : [node])];
  });
}

const NOTE = /^\[\^(\d{1,4})\]: (.+)$/;

/** Takes the lines that hold the texts of footnotes out of a text. */
export function takeNotes(lines: string[]): { lines: string[]; notes: Notes } {
  const notes: Notes = new Map();
  const rest = lines.filter((line) => {
    const found = NOTE.exec(line);
    const text = cleanLine(found?.[2] ?? '').slice(0, 1000);
    if (text) notes.set(Number(found![1]), text);
    return !text;
  });
  return { lines: rest, notes };
}
