import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { emlOf, JPEG, pdfOf, xlsxOf } from '../../../tests/support/sample-files.ts';
import { partAt, partLabel } from '../material/part-labels.ts';
import { readSource } from './read-source-file.ts';

type Read = Awaited<ReturnType<typeof readSource>>;

/** Each part with the words that stand at its offsets. */
const partsOf = ({ text, parts }: Read) => parts.map((part) => [part.label, text.slice(part.start, part.end)]);

describe('material of every kind', () => {
  it('keeps the address of every cell of a workbook, and what its row and column say it is about', async () => {
    const read = await readSource(
      'anggaran.xlsx',
      xlsxOf([
        ['Realisasi 2024'],
        ['Provinsi', 'Anggaran', 'Realisasi'],
        ['Jawa Barat', 1200000, 0.5],
        ['Aceh', 300, 2024],
      ]),
    );
    assert.equal(
      read.text,
      'Realisasi 2024\nProvinsi | Anggaran | Realisasi\nJawa Barat: Anggaran 1.200.000; Realisasi 0,5\nAceh: Anggaran 300; Realisasi 2024',
    );
    assert.deepEqual(
      partsOf(read).find(([label]) => label === 'Anggaran!B3'),
      ['Anggaran!B3', '1.200.000'],
    );
    assert.equal(read.parts.find((part) => part.label === 'Anggaran!C4')?.about, 'Realisasi, Aceh');
    const cell = partAt(read.parts, read.text.indexOf('300'));
    assert.equal(cell && partLabel(cell, 'id'), 'sel Anggaran!B4');
  });

  const table = 'Provinsi;Panjang (km)\n"Jawa; Barat";1.200,5\nAceh;88\n';
  for (const [name, bytes] of [
    ['semicolons', Buffer.from(table)],
    ['commas', Buffer.from('Provinsi,Panjang (km)\n"Jawa; Barat","1.200,5"\nAceh,88\n')],
    ['tabs', Buffer.from('Provinsi\tPanjang (km)\nJawa; Barat\t1.200,5\nAceh\t88\n')],
    ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['Windows line ends and a mark', Buffer.from(`\ufeff${table.replaceAll('\n', '\r\n')}`)],
  ] as const)
    it(`reads a table with ${name}`, async () => {
      const read = await readSource('panjang.csv', bytes);
      assert.deepEqual(partsOf(read), [
        ['A1', 'Provinsi'],
        ['B1', 'Panjang (km)'],
        ['A2', 'Jawa; Barat'],
        ['B2', '1.200,5'],
        ['A3', 'Aceh'],
        ['B3', '88'],
      ]);
    });

  it('reads a table in Windows-1252', async () => {
    const read = await readSource('kafe.csv', Buffer.from('Nama;Jumlah\nKaf\xe9;12\n', 'latin1'));
    assert.match(read.text, /Kafé: Jumlah 12/);
  });

  it('tells the page of a PDF', async () => {
    const read = await readSource('keputusan.pdf', pdfOf(['Keputusan Nomor 12']));
    assert.deepEqual(partsOf(read), [['1', 'Keputusan Nomor 12']]);
    assert.equal(partLabel(read.parts[0]!, 'en'), 'p. 1');
  });

  it('keeps the article of a web page and none of its programs, menus or forms', async () => {
    const paragraph = 'Kementerian memeriksa 12 pintu air di Bendungan Tirta Jaya pada 25 Juni 2024 bersama warga. ';
    const page = `<!doctype html><html><head><title>Bendungan — Berita</title><style>p{}</style><script>alert(1)</script></head>
      <body><nav><a href="/x">Menu utama</a></nav><article><h1>Bendungan diperiksa</h1><p onclick="alert(2)">${paragraph.repeat(3)}</p>
      <script>alert(3)</script><p>${paragraph.repeat(3)}</p><form><button>Kirim</button></form></article><svg><text>gambar</text></svg></body></html>`;
    const read = await readSource('berita.html', Buffer.from(page));
    assert.match(read.text, /12 pintu air/);
    assert.doesNotMatch(read.text, /alert|Kirim|gambar|[<>]/);
    assert.match(read.title ?? '', /^Bendungan/);
  });

  it('decodes a web page by the character set that it names', async () => {
    const page = Buffer.from(
      '<html><meta charset="windows-1252"><body><p>Kaf\xe9 \x93Danau\x94</p></body></html>',
      'latin1',
    );
    assert.equal((await readSource('a.html', page)).text, 'Kafé “Danau”');
  });

  it('survives a page that nests a hundred thousand times', async () => {
    const page = `${'<div>'.repeat(100_000)}Sungai<script>alert(1)</script>`;
    assert.equal((await readSource('dalam.html', Buffer.from(page))).text, 'Sungai');
  });

  it('reads a letter with its head, and hands on what is attached', async () => {
    const read = await readSource(
      'surat.eml',
      emlOf('Terlampir bahan rapat.', [{ name: 'catatan.txt', content: Buffer.from('12 pintu') }]),
    );
    assert.equal(
      read.text,
      'Dari: Sri Wahyuni <sri@kantor.example>\nKepada: humas@kantor.example\nTanggal: Selasa, 25 Juni 2024, 10.00 WIB\nPerihal: Bahan rapat — Bendungan\n\nTerlampir bahan rapat.',
    );
    assert.deepEqual(
      read.attachments?.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
      [['catatan.txt', '12 pintu']],
    );
  });

  it('keeps time and speaker of every cue of a transcript', async () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:03,000\nSRI WAHYUNI: Warga di hilir\n\n2\n00:00:03,100 --> 00:00:06,000\n<i>berhak tahu.</i>\n\n3\n01:00:07,000 --> 01:00:09,000\nBUDI: Kami siap.\n';
    const read = await readSource('rapat.srt', Buffer.from(srt));
    assert.equal(read.text, 'SRI WAHYUNI: Warga di hilir berhak tahu.\nBUDI: Kami siap.');
    assert.deepEqual(partsOf(read), [
      ['00:00:01', 'Warga di hilir'],
      ['00:00:03', 'berhak tahu.'],
      ['01:00:07', 'Kami siap.'],
    ]);
    assert.deepEqual(
      read.parts.map((part) => part.speaker),
      ['SRI WAHYUNI', 'SRI WAHYUNI', 'BUDI'],
    );
    const vtt = 'WEBVTT\n\nNOTE catatan\n\n00:01.000 --> 00:03.000 align:left\n<v Sri Wahyuni>Siap &amp; sedia</v>\n';
    const other = await readSource('rapat.vtt', Buffer.from(vtt));
    assert.equal(other.text, 'Sri Wahyuni: Siap & sedia');
  });

  it('makes a picture anew: smaller, without place and camera, with what it says of itself as words', async () => {
    const read = await readSource('foto.jpg', JPEG, 'Menteri memeriksa pintu air');
    assert.equal(
      read.text,
      'Menteri memeriksa pintu air\nKeterangan di berkas: Menteri di bendungan\nFotografer: Budi Santoso\nTanggal foto: 25 Juni 2024',
    );
    const kept = await sharp(read.picture!).metadata();
    assert.equal(kept.exif, undefined);
    const wide = await sharp({ create: { width: 3000, height: 30, channels: 4, background: '#0000' } })
      .webp()
      .toBuffer();
    const small = await sharp((await readSource('lebar.webp', wide, 'Denah')).picture!).metadata();
    assert.deepEqual([small.format, small.width], ['png', 2560]);
  });
});
