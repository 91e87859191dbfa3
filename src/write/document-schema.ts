import { getSchema } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** Says whether a link may stand in a text: http, https or mailto, and nothing hidden in it. */
export function isSafeHref(href: string): boolean {
  if (href.length > 2000 || /[\s<>"\\]/.test(href)) return false;
  if (!/^(https?:\/\/[^/]|mailto:[^@]+@)/i.test(href)) return false;
  return URL.canParse(href);
}

/** The parts of the editor, the same on the server and in the browser: what they don't know can't be stored. */
export const editorExtensions = () => [
  StarterKit.configure({
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
];

/** The schema of a body. */
export const documentSchema = getSchema(editorExtensions());
