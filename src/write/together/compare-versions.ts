import type { DocumentNode } from '../document.ts';
import { alignBlocks, keptOrder } from './align-blocks.ts';
import { nodeText } from './inline-tokens.ts';
import { sameNode } from './node-key.ts';
import type { Wording } from './types.ts';
import { type WordRun, wordRuns } from './word-runs.ts';

/** One part of two versions beside each other; `form` says that its words are the same and only what it is (a heading, bold) differs. */
export type ComparedPart = {
  part: 'headline' | 'standfirst' | 'body';
  kind: 'same' | 'changed' | 'form' | 'added' | 'removed' | 'moved';
  runs: WordRun[];
};

/** Compares two versions part by part in the order of the newer one; parts that were taken away stand where they were. */
export function compareVersions(older: Wording, newer: Wording): ComparedPart[] {
  const parts: ComparedPart[] = [];
  for (const part of ['headline', 'standfirst'] as const) {
    if (older[part] === '' && newer[part] === '') continue;
    const kind = older[part] === newer[part] ? 'same' : 'changed';
    parts.push({ part, kind, runs: wordRuns(older[part], newer[part]) });
  }
  const [old, next] = [older.body.content, newer.body.content];
  const from = alignBlocks(old, next);
  const kept = keptOrder(from);
  const used = new Set(from);
  let reached = 0;
  const body = (kind: ComparedPart['kind'], runs: WordRun[]) => parts.push({ part: 'body', kind, runs });
  const gone = (until: number) => {
    for (; reached < until; reached += 1)
      if (!used.has(reached)) body('removed', [{ kind: 'removed', text: nodeText(old[reached]!) }]);
  };
  for (const [i, node] of next.entries()) {
    const at = from[i]!;
    if (kept.has(i)) {
      gone(at);
      reached = at + 1;
      body(...pair(old[at]!, node));
    } else if (at >= 0) body('moved', wordRuns(nodeText(old[at]!), nodeText(node)));
    else body('added', [{ kind: 'added', text: nodeText(node) }]);
  }
  gone(old.length);
  return parts;
}

function pair(old: DocumentNode, node: DocumentNode): [ComparedPart['kind'], WordRun[]] {
  const runs = wordRuns(nodeText(old), nodeText(node));
  if (sameNode(old, node)) return ['same', runs];
  return [runs.some((run) => run.kind !== 'same') ? 'changed' : 'form', runs];
}
