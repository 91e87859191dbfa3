import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import type { DocumentJson } from '../../../document.ts';
import { documentSchema } from '../../../document-schema.ts';
import { parseDocument } from '../../../parse-document.ts';
import { documentToPlain } from '../../../plain-document.ts';
import { cleanPasted } from './clean-pasted.ts';
import { setStylesAside } from './paste-dom.ts';
import { cleanHref } from './paste-links.ts';

const fixtures = join(import.meta.dirname, '../../../../../tests/fixtures/clipboard');

/** Cleans a clipboard's page, reads it with the editor's schema, and checks it as the server does. */
function paste(html: string): { doc: DocumentJson; images: number } {
  const { document } = parseHTML(setStylesAside(html));
  const { images } = cleanPasted(document as unknown as Document);
  const parsed = SchemaParser.fromSchema(documentSchema).parse(document.body as unknown as Node);
  return { doc: parseDocument(parsed.toJSON()), images };
}
const fixture = (name: string) => paste(readFileSync(join(fixtures, `${name}.html`), 'utf8'));

describe('a paste', () => {
  it('from Word keeps headings, lists, tables, footnotes and quotation marks, and drops comments and what was deleted', () => {
    const { doc, images } = fixture('word');
    assert.equal(images, 1);
    assert.equal(
      documentToPlain(doc),
      [
        '## Tanggul Sungai Lirung Selesai',
        '',
        '## Latar belakang',
        '',
        'Kementerian menyelesaikan **dua** tanggul di Kecamatan Jati, kata “juru bicara” kementerian.[^1] Panjangnya 450 meter.',
        '',
        '### Yang dikerjakan',
        '',
        '- Dinding batu',
        '',
        '  - tinggi 3 meter',
        '- Pintu air',
        '',
        'Urutannya:',
        '',
        '3. gali',
        '4. cor',
        '',
        '| Desa | Panjang |',
        '| --- | --- |',
        '| Jati | 250 m |',
        '| Sumber: kementerian |  |',
        '',
        'Baca [pengumuman](https://contoh.go.id/berita?id=7) dan *peta*.',
        '',
        '[^1]: Keterangan pers, 20 Juni 2024.',
      ].join('\n'),
    );
  });

  it('from Google Docs is not bold all over, and its links lead where they say', () => {
    const { doc, images } = fixture('google-docs');
    assert.equal(images, 1);
    assert.equal(
      documentToPlain(doc),
      [
        '## Pasar murah',
        '',
        '**Sebanyak 12 kios** dibuka di “Pasar Baru”[^1]. *Gratis*, lihat [jadwalnya](https://contoh.go.id/pasar?hari=2).',
        '',
        '1. beras',
        '',
        '   - 5 kg',
        '2. minyak',
        '',
        '| Hari | pagi<br><br>sore |',
        '',
        '[^1]: Catatan dinas.',
      ].join('\n'),
    );
  });

  it('from LibreOffice loses fonts and scripts, and keeps the head of its table', () => {
    const { doc, images } = fixture('libreoffice');
    assert.equal(images, 1);
    assert.equal(
      documentToPlain(doc),
      [
        '## Jadwal pelayanan',
        '',
        'Kantor buka **setiap hari**, kata *Kepala Biro*.[^1] Penting',
        '',
        '- paspor',
        '- visa',
        '',
        '  1. kunjungan',
        '',
        '| Hari | Jam |',
        '| --- | --- |',
        '| Senin |  |',
        '',
        'Alamat: peta, [video](https://youtu.be/dQw4w9WgXcQ)',
        '',
        '[^1]: Wawancara, 20 Juni 2024',
      ].join('\n'),
    );
  });

  it('of a table within a table, or of too many columns, keeps the words', () => {
    const nested = '<table><tr><td>luar<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>';
    assert.equal(documentToPlain(paste(`<html><body>${nested}</body></html>`).doc), '| luar<br><br>a \\| b |');
    const wide = `<html><body><table><tr>${'<td>x</td>'.repeat(21)}</tr></table></body></html>`;
    assert.equal(paste(wide).doc.content[0]?.type, 'paragraph');
  });

  it('never lets a script, a frame or a hidden passage through', () => {
    const { doc } = paste(
      '<html><body><p onclick="x()">a<script>alert(1)</script><span style="display:none">rahasia</span><iframe src="https://x.example"></iframe></p></body></html>',
    );
    assert.deepEqual(doc.content, [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }]);
  });
});

describe('a pasted link', () => {
  it('loses what follows readers around and keeps what it needs', () => {
    const cases: [string, string | null][] = [
      ['https://contoh.go.id/a?utm_source=x&id=2#b', 'https://contoh.go.id/a?id=2#b'],
      ['https://contoh.go.id/a?feature=peta', 'https://contoh.go.id/a?feature=peta'],
      ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
      [
        'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoh.go.id%2F&data=05',
        'https://contoh.go.id/',
      ],
      ['mailto:humas@contoh.go.id', 'mailto:humas@contoh.go.id'],
      ['file:///C:/rahasia.docx', null],
      ['#_ftn1', null],
      ['javascript:alert(1)', null],
    ];
    for (const [from, to] of cases) assert.equal(cleanHref(from), to, from);
  });
});
