import { getSchema, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { Embed } from './nodes/embed.ts';
import { Caption, Figure } from './nodes/figure.ts';
import { Footnote } from './nodes/footnote.ts';
import { Attribution, Quote } from './nodes/quote.ts';
import { tableNodes } from './nodes/table.ts';
import { isSafeHref } from './safe-href.ts';

/** Tables, figures and embeds ("exhibits") stand by themselves, never inside a list, a quote or a cell. */
const Root = Node.create({ name: 'doc', topNode: true, content: '(block | exhibit)+' });

/** The parts of the editor, the same on the server and in the browser: what they don't know can't be stored. */
export const editorExtensions = () => [
  Root,
  StarterKit.configure({
    document: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      defaultProtocol: 'https',
      isAllowedUri: (href) => isSafeHref(href),
      HTMLAttributes: { target: null, rel: 'nofollow noopener' },
    },
  }),
  Quote,
  Attribution,
  Figure,
  Caption,
  Footnote,
  Embed,
  ...tableNodes(),
];

/** The schema of a body. */
export const documentSchema = getSchema(editorExtensions());
