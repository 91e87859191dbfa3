import type { DocumentNode } from '../document.ts';
import { alignBlocks, keptOrder, likeness } from './align-blocks.ts';
import { mergeNode } from './merge-node.ts';
import { sameNode, sameNodes } from './node-key.ts';
import type { Replacement, Wording } from './types.ts';

const lineNode = (text: string): DocumentNode =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };

/** The text of a headline or standfirst that is kept as a paragraph. */
export const lineText = (nodes: DocumentNode[]): string =>
  nodes
    .flatMap((node) => (node.content ?? []).map((one) => one.text ?? ''))
    .join('')
    .trim();

/** Lists what a text would have to change to become another one: a replacement per changed block, per run of new blocks, per block taken away. */
export function proposals(base: Wording, wanted: Wording): Replacement[] {
  const found: Replacement[] = [];
  for (const place of ['headline', 'standfirst'] as const)
    if (base[place] !== wanted[place])
      found.push({ place, at: 0, before: null, base: [lineNode(base[place])], proposed: [lineNode(wanted[place])] });
  const [old, next] = [base.body.content, wanted.body.content];
  const from = alignBlocks(old, next);
  const kept = keptOrder(from);
  const used = new Set<number>();
  let reached = -1;
  let insert: Replacement | null = null;
  for (const [i, node] of next.entries()) {
    const at = from[i]!;
    // A block that was moved is new where it is and gone where it was.
    if (kept.has(i)) {
      used.add(at);
      reached = at;
      insert = null;
      if (!sameNode(old[at]!, node))
        found.push({ place: 'body', at, before: old[at - 1] ?? null, base: [old[at]!], proposed: [node] });
    } else if (insert) insert.proposed.push(node);
    else {
      insert = { place: 'body', at: reached + 1, before: old[reached] ?? null, base: [], proposed: [node] };
      found.push(insert);
    }
  }
  for (const [at, node] of old.entries())
    if (!used.has(at)) found.push({ place: 'body', at, before: old[at - 1] ?? null, base: [node], proposed: [] });
  return found;
}

/** Where a replacement belongs in the present body: the index, how many blocks it replaces, and whether they have changed since. */
export type Located = { at: number; count: number; changed: boolean };

const nearest = (places: number[], to: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0];

/** Finds the place of a replacement again; null when the block that it would replace is gone. */
export function locate(content: DocumentNode[], { at, base, before }: Replacement): Located | null {
  const places = content.map((_, i) => i);
  if (base.length > 0) {
    const exact = nearest(
      places.filter((i) => sameNodes(content.slice(i, i + base.length), base)),
      at,
    );
    if (exact !== undefined) return { at: exact, count: base.length, changed: false };
    const alike = places
      .map((i) => ({ i, value: likeness(content[i]!, base[0]!) }))
      .toSorted((a, b) => b.value - a.value || Math.abs(a.i - at) - Math.abs(b.i - at))[0];
    return alike && alike.value >= 0.4 ? { at: alike.i, count: 1, changed: true } : null;
  }
  if (!before) return { at: 0, count: 0, changed: false };
  const after = nearest(
    places.filter((i) => sameNode(content[i]!, before)),
    at - 1,
  );
  return { at: after === undefined ? Math.min(at, content.length) : after + 1, count: 0, changed: false };
}

/** Carries a replacement out on the present wording; `both` keeps what stands there beside it. Null when its place is gone, or changed in the same words. */
export function carryOut(present: Wording, wanted: Replacement, how: 'use' | 'both'): Wording | null {
  if (wanted.place !== 'body') {
    const now = present[wanted.place];
    const text = lineText(wanted.proposed);
    if (how === 'both') return { ...present, [wanted.place]: `${now} ${text}`.trim() };
    if (now === lineText(wanted.base)) return { ...present, [wanted.place]: text };
    const merged = mergeNode(wanted.base[0] ?? lineNode(''), wanted.proposed[0] ?? lineNode(''), lineNode(now));
    return merged.clash ? null : { ...present, [wanted.place]: lineText([merged.shared]) };
  }
  const { content } = present.body;
  const found = locate(content, wanted);
  if (!found)
    return how === 'both' ? withBlocks(present, Math.min(wanted.at, content.length), 0, wanted.proposed) : null;
  if (how === 'both') return withBlocks(present, found.at + found.count, 0, wanted.proposed);
  if (!found.changed) return withBlocks(present, found.at, found.count, wanted.proposed);
  if (wanted.proposed.length !== 1 || wanted.base.length !== 1) return null;
  const merged = mergeNode(wanted.base[0]!, wanted.proposed[0]!, content[found.at]!);
  return merged.clash ? null : withBlocks(present, found.at, 1, [merged.shared]);
}

function withBlocks(present: Wording, at: number, count: number, blocks: DocumentNode[]): Wording {
  const content = present.body.content.toSpliced(at, count, ...blocks);
  return { ...present, body: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] } };
}
