import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AppError } from '../kernel/errors.ts';
import { parseDocument } from './parse-document.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const link = (href: unknown) => ({ type: 'link', attrs: { href, target: '_blank' } });
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

  it('is an empty paragraph when there is nothing in it', () => {
    assert.deepEqual(parseDocument({ type: 'doc', content: [] }), doc({ type: 'paragraph' }));
  });
});
