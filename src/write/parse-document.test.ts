import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AppError } from '../kernel/errors.ts';
import { parseDocument } from './parse-document.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const link = (href: unknown) => ({ type: 'link', attrs: { href, target: '_blank' } });
const cell = (words: string, attrs: object = {}) => ({ type: 'tableCell', attrs, content: [p(text(words))] });
const table = (...rows: unknown[][]) => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
const KEY = 'ab'.repeat(32);
const figure = (attrs: object = {}) => ({
  type: 'figure',
  attrs: { key: KEY, alt: 'Tanggul', width: 1600, height: 900, ...attrs },
  content: [{ type: 'caption' }],
});
const embed = (address: unknown) => ({ type: 'embed', attrs: { address, title: 'Judul' } });
const nested = (depth: number): unknown =>
  depth === 0 ? p(text('a')) : { type: 'blockquote', content: [nested(depth - 1)] };

const refused: [string, unknown, AppError['code']][] = [
  ['nothing', null, 'invalid'],
  ['a list', [], 'invalid'],
  ['an unknown node', doc({ type: 'image', attrs: { src: 'x' } }), 'invalid'],
  ['raw HTML', doc({ type: 'html', content: [text('<script>')] }), 'invalid'],
  ['an unknown mark', doc(p(text('a', { type: 'code' }))), 'invalid'],
  ['a first-level heading', doc({ type: 'heading', attrs: { level: 1 }, content: [text('a')] }), 'invalid'],
  ['text outside a block', doc(text('a')), 'invalid'],
  ['a paragraph inside a paragraph', doc(p(p(text('a')))), 'invalid'],
  ['an empty list', doc({ type: 'bulletList', content: [] }), 'invalid'],
  ['text that is not a string', doc(p({ type: 'text', text: 7 })), 'invalid'],
  ['a script link', doc(p(text('a', link('javascript:alert(1)')))), 'invalid'],
  ['a script link in disguise', doc(p(text('a', link('java\nscript:alert(1)')))), 'invalid'],
  ['a data link', doc(p(text('a', link('data:text/html,x')))), 'invalid'],
  ['a link without an address', doc(p(text('a', link(null)))), 'invalid'],
  ['too many parts', doc(...Array.from({ length: 20_001 }, () => p())), 'too-large'],
  ['too many letters', doc(p(text('a'.repeat(500_001)))), 'too-large'],
  ['too deep nesting', doc(nested(40)), 'invalid'],
  ['a table within a cell', doc(table([{ type: 'tableCell', content: [table([cell('a')])] }])), 'invalid'],
  ['a table in a quote', doc({ type: 'blockquote', content: [table([cell('a')])] }), 'invalid'],
  ['a table of 21 columns', doc(table(Array.from({ length: 21 }, () => cell('a')))), 'invalid'],
  ['a table of 201 rows', doc(table(...Array.from({ length: 201 }, () => [cell('a')]))), 'invalid'],
  ['a cell that hangs out of its table', doc(table([cell('a', { rowspan: 2 })])), 'invalid'],
  [
    'cells that lie over each other',
    doc(table([cell('a'), cell('b', { rowspan: 2 })], [cell('c', { colspan: 2 })])),
    'invalid',
  ],
  ['a figure without a key', doc(figure({ key: '../../etc/passwd' })), 'invalid'],
  ['a figure without a size', doc(figure({ width: 0 })), 'invalid'],
  ['a focal point outside the image', doc(figure({ focalX: 101 })), 'invalid'],
  [
    'a figure within a list',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [figure()] }] }),
    'invalid',
  ],
  ['an embed of another host', doc(embed('https://video.example/watch?v=dQw4w9WgXcQ')), 'invalid'],
  ['an embed that runs something', doc(embed('javascript:alert(1)')), 'invalid'],
  ['a speaker outside a quote', doc({ type: 'attribution', content: [text('Sri')] }), 'invalid'],
  [
    'a footnote in a caption',
    doc({ ...figure(), content: [{ type: 'caption', content: [{ type: 'footnote', attrs: { text: 'a' } }] }] }),
    'invalid',
  ],
];

describe('a body from outside', () => {
  for (const [what, input, code] of refused)
    it(`is refused when it holds ${what}`, () => {
      assert.throws(
        () => parseDocument(input),
        (error) => error instanceof AppError && error.code === code,
      );
    });

  it('comes out in one form, whatever attributes and order it came in', () => {
    const a = doc(
      p(
        text('Dua ', { type: 'bold' }),
        text('tanggul', { type: 'italic' }, { type: 'bold' }, link('https://contoh.go.id')),
      ),
    );
    assert.deepEqual(parseDocument(a), {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Dua ', marks: [{ type: 'bold' }] },
            {
              type: 'text',
              text: 'tanggul',
              marks: [{ type: 'link', attrs: { href: 'https://contoh.go.id' } }, { type: 'bold' }, { type: 'italic' }],
            },
          ],
        },
      ],
    });
  });

  it('loses what nobody can see and what a database refuses', () => {
    const hidden = doc(p(text('Dua\u0000 tang\u202egul\u{e0041}'), text('\ud800', { type: 'bold' })));
    assert.deepEqual(parseDocument(hidden), doc(p(text('Dua tanggul'), text('\ufffd', { type: 'bold' }))));
  });

  it('has tables whose rows are equally wide', () => {
    const parsed = parseDocument(doc(table([cell('a'), cell('b')], [cell('c')])));
    assert.deepEqual(
      parsed.content[0]?.content?.map((row) => row.content?.length),
      [2, 2],
    );
    const spans = table([cell('a', { colspan: 2 })], [cell('b'), cell('c')]);
    assert.equal(parseDocument(doc(spans)).content[0]?.content?.[0]?.content?.length, 1);
  });

  it('has figures with all they say, decorative ones without a description', () => {
    const shape = { key: KEY, width: 1600, height: 900, focalX: 50, focalY: 50, credit: '' };
    const attrs = (given: object) => parseDocument(doc(figure(given))).content[0]?.attrs;
    assert.deepEqual(attrs({ alt: ' Tanggul\nbatu ', src: 'x' }), { ...shape, alt: 'Tanggul batu', decorative: false });
    assert.deepEqual(attrs({ decorative: true }), { ...shape, alt: '', decorative: true });
  });

  it('has embeds at their own short addresses, and no empty footnotes', () => {
    const parsed = parseDocument(
      doc(
        p(text('a'), { type: 'footnote', attrs: { text: '  ' } }, text('b')),
        embed('youtu.be/dQw4w9WgXcQ?si=pelacak'),
      ),
    );
    assert.deepEqual(parsed.content, [
      p(text('ab')),
      {
        type: 'embed',
        attrs: {
          provider: 'youtube',
          id: 'dQw4w9WgXcQ',
          address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
          title: 'Judul',
        },
      },
    ]);
  });

  it('is an empty paragraph when there is nothing in it', () => {
    assert.deepEqual(parseDocument({ type: 'doc', content: [] }), doc({ type: 'paragraph' }));
  });
});
