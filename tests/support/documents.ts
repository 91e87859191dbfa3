import fc from 'fast-check';
import type { DocumentNode } from '../../src/write/document.ts';
import { parseDocument } from '../../src/write/parse-document.ts';

/** Texts that are all different letters and signs that a plain form must carry, never empty at their edges. */
const word = fc.stringMatching(/^[A-Za-z0-9*[\]\\#>().,|^“”é-]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const marks = fc.constantFrom<DocumentNode['marks']>(
  undefined,
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'link', attrs: { href: 'https://contoh.go.id/a' } }],
);
/** Marked pieces stand between plain words, as in a real sentence. */
const piece = fc
  .tuple(words, marks)
  .map(([text, m]) => (m ? { type: 'text', text, marks: m } : { type: 'text', text }));
const joined = (pieces: DocumentNode[]) =>
  pieces.flatMap((p, i) => (i > 0 ? [{ type: 'text', text: ' lalu ' }, p] : [p]));
const plainLine = fc.array(piece, { minLength: 1, maxLength: 3 }).map(joined);
const footnote = words.map((text) => ({ type: 'footnote', attrs: { text } }));
const line = fc
  .tuple(plainLine, fc.option(footnote, { nil: undefined }))
  .map(([nodes, note]): DocumentNode[] => (note ? [...nodes, note] : nodes));
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => ({
  type: 'paragraph',
  content: lines.flatMap((l, i) => (i > 0 ? [{ type: 'hardBreak' }, ...l] : l)),
}));
const heading = fc
  .tuple(fc.constantFrom(2, 3), line)
  .map(([level, content]) => ({ type: 'heading', attrs: { level }, content }));
const item = paragraph.map((p) => ({ type: 'listItem', content: [p] }));
const bullets = fc.array(item, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'bulletList', content }));
const numbers = fc
  .array(item, { minLength: 1, maxLength: 3 })
  .map((content) => ({ type: 'orderedList', attrs: { start: 1 }, content }));
const quote = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.option(plainLine, { nil: undefined }))
  .map(([said, by]) => ({ type: 'blockquote', content: by ? [...said, { type: 'attribution', content: by }] : said }));
const cell = (type: string) =>
  fc
    .array(paragraph, { minLength: 1, maxLength: 2 })
    .map((content) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content }));
const table = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }), head: fc.boolean() })
  .chain(({ rows, columns, head }) =>
    fc.tuple(
      ...Array.from({ length: rows }, (_, r) =>
        fc
          .array(cell(head && r === 0 ? 'tableHeader' : 'tableCell'), { minLength: columns, maxLength: columns })
          .map((content) => ({ type: 'tableRow', content })),
      ),
    ),
  )
  .map((content) => ({ type: 'table', content }));
const percent = fc.integer({ min: 0, max: 100 });
const figure = fc
  .record({
    alt: fc.option(words, { nil: '' }),
    decorative: fc.boolean(),
    credit: fc.option(words, { nil: '' }),
    focalX: percent,
    focalY: percent,
    caption: fc.option(plainLine, { nil: undefined }),
    key: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  .map(({ caption, ...attrs }) => ({
    type: 'figure',
    attrs: { ...attrs, alt: attrs.decorative ? '' : attrs.alt, width: 1600, height: 900 },
    content: [caption ? { type: 'caption', content: caption } : { type: 'caption' }],
  }));
const embed = words.map((title) => ({
  type: 'embed',
  attrs: { provider: 'vimeo', id: '76979871', address: 'https://vimeo.com/76979871', title },
}));
const block = fc.oneof(paragraph, heading, bullets, numbers, quote, table, figure, embed);

/** Random bodies in canonical form. Two lists or two quotes in a row are one in plain text, so a paragraph stands between. */
export const anyDocument = fc
  .array(fc.tuple(block, paragraph), { minLength: 1, maxLength: 4 })
  .map((pairs) => parseDocument({ type: 'doc', content: pairs.flat() }));
