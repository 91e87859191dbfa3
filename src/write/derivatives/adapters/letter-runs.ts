import type { DocumentNode } from '../../document.ts';

/** A stretch of text in one look. */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null };

/** The numbers of footnotes as they come, with their texts. */
export type NoteList = string[];

/** Takes the inline nodes of a block apart; a footnote becomes its number in brackets, and its text is added to `notes`. */
export function runsOf(nodes: DocumentNode[] | undefined, notes: NoteList): Run[] {
  return (nodes ?? []).flatMap((node): Run[] => {
    const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false;
    const look = { bold: has('bold'), italic: has('italic') };
    if (node.type === 'hardBreak') return [{ text: '\n', ...look, href: null }];
    if (node.type === 'footnote') {
      notes.push(String(node.attrs?.text ?? ''));
      return [{ text: `[${notes.length}]`, bold: false, italic: false, href: null }];
    }
    const link = node.marks?.find((mark) => mark.type === 'link');
    const href = link ? String(link.attrs?.href ?? '') : '';
    return node.text ? [{ text: node.text, ...look, href: /^https?:|^mailto:/.test(href) ? href : null }] : [];
  });
}
