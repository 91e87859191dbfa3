import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { anyDocument } from '../../tests/support/documents.ts';
import { type RichDocument, RichText } from '../ui/rich-text.tsx';
import { changeBlock, type DocumentJson, documentBlocks, documentText, FOOTNOTE_MARK } from './document.ts';
import { documentSchema } from './document-schema.ts';

const said = (html: string): string =>
  html
    .replace(/<sup class="fn">.*?<\/sup>/g, FOOTNOTE_MARK)
    .replace(/<br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"');

describe('the text blocks of a body', () => {
  it('are counted alike by the checks, the drawn page and the editor', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const blocks = documentBlocks(doc);
        const shown = blocks.filter((block) => block.text !== '');
        const tags = shown.map((block) => ({ number: block.id, block: block.id, end: block.text.length }));
        const html = renderToString(RichText({ body: doc as RichDocument, tags }));
        const parts = html.split(/ <a class="ref" href="#f\d+" aria-label="\d+">(\d+)<\/a>/);
        shown.forEach((block, i) => {
          assert.equal(Number(parts[i * 2 + 1]), block.id);
          assert.ok(said(parts[i * 2]!).endsWith(block.text), `${block.kind}: ${block.text}`);
        });
        const inEditor: string[] = [];
        documentSchema.nodeFromJSON(doc).descendants((node) => {
          if (node.isTextblock)
            inEditor.push(
              node.textBetween(0, node.content.size, '', (leaf) =>
                leaf.type.name === 'footnote' ? FOOTNOTE_MARK : '\n',
              ),
            );
          return !node.isTextblock;
        });
        assert.deepEqual(
          blocks.filter((block) => block.kind !== 'footnote').map((block) => block.text),
          inEditor,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are changed one at a time, by the same numbers', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (doc, pick) => {
        const blocks = documentBlocks(doc);
        const block = blocks[pick % blocks.length]!;
        const after = documentBlocks(changeBlock(doc, block.id, () => [{ type: 'text', text: 'baru' }]));
        assert.equal(after[block.id]?.text, 'baru');
        const lost = block.text.split(FOOTNOTE_MARK).length - 1;
        assert.equal(after.length, blocks.length - lost);
        assert.ok(after.every((one) => one.id >= block.id || one.text === blocks[one.id]!.text));
      }),
      { numRuns: 100 },
    );
  });

  it('say what they are: cells, captions, speakers and footnotes', () => {
    const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const body: DocumentJson = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Dana naik.' },
            { type: 'footnote', attrs: { text: 'Perpres 12/2024.' } },
          ],
        },
        {
          type: 'blockquote',
          content: [p('“Baik.”'), { type: 'attribution', content: [{ type: 'text', text: 'Sri' }] }],
        },
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('12')] }] }] },
        { type: 'figure', attrs: {}, content: [{ type: 'caption', content: [{ type: 'text', text: 'Tanggul' }] }] },
      ],
    };
    assert.deepEqual(
      documentBlocks(body).map((block) => [block.kind, block.text]),
      [
        ['paragraph', `Dana naik.${FOOTNOTE_MARK}`],
        ['quote', '“Baik.”'],
        ['attribution', 'Sri'],
        ['table', '12'],
        ['caption', 'Tanggul'],
        ['footnote', 'Perpres 12/2024.'],
      ],
    );
    assert.equal(documentText(body), 'Dana naik.\n“Baik.”\nSri\n12\nTanggul\nPerpres 12/2024.');
  });
});
