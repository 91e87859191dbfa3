import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { type RichNode, type RichTag, RichText } from './rich-text.tsx';

const text = (words: string, ...marks: RichNode['marks'] & object): RichNode => ({ type: 'text', text: words, marks });
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const draw = (content: RichNode[], tags: RichTag[] = []): string =>
  renderToString(<RichText body={{ type: 'doc', content }} tags={tags} tagLabel={(n) => `Sumber ${n}`} />);
const tag = (n: number): string => ` <a class="ref" href="#f${n}" aria-label="Sumber ${n}">${n}</a>`;

describe('a drawn body', () => {
  it('holds paragraphs, headings, lists, quotes, breaks, bold, italic and links', () => {
    const html = draw([
      { type: 'heading', attrs: { level: 2 }, content: [text('Dua')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Tiga')] },
      paragraph(text('tebal', { type: 'bold' }), { type: 'hardBreak' }, text('miring', { type: 'italic' })),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('satu'))] }] },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('tiga'))] }] },
      { type: 'blockquote', content: [paragraph(text('kata'))] },
      paragraph(text('tautan', { type: 'link', attrs: { href: 'https://example.org/' } })),
    ]);
    assert.equal(
      html,
      '<h2>Dua</h2><h3>Tiga</h3><p><strong>tebal</strong><br/><em>miring</em></p><ul><li><p>satu</p></li></ul>' +
        '<ol start="3"><li><p>tiga</p></li></ol><blockquote><p>kata</p></blockquote>' +
        '<p><a href="https://example.org/" rel="nofollow noopener">tautan</a></p>',
    );
  });

  it('keeps the words and drops the link when its address could run something', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//evil.example',
      ' javascript:x',
      'vbscript:x',
    ])
      assert.equal(draw([paragraph(text('aman', { type: 'link', attrs: { href } }))]), '<p>aman</p>', href);
    assert.match(draw([paragraph(text('kami', { type: 'link', attrs: { href: '/berita/x' } }))]), /href="\/berita\/x"/);
  });

  it('escapes markup, and draws the content of a node it does not know', () => {
    assert.equal(
      draw([{ type: 'iframe', attrs: { src: 'x' }, content: [paragraph(text('<b>&'))] }]),
      '<p>&lt;b>&amp;</p>',
    );
    let deep: RichNode = paragraph(text('x'));
    for (let i = 0; i < 10_000; i += 1) deep = { type: 'blockquote', content: [deep] };
    assert.doesNotThrow(() => draw([deep]));
  });

  it('puts each tag behind its sentence, also inside marked text and across blocks', () => {
    const body = [
      paragraph(text('Satu. Dua. '), text('Tiga tebal.', { type: 'bold' })),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Butir.'))] }] },
    ];
    const html = draw(body, [
      { number: 2, block: 0, end: 15 },
      { number: 1, block: 0, end: 5 },
      { number: 3, block: 1, end: 6 },
      { number: 4, block: 0, end: 999 },
    ]);
    assert.equal(
      html,
      `<p>Satu.${tag(1)} Dua. <strong>Tiga</strong>${tag(2)}<strong> tebal.</strong>${tag(4)}</p><ul><li><p>Butir.${tag(3)}</p></li></ul>`,
    );
  });
});
