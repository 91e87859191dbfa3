import type { Anchor } from './types.ts';

/** As many letters around the quoted words are remembered. */
const AROUND = 32;

/** Anchors a stretch of one text block (letters `start` to `end`), with some of the words around it. */
export function makeAnchor(texts: string[], block: number, start: number, end: number): Anchor {
  const text = texts[block] ?? '';
  return {
    block,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Where an anchored stretch is now; `changed` says that its words are no longer the quoted ones. */
export type Found = { block: number; start: number; end: number; changed: boolean };

/** How many letters around a place are as they were. */
function agreement(text: string, start: number, end: number, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

/** Finds an anchored stretch again in the texts of all blocks: its words wherever they are now, else what stands between the words that were around it; null when neither is there. */
export function findAnchor(texts: string[], anchor: Anchor): Found | null {
  let best: (Found & { score: number }) | null = null;
  for (const [block, text] of texts.entries())
    for (let start = text.indexOf(anchor.quote); start >= 0; start = text.indexOf(anchor.quote, start + 1)) {
      const end = start + anchor.quote.length;
      const score = agreement(text, start, end, anchor) * 10 - Math.min(9, Math.abs(block - anchor.block));
      if (!best || score > best.score) best = { block, start, end, changed: false, score };
    }
  if (best) return { block: best.block, start: best.start, end: best.end, changed: false };
  for (const [block, text] of texts.entries()) {
    if (anchor.prefix.length < 8 || anchor.suffix.length < 8) return null;
    const from = text.indexOf(anchor.prefix);
    const to = from < 0 ? -1 : text.indexOf(anchor.suffix, from + anchor.prefix.length);
    if (to >= 0) return { block, start: from + anchor.prefix.length, end: to, changed: true };
  }
  return null;
}
