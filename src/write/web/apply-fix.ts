import { HEADLINE, STANDFIRST } from '../check-edition.ts';
import type { Finding } from '../checks/types.ts';
import { changeBlock, type DocumentJson, type DocumentNode, textOf } from '../document.ts';

type Words = { headline: string; standfirst: string; body: DocumentJson };

/** Puts the replacement of a finding in the place of its words, in the headline, the standfirst or the body. */
export function applyFix(words: Words, finding: Finding): Words {
  const { block, start, fix } = finding;
  if (!fix) return words;
  if (block === HEADLINE) return { ...words, headline: splice(words.headline, start, finding.end, fix.replacement) };
  if (block === STANDFIRST)
    return { ...words, standfirst: splice(words.standfirst, start, finding.end, fix.replacement) };
  if (typeof block !== 'number') return words;
  return {
    ...words,
    body: changeBlock(words.body, block, (nodes) => spliceInline(nodes, start, finding.end, fix.replacement)),
  };
}

/** Puts several replacements in, from the last place of each block to the first, so that none moves another; of two that overlap the first counts. */
export function applyFixes(words: Words, findings: readonly Finding[]): Words {
  const placed: Finding[] = [];
  for (const one of [...findings].sort((a, b) => a.start - b.start))
    if (!placed.some((other) => other.block === one.block && one.start < other.end)) placed.push(one);
  return placed.reverse().reduce(applyFix, words);
}

/** Where words are taken out between two spaces, one of the spaces goes with them. */
function cutEnd(text: string, start: number, end: number, replacement: string): number {
  const doubled = replacement === '' && /(^|\s)$/.test(text.slice(0, start)) && /^\s/.test(text.slice(end));
  return doubled ? end + 1 : end;
}

const splice = (text: string, start: number, end: number, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(cutEnd(text, start, end, replacement));

/** The first piece of text that the range touches takes the replacement and keeps its marks; the others lose their part. */
function spliceInline(nodes: DocumentNode[], start: number, end: number, replacement: string): DocumentNode[] {
  const whole = textOf(nodes);
  const last = cutEnd(whole, start, end, replacement);
  let at = 0;
  let placed = false;
  return nodes.flatMap((node) => {
    const from = at;
    at += textOf([node]).length;
    // A footnote belongs to the sentence, not to the words that are replaced.
    if (at <= start || from >= last || node.type === 'footnote') return [node];
    if (node.type === 'hardBreak') return [];
    const text = node.text ?? '';
    const kept = text.slice(0, Math.max(0, start - from)) + (placed ? '' : replacement) + text.slice(last - from);
    placed = true;
    return kept === '' ? [] : [{ ...node, text: kept }];
  });
}
