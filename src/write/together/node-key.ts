import type { DocumentNode } from '../document.ts';

type Attrs = DocumentNode['attrs'];

const attrsKey = (attrs: Attrs): string =>
  JSON.stringify(Object.entries(attrs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The marks of a text in one form, whatever the order of their attributes. */
export const marksKey = (node: DocumentNode): string =>
  (node.marks ?? []).map((mark) => mark.type + attrsKey(mark.attrs)).join('\u0001');

const keys = new WeakMap<DocumentNode, string>();

/** A string that is the same for two nodes exactly when they are equal; nodes are taken as unchangeable. */
export function nodeKey(node: DocumentNode): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const inside = (node.content ?? []).map(nodeKey).join('\u0002');
  const key = [node.type, attrsKey(node.attrs), marksKey(node), node.text ?? '', `(${inside})`].join('\u0003');
  keys.set(node, key);
  return key;
}

/** Says whether two nodes are equal. */
export const sameNode = (a: DocumentNode, b: DocumentNode): boolean => nodeKey(a) === nodeKey(b);

/** Says whether two lists of nodes are equal. */
export const sameNodes = (a: DocumentNode[], b: DocumentNode[]): boolean =>
  a.length === b.length && a.every((node, i) => sameNode(node, b[i]!));
