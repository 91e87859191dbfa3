import { Node as SchemaNode } from '@tiptap/pm/model';
import { AppError } from '../kernel/errors.ts';
import { canonicalJson, type Json } from '../kernel/hash.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentJson, DocumentNode } from './document.ts';
import { documentSchema } from './document-schema.ts';
import { isObject, type Loose, linkTarget, malformed, parseAttributes } from './parse-attributes.ts';
import { evenTable } from './parse-table.ts';

const MOST_BYTES = 500_000;
const MOST_NODES = 20_000;
const MOST_DEPTH = 24;
const MARKS = ['link', 'bold', 'italic'];

/** Checks a body that came from outside and returns it in one canonical form; throws "invalid" or "too-large" with a sentence for the person. */
export function parseDocument(input: unknown): DocumentJson {
  if (!isObject(input) || input.type !== 'doc') throw malformed();
  const counted = { nodes: 0 };
  const root = normalise(input, 0, counted) as DocumentJson;
  if (Buffer.byteLength(JSON.stringify(root)) > MOST_BYTES) throw tooLarge();
  if (!root.content?.length) return { type: 'doc', content: [{ type: 'paragraph' }] };
  try {
    SchemaNode.fromJSON(documentSchema, root).check();
  } catch {
    throw malformed();
  }
  return { ...root, content: root.content.map((node) => (node.type === 'table' ? evenTable(node) : node)) };
}

const tooLarge = (): AppError =>
  new AppError('too-large', {
    id: 'Naskah ini terlalu panjang. Batasnya 500 kB dan 20.000 bagian.',
    en: 'This text is too long. The limits are 500 kB and 20,000 parts.',
  });

function normalise(node: Loose, depth: number, counted: { nodes: number }): DocumentNode {
  counted.nodes += 1;
  if (counted.nodes > MOST_NODES) throw tooLarge();
  if (depth > MOST_DEPTH || typeof node.type !== 'string') throw malformed();
  if (node.type === 'text') return textNode(node);
  const clean: DocumentNode = { type: node.type };
  const attrs = parseAttributes(node.type, isObject(node.attrs) ? node.attrs : {});
  if (attrs) clean.attrs = attrs;
  if (node.content !== undefined) {
    if (!Array.isArray(node.content)) throw malformed();
    const children = node.content.map((child) => {
      if (!isObject(child)) throw malformed();
      return normalise(child, depth + 1, counted);
    });
    const joined = joinText(children);
    if (joined.length > 0) clean.content = joined;
  }
  return clean;
}

function textNode(node: Loose): DocumentNode {
  if (typeof node.text !== 'string') throw malformed();
  const clean: DocumentNode = { type: 'text', text: cleanText(node.text).replace(/\n/g, ' ') };
  const marks = node.marks ?? [];
  if (!Array.isArray(marks) || marks.length > 3) throw malformed();
  const kept = marks.map((mark: unknown) => {
    if (!isObject(mark) || !MARKS.includes(String(mark.type))) throw malformed();
    return mark.type === 'link'
      ? { type: 'link', attrs: { href: linkTarget(mark.attrs) } }
      : { type: String(mark.type) };
  });
  kept.sort((a, b) => MARKS.indexOf(a.type) - MARKS.indexOf(b.type));
  if (kept.length > 0) clean.marks = kept;
  return clean;
}

/** Neighbouring texts with the same marks are one text, so that equal bodies have equal JSON; empty texts and empty footnotes vanish. */
function joinText(children: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && child.text === '') continue;
    if (child.type === 'footnote' && child.attrs?.text === '') continue;
    if (child.type === 'text' && last?.type === 'text' && sameJson(child.marks, last.marks))
      last.text += child.text ?? '';
    else joined.push(child);
  }
  return joined;
}

/** Says whether two values have the same canonical JSON. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);
}
