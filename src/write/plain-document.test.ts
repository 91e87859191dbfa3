import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DocumentNode } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { documentToPlain, plainToDocument } from './plain-document.ts';

const word = fc.stringMatching(/^[A-Za-z0-9*[\]\\#>().,“”é-]{1,8}$/);
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
const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.flatMap((p, i) => (i > 0 ? [{ type: 'text', text: ' lalu ' }, p] : [p])));
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
const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'blockquote', content }));
const block = fc.oneof(paragraph, heading, bullets, numbers, quote);
/** Two lists or two quotes in a row are one in plain text, so a paragraph stands between. */
const body = fc
  .array(fc.tuple(block, paragraph), { minLength: 1, maxLength: 4 })
  .map((pairs) => parseDocument({ type: 'doc', content: pairs.flat() }));

describe('a body as plain text', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(body, (doc) => {
        assert.deepEqual(parseDocument(plainToDocument(documentToPlain(doc))), doc);
      }),
      { numRuns: 300 },
    );
  });

  it('turns any text into a valid body', () => {
    const text = fc.stringMatching(/^(#|>|-|\d|\.| |\n|\*|\[|\]|\(|\)|a|\\){0,60}$/);
    fc.assert(
      fc.property(text, (typed) => {
        parseDocument(plainToDocument(typed));
      }),
      { numRuns: 500 },
    );
  });

  it('reads what a person types', () => {
    const typed =
      '## Hasil\r\n\r\nDua **tanggul** di [peta](https://contoh.go.id).\nBaris kedua.\n\n> “Air *jernih*,” kata Sri.\n\n- satu\n- dua\n\n1. pertama\n2. kedua';
    assert.equal(documentToPlain(plainToDocument(typed)), typed.replace(/\r/g, ''));
  });

  it('keeps a link that is not allowed as plain words', () => {
    const doc = plainToDocument('Lihat [ini](javascript:alert) sekarang.');
    assert.deepEqual(doc.content[0]?.content, [{ type: 'text', text: 'Lihat [ini](javascript:alert) sekarang.' }]);
  });
});
