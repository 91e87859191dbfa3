import type { CheckBlock } from '../checks/types.ts';

/** Cuts Markdown or plain text into the blocks that checks read; marks of emphasis and lists are left out. */
export function markdownBlocks(markdown: string): CheckBlock[] {
  const blocks: CheckBlock[] = [];
  const push = (kind: NonNullable<CheckBlock['kind']>, text: string): void => {
    const words = text
      .replace(/\*\*|__|(?<!\p{L})[*_](?=\S)|(?<=\S)[*_](?!\p{L})/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') blocks.push({ id: blocks.length + 1, text: words, kind });
  };
  for (const part of markdown.split(/\r?\n\s*\r?\n/)) {
    const lines = part.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.every((line) => /^\s*(?:[-*+]|\d+[.)])\s/.test(line)))
      for (const line of lines) push('list', line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''));
    else if (/^#{1,6}\s/.test(lines[0] ?? '')) {
      push('heading', lines[0]!.replace(/^#{1,6}\s+/, ''));
      push('paragraph', lines.slice(1).join(' '));
    } else if (lines.every((line) => line.startsWith('>')))
      push('quote', lines.map((line) => line.replace(/^>\s?/, '')).join(' '));
    else push('paragraph', lines.join(' '));
  }
  return blocks;
}
