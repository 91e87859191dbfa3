import type { Draft, DraftBlock } from './types.ts';

const words = (block: DraftBlock): string => block.sentences.map((sentence) => sentence.text).join(' ');

/** The draft as Markdown: the best headline, the dateline joined to the lead, headings, quotations and lists as such. */
export function draftToMarkdown(draft: Draft): string {
  const out: string[] = [];
  const headline = draft.headlines[0];
  if (headline) out.push(`# ${headline.text}`);
  if (draft.standfirst) out.push(`*${draft.standfirst.text}*`);
  let dateline = '';
  for (const block of draft.blocks) {
    if (block.kind === 'dateline') {
      dateline = `**${words(block)}** – `;
    } else if (block.kind === 'heading') {
      out.push(`## ${words(block)}`);
    } else if (block.kind === 'list') {
      const items = block.intro ? block.sentences.slice(1) : block.sentences;
      if (block.intro) out.push(block.sentences[0]!.text);
      out.push(items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item.text}`).join('\n'));
    } else {
      out.push(`${dateline}${words(block)}`);
      dateline = '';
    }
  }
  return `${out.join('\n\n')}\n`;
}
