import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyDocument } from '../../tests/support/documents.ts';
import { parseDocument } from './parse-document.ts';
import { documentToPlain, plainToDocument } from './plain-document.ts';

describe('a body as plain text', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        assert.deepEqual(parseDocument(plainToDocument(documentToPlain(doc))), doc);
      }),
      { numRuns: 300 },
    );
  });

  it('turns any text into a valid body', () => {
    const text = fc.stringMatching(/^(#|>|-|\d|\.| |\n|\*|\[|\]|\(|\)|a|\\|\||\^|<br>|—){0,60}$/);
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

  it('reads tables, images, embeds, footnotes and who spoke', () => {
    const key = 'ab'.repeat(32);
    const typed = [
      'Dana naik 12 persen.[^1]',
      '',
      '> “Kami siap.”',
      '>',
      '> — Sri Mulyani',
      '',
      '| Tahun | Dana |',
      '| --- | --- |',
      '| 2023 | 10 \\| 11 |',
      '|# 2024 | 12<br>13 |',
      '',
      `![Tanggul baru](gambar:${key},1600x900,50x40)`,
      'Keterangan: Tanggul *Jati* selesai',
      'Kredit: Biro Humas',
      '',
      '@[Siaran langsung](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
      '',
      '[^1]: Perpres 12/2024, pasal 3.',
    ].join('\n');
    const doc = parseDocument(plainToDocument(typed));
    assert.deepEqual(
      doc.content.map((node) => node.type),
      ['paragraph', 'blockquote', 'table', 'figure', 'embed'],
    );
    assert.equal(documentToPlain(doc), typed);
  });

  it('keeps what is no table or no allowed embed as words', () => {
    for (const typed of [`|${' a |'.repeat(21)}`, '@[Judul](https://contoh.go.id/video)', 'Lihat [^7].'])
      assert.equal(plainToDocument(typed).content[0]?.type, 'paragraph');
  });
});
