import { Node } from '@tiptap/core';

const plain = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: String(attrs[name]) }),
});

/** A post, video or map elsewhere. Readers see its title and a plain link: nothing is loaded from there. */
export const Embed = Node.create({
  name: 'embed',
  group: 'exhibit',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: plain('provider'),
    id: plain('id'),
    title: plain('title'),
    address: plain('address'),
  }),
  parseHTML: () => [{ tag: 'div[data-provider]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'div',
    { ...HTMLAttributes, class: 'embed' },
    ['strong', String(node.attrs.title)],
    ['span', String(node.attrs.address)],
  ],
});
