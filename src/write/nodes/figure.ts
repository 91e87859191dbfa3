import { Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** What a figure says of its image; `focalX` and `focalY` are percentages of width and height from the upper left corner. */
export type FigureAttrs = {
  /** Key of the image in the item's media: a SHA-256 in hexadecimal. */
  key: string;
  alt: string;
  /** A decorative image has no description, and readers of screens pass it by. */
  decorative: boolean;
  credit: string;
  focalX: number;
  focalY: number;
  /** Pixels of the largest kept size. */
  width: number;
  height: number;
};

const attribute = <T>(name: keyof FigureAttrs, fallback: T, read: (value: string) => T) => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => read(element.getAttribute(`data-${name.toLowerCase()}`) ?? ''),
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name.toLowerCase()}`]: String(attrs[name]) }),
});
const whole = (fallback: number) => (value: string) => (/^\d{1,5}$/.test(value) ? Number(value) : fallback);

/** An image with its caption below it; the words of the caption are text of the body, all else stands in attributes. */
export const Figure = Node.create({
  name: 'figure',
  group: 'exhibit',
  content: 'caption',
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    key: attribute('key', '', (value) => value),
    alt: attribute('alt', '', (value) => value),
    decorative: attribute('decorative', false, (value) => value === 'true'),
    credit: attribute('credit', '', (value) => value),
    focalX: attribute('focalX', 50, whole(50)),
    focalY: attribute('focalY', 50, whole(50)),
    width: attribute('width', 0, whole(0)),
    height: attribute('height', 0, whole(0)),
  }),
  parseHTML: () => [{ tag: 'figure[data-key]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'figure',
    HTMLAttributes,
    ['img', { alt: String(node.attrs.alt) }],
    ['div', 0],
  ],
});

/** The caption of a figure. */
export const Caption = Node.create({
  name: 'caption',
  content: 'text*',
  marks: 'bold italic link',
  parseHTML: () => [],
  renderHTML: () => ['figcaption', 0],
  addKeyboardShortcuts() {
    const here = () => this.editor.state.selection.$from.parent.type === this.type;
    return {
      // The caption is one line: the next one is a paragraph behind the figure.
      Enter: () =>
        here() &&
        this.editor.commands.command(({ state, tr, dispatch }) => {
          const after = state.selection.$from.after(-1);
          if (dispatch) {
            tr.insert(after, state.schema.nodes.paragraph!.create());
            tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
          }
          return true;
        }),
    };
  },
});
