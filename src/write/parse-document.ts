import { Node as SchemaNode } from '@tiptap/pm/model';
import { AppError } from '../kernel/errors.ts';
import { canonicalJson, type Json } from '../kernel/hash.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentJson, DocumentNode } from './document.ts';
import { documentSchema, isSafeHref } from './document-schema.ts';

const MOST_BYTES = 500_000;
const MOST_NODES = 5_000;
const MOST_DEPTH = 24;
const MARKS = ['link', 'bold', 'italic'];

const refuse = (id: string, en: string): AppError =>
  new AppError('invalid', { id, en }, { fields: { body: { id, en } } });
const malformed = (): AppError =>
  refuse(
    'Isi naskah tidak terbaca. Muat ulang halaman; tulisan Anda aman di perangkat ini.',
    'The text can’t be read. Reload the page; your text is safe on this device.',
  );

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
  return root;
}

const tooLarge = (): AppError =>
  new AppError('too-large', {
    id: 'Naskah ini terlalu panjang. Batasnya 500 kB dan 5.000 bagian.',
    en: 'This text is too long. The limits are 500 kB and 5,000 parts.',
  });

function normalise(node: Loose, depth: number, counted: { nodes: number }): DocumentNode {
  counted.nodes += 1;
  if (counted.nodes > MOST_NODES) throw tooLarge();
  if (depth > MOST_DEPTH || typeof node.type !== 'string') throw malformed();
  if (node.type === 'text') return textNode(node);
  const clean: DocumentNode = { type: node.type };
  const attrs = attributes(node.type, isObject(node.attrs) ? node.attrs : {});
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

function attributes(type: string, attrs: Loose): DocumentNode['attrs'] {
  if (type === 'heading') {
    if (attrs.level !== 2 && attrs.level !== 3) throw malformed();
    return { level: attrs.level };
  }
  if (type === 'orderedList') {
    const start = attrs.start ?? 1;
    if (!Number.isInteger(start) || (start as number) < 0 || (start as number) > 9999) throw malformed();
    return { start: start as number };
  }
  return undefined;
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

function linkTarget(attrs: unknown): string {
  const href = isObject(attrs) ? attrs.href : undefined;
  if (typeof href !== 'string' || !isSafeHref(href)) {
    throw refuse(
      'Ada tautan yang tidak boleh dipakai. Pakai alamat yang diawali https://, http://, atau mailto:.',
      'A link is not allowed. Use an address that begins with https://, http:// or mailto:.',
    );
  }
  return href;
}

/** Neighbouring texts with the same marks are one text, so that equal bodies have equal JSON; empty texts vanish. */
function joinText(children: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && child.text === '') continue;
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
