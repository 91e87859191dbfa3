import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docxOf, JPEG, lockedPdf, oleFile, PNG, pdfOf, xlsxOf, zipOf } from '../../../tests/support/sample-files.ts';
import { readSourceFile, SourceError } from './read-source-file.ts';
import type { SourceTrouble } from './source-errors.ts';

const NOTES = 'Selasa, 25 Juni 2024 — kantor “Danau”\nhadir: Sri Wahyuni, café';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

describe('reading a source file', () => {
  const encodings: [string, Buffer][] = [
    ['UTF-8', Buffer.from(NOTES)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${NOTES}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${NOTES}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${NOTES}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(NOTES.replace('—', '\x97').replace('“', '\x93').replace('”', '\x94'), 'latin1')],
    ['Windows line ends', Buffer.from(NOTES.replace('\n', '\r\n'))],
  ];
  for (const [name, bytes] of encodings)
    it(`reads text in ${name}`, async () => assert.equal(await readSourceFile('catatan.txt', bytes), NOTES));

  it('reads UTF-16 that has no mark', async () => {
    assert.equal(
      await readSourceFile('catatan.txt', Buffer.from('Rapat dibuka oleh Sri.', 'utf16le')),
      'Rapat dibuka oleh Sri.',
    );
  });

  it('reads a Word document, one line per paragraph', async () => {
    const text = await readSourceFile(
      'notula.docx',
      docxOf(['Rapat tanggul', 'hadir: Sri & Budi', '', 'hasil: 12 titik']),
    );
    assert.equal(text, 'Rapat tanggul\nhadir: Sri & Budi\n\nhasil: 12 titik');
  });

  it('reads a PDF with its line breaks', async () => {
    const text = await readSourceFile(
      'keputusan.pdf',
      pdfOf(['Keputusan Nomor 12 Tahun 2024', 'Menetapkan (satu) tim']),
    );
    assert.equal(text, 'Keputusan Nomor 12 Tahun 2024\nMenetapkan (satu) tim');
  });

  const zeros = Buffer.alloc(260 * 1024 * 1024);
  const bad: [string, string, Buffer, SourceTrouble][] = [
    ['an empty file', 'kosong.txt', Buffer.alloc(0), 'empty'],
    ['a file of spaces', 'spasi.txt', Buffer.from('  \n \n'), 'empty'],
    ['an empty Word document', 'kosong.docx', docxOf(['']), 'empty'],
    ['a picture named .pdf', 'foto.pdf', PNG, 'not-pdf'],
    ['a picture named .docx', 'foto.docx', PNG, 'not-docx'],
    ['a picture named .txt', 'foto.txt', PNG, 'not-text'],
    ['a picture without a caption', 'foto.png', PNG, 'no-caption'],
    ['a picture cut short', 'foto.jpg', JPEG.subarray(0, 300), 'broken-image'],
    ['a drawing that can carry programs', 'denah.svg', SVG, 'svg'],
    ['a drawing named .png', 'denah.png', SVG, 'svg'],
    ['a program', 'pasang.exe', Buffer.from('MZ\x90\x00\x03'), 'unknown-type'],
    ['a Word document named .xlsx', 'tabel.xlsx', docxOf(['isi']), 'not-xlsx'],
    ['text named .xlsx', 'tabel.xlsx', Buffer.from(NOTES), 'not-xlsx'],
    ['a workbook cut short', 'tabel.xlsx', xlsxOf([['a', 1]]).subarray(0, 300), 'broken-xlsx'],
    ['an old workbook', 'lama.xls', oleFile('Workbook'), 'old-excel'],
    ['a workbook with a password', 'rahasia.xlsx', oleFile('EncryptedPackage'), 'encrypted-xlsx'],
    ['a table of 10,000 columns', 'lebar.csv', Buffer.from(`${'1;'.repeat(10_000)}\n`.repeat(3)), 'too-many-cells'],
    ['a table of 30,000 cells', 'panjang.csv', Buffer.from('a;b;c\n'.repeat(10_000)), 'too-many-cells'],
    ['a letter without a head', 'surat.eml', Buffer.from('isi saja'), 'broken-eml'],
    ['a transcript without times', 'rapat.srt', Buffer.from(NOTES), 'broken-subtitles'],
    ['a page of scripts only', 'kosong.html', Buffer.from('<script>alert(1)</script>'), 'empty'],
    ['text named .pdf', 'catatan.pdf', Buffer.from(NOTES), 'not-pdf'],
    ['a PDF named .txt', 'catatan.txt', pdfOf(['isi']), 'not-text'],
    ['an archive named .docx', 'arsip.docx', zipOf({ 'a.txt': Buffer.from('a') }), 'not-docx'],
    ['an old Word document', 'lama.doc', oleFile('WordDocument'), 'old-word'],
    ['a Word document with a password', 'rahasia.docx', oleFile('EncryptedPackage'), 'encrypted-docx'],
    [
      'an encrypted archive',
      'rahasia.docx',
      zipOf({ '[Content_Types].xml': Buffer.from('x') }, { encrypted: true }),
      'encrypted-docx',
    ],
    ['a Word document cut short', 'putus.docx', docxOf(['isi']).subarray(0, 400), 'broken-docx'],
    [
      'a Word document with broken XML',
      'rusak.docx',
      docxOf([], { 'word/document.xml': Buffer.from('<w:document><w:p>') }),
      'broken-docx',
    ],
    ['a PDF cut short', 'putus.pdf', pdfOf(['isi']).subarray(0, 60), 'broken-pdf'],
    ['a PDF with a password', 'rahasia.pdf', lockedPdf('sungai'), 'encrypted-pdf'],
    ['a scanned PDF', 'pindai.pdf', pdfOf([]), 'scanned'],
    ['a zip bomb', 'bom.docx', docxOf(['isi'], { 'word/media/a.xml': zeros }), 'bomb'],
    [
      'a zip bomb with a false size',
      'bom.docx',
      zipOf({ '[Content_Types].xml': Buffer.from('x'), 'word/document.xml': zeros }, { lie: true }),
      'bomb',
    ],
    ['more than 20 MB', 'besar.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 97), 'too-large'],
    ['more than 200 pages', 'panjang.txt', Buffer.from('kata '.repeat(90_000)), 'too-long'],
  ];
  for (const [what, name, bytes, trouble] of bad)
    it(`refuses ${what} and says so in both languages`, async () => {
      const error = await readSourceFile(name, bytes).then(
        () => null,
        (e: unknown) => e,
      );
      assert.ok(error instanceof SourceError, String(error));
      assert.equal(error.trouble, trouble);
      for (const sentence of [error.say.id, error.say.en])
        assert.match(sentence, new RegExp(`^“${name.replace('.', '\\.')}” .+\\.$`));
      assert.notEqual(error.say.id, error.say.en);
    });

  it('keeps answering while a file is parsed', async () => {
    const big = docxOf(Array.from({ length: 60_000 }, (_, i) => `Baris ${i}`));
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await readSourceFile('besar.docx', big).catch(() => undefined);
    clearInterval(timer);
    assert.ok(ticks > 10, `only ${ticks} ticks`);
  });
});
