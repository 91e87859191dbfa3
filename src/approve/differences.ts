export type Part = { kind: 'same' | 'ins' | 'del'; text: string };
export type ParagraphChange = { kind: 'same' | 'changed' | 'added' | 'removed'; parts: Part[] };

/** Above this many cells a word comparison would cost more than it tells; the paragraph is then shown as replaced. */
const MOST_CELLS = 4_000_000;

/** Compares two texts paragraph by paragraph, then word by word inside a changed one (longest common subsequence). */
export function compareParagraphs(before: string[], after: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...pair(removed, added));
    removed = [];
    added = [];
  };
  for (const step of align(before, after)) {
    if (step.kind === 'del') removed.push(step.text);
    else if (step.kind === 'ins') added.push(step.text);
    else {
      flush();
      changes.push({ kind: 'same', parts: [{ kind: 'same', text: step.text }] });
    }
  }
  flush();
  return changes;
}

/** Compares two sentences word by word; joining the parts without "del" gives the new text exactly, without "ins" the old. */
export function compareWords(before: string, after: string): Part[] {
  return merge(align(words(before), words(after)));
}

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Paragraphs that were replaced are set against each other in order when they share enough words. */
function pair(removed: string[], added: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const old of removed) {
    const at = added.findIndex((text, i) => i >= next && likeness(old, text) >= 0.35);
    if (at === -1) {
      changes.push({ kind: 'removed', parts: [{ kind: 'del', text: old }] });
      continue;
    }
    for (const text of added.slice(next, at)) changes.push({ kind: 'added', parts: [{ kind: 'ins', text }] });
    changes.push({ kind: 'changed', parts: compareWords(old, added[at]!) });
    next = at + 1;
  }
  for (const text of added.slice(next)) changes.push({ kind: 'added', parts: [{ kind: 'ins', text }] });
  return changes;
}

/** The share of words that two texts have in common (Dice). */
function likeness(a: string, b: string): number {
  const bag = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [bag(a), bag(b)];
  if (x.length + y.length === 0) return 1;
  const count = new Map<string, number>();
  for (const word of x) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const left = count.get(word) ?? 0;
    if (left > 0) shared += 1;
    count.set(word, left - 1);
  }
  return (2 * shared) / (x.length + y.length);
}

/** The shortest script of kept, removed and added elements; equal ends are cut off first because most texts change little. */
function align(a: string[], b: string[]): Part[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const same = (text: string): Part => ({ kind: 'same', text });
  return [
    ...a.slice(0, start).map(same),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
}

function middle(a: string[], b: string[]): Part[] {
  const [n, m] = [a.length, b.length];
  if (n * m > MOST_CELLS) return replaced(a, b);
  const width = m + 1;
  const longest = new Uint32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      parts.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) {
      parts.push({ kind: 'del', text: a[i]! });
      i += 1;
    } else {
      parts.push({ kind: 'ins', text: b[j]! });
      j += 1;
    }
  }
  return [...parts, ...replaced(a.slice(i), b.slice(j))];
}

const replaced = (a: string[], b: string[]): Part[] => [
  ...a.map((text): Part => ({ kind: 'del', text })),
  ...b.map((text): Part => ({ kind: 'ins', text })),
];

/** Joins neighbours of one kind; within a run of changes what was removed comes before what was added. */
function merge(parts: Part[]): Part[] {
  const merged: Part[] = [];
  let [del, ins] = ['', ''];
  const flush = () => {
    if (del) merged.push({ kind: 'del', text: del });
    if (ins) merged.push({ kind: 'ins', text: ins });
    [del, ins] = ['', ''];
  };
  parts.forEach((part, i) => {
    if (part.kind === 'del') del += part.text;
    else if (part.kind === 'ins') ins += part.text;
    // A lone space between two changes belongs to both, so that a replaced phrase reads as one.
    else if (/^\s+$/.test(part.text) && (del || ins) && changesNext(parts, i)) {
      del += part.text;
      ins += part.text;
    } else {
      flush();
      const last = merged.at(-1);
      if (last?.kind === 'same') last.text += part.text;
      else merged.push({ ...part });
    }
  });
  flush();
  return merged;
}

const changesNext = (parts: Part[], i: number): boolean => (parts[i + 1]?.kind ?? 'same') !== 'same';
