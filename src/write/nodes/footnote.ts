import { Node } from '@tiptap/core';

/** A footnote: a number in the text that readers find again below it. Its words stand in the attribute `text`. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-footnote') ?? '',
      renderHTML: (attrs: Record<string, unknown>) => ({ 'data-footnote': String(attrs.text) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'sup',
    {
      ...HTMLAttributes,
      class: 'fn',
      role: 'note',
      title: String(node.attrs.text),
      'aria-label': String(node.attrs.text),
    },
  ],
});
