import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionaryFiles } from '../../../kernel/model-files.ts';
import { loadDictionary } from '../../../language/dictionary/dictionary.ts';
import { checkText } from '../check-text.ts';
import type { CheckBlock, CheckOptions, Finding, FindingKind } from '../types.ts';

const { aff, dic, common } = dictionaryFiles();
const dictionary = loadDictionary(aff, dic, { common });
const paragraph = (text: string): CheckBlock => ({ id: 0, text, kind: 'paragraph' });
const STYLE: FindingKind[] = [
  'spelling',
  'eyd',
  'plain-language',
  'sentence-length',
  'readability',
  'personal-data',
  'headline',
];

function findings(blocks: CheckBlock[], options: CheckOptions = {}, material = ''): Finding[] {
  const sources = [{ id: 's', name: 'Catatan', text: material }];
  return checkText(blocks, sources, [], options, { dictionary }).findings.filter((one) => STYLE.includes(one.kind));
}
const inText = (text: string, options?: CheckOptions, material?: string) =>
  findings([paragraph(text)], options, material);
const marked = (text: string, found: Finding[]) => found.map((one) => text.slice(one.start, one.end));

describe('style: what is marked, and the safe change for it', () => {
  const cases: [kind: FindingKind, text: string, words: string, fix: string | undefined][] = [
    ['spelling', 'Petugas memperbiki pintu air di tepi danau.', 'memperbiki', 'memperbaiki'],
    ['spelling', 'Kantor membuka layanan fotocopy bagi warga.', 'fotocopy', 'fotokopi'],
    ['spelling', 'Balai menindak lanjuti laporan warga.', 'menindak lanjuti', 'menindaklanjuti'],
    ['spelling', 'Warga menghimbau agar sampah dipilah.', 'menghimbau', 'mengimbau'],
    ['eyd', 'Rapat di gelar kemarin sore.', 'di gelar', 'digelar'],
    ['eyd', 'Siapapun boleh ikut mendaftar.', 'Siapapun', 'Siapa pun'],
    ['eyd', 'Biaya Rp. 25.000 dibayar di loket.', 'Rp. ', 'Rp'],
    ['eyd', 'Loket dibuka pukul 08:00 di balai desa.', '08:00', '08.00'],
    ['eyd', 'Sungai itu panjang tetapi dangkal.', ' ', ', '],
    ['eyd', 'Oleh karena itu warga diminta bersiap.', 'Oleh karena itu ', 'Oleh karena itu, '],
    ['eyd', 'Panen naik 2.5 persen.', '2.5', '2,5'],
    ['eyd', 'Sebanyak 12500 orang mendaftar.', '12500', '12.500'],
    ['eyd', 'Acara dihadiri bupati Rina Hapsari kemarin.', 'bupati ', 'Bupati '],
    ['eyd', 'Acara itu dibuka oleh Rina Hapsari SH kemarin.', ' SH', ', S.H.'],
    ['plain-language', 'Petugas melakukan pemeriksaan di tiga pasar.', 'melakukan pemeriksaan', 'memeriksa'],
    ['plain-language', 'Bantuan diberikan agar supaya warga pulih.', 'agar supaya', 'agar'],
    ['personal-data', 'Pelapor memiliki NIK 3275014508990003 pada berkasnya.', '3275014508990003', undefined],
    ['personal-data', 'Ia menulis dari rahma.dewi@gmail.com kemarin.', 'rahma.dewi@gmail.com', undefined],
    [
      'personal-data',
      'Korban tinggal di Jalan Melati Raya No. 12 sejak lama.',
      'tinggal di Jalan Melati Raya No. 12',
      undefined,
    ],
  ];
  for (const [kind, text, words, fix] of cases)
    it(`${kind}: ${words} in “${text}”`, () => {
      const found = inText(text).filter((one) => one.kind === kind);
      assert.ok(marked(text, found).includes(words), JSON.stringify(found.map((one) => one.what.id)));
      const hit = found.find((one) => text.slice(one.start, one.end) === words)!;
      assert.equal(hit.fix?.replacement, fix);
      assert.ok(hit.why.id && hit.why.en && hit.how.id && hit.how.en);
    });

  it('a sentence of forty words, with the place to split it', () => {
    const text = `Warga ${'yang tinggal di tepi danau '.repeat(5)}datang pagi sekali dan membawa perahu kecil untuk mengangkut pasir serta bambu ke lumbung desa itu lagi.`;
    const found = inText(text).find((one) => one.kind === 'sentence-length');
    assert.match(found?.how.id ?? '', /^Pecah setelah “/);
  });
  it('what the house style forbids, with what it writes instead', () => {
    const found = inText('Warga kurang mampu dibantu.', { forbidden: [{ word: 'kurang mampu', instead: ['miskin'] }] });
    assert.deepEqual(
      found.map((one) => one.fix?.replacement),
      ['miskin'],
    );
  });
});

describe('style: what is right stays unmarked', () => {
  const fine = [
    'Menteri Sungai dan Danau membuka 12 pintu air di Kabupaten Sleman pada Senin, 3 Maret 2025, pukul 08.00 WIB.',
    'Meskipun hujan, adapun lokasi yang dipilih tetap aman; siapa pun boleh datang.',
    'Harga beras Rp13.200 per kilogram, naik 2,5 persen, dan stok cukup untuk 3 minggu.',
    'Kontak: humas@ksd.go.id, 0812-3456-7890.',
    'Dokumen itu keluar dari kantor dan dibawa ke luar kota.',
    'Perwakilan UNESCO dan PT Air Jernih hadir bersama Rudi Hartono, S.H., M.Si.',
    'Program itu berlaku dari Januari s.d. Maret 2025, dll.',
    'Ia berkata, “Rapat di gelar kemaren, gitu lho.”',
  ];
  for (const text of fine)
    it(text, () =>
      assert.deepEqual(
        inText(text).map((one) => one.what.id),
        [],
      ),
    );

  it('a word of the agency’s own list', () => {
    assert.equal(inText('Perahu ketinting berlayar.', { ownWords: ['ketinting'] }).length, 0);
  });
  it('a word that only the material knows, unless it looks like a slip', () => {
    assert.equal(inText('Tarian xyzzarawa dipentaskan.', {}, 'tarian xyzzarawa').length, 0);
    assert.equal(inText('Petugas memperbiki pintu.', {}, 'petugas memperbiki').length, 1);
  });
});

describe('the headline against its text', () => {
  const body = paragraph('Kementerian memasang 12 pompa banjir di Bima. Genangan menurun sejak hujan pertama.');
  const head = (text: string, options?: CheckOptions) =>
    findings([{ id: 'headline', text, kind: 'heading' }, body], options).filter((one) => one.kind === 'headline');
  it('is left alone when the text holds it', () =>
    assert.deepEqual(head('Kementerian memasang 12 pompa banjir di Bima'), []));
  for (const [text, what] of [
    ['Kementerian memasang 15 pompa banjir di Bima', /Angka “15/],
    ['Kementerian tidak memasang pompa banjir di Bima', /mengingkari/],
    ['Genangan meningkat sejak hujan pertama di Bima', /Arah/],
    ['Heboh, 12 pompa banjir dipasang di Bima', /pancingan/],
    ['Pompa banjir', /pendek/],
  ] as const)
    it(`${text}: ${what.source}`, () => assert.match(head(text)[0]?.what.id ?? '', what));
  it('obeys the length of the house style', () =>
    assert.match(
      head('Kementerian memasang 12 pompa banjir di Bima', { headlineMost: 20 })[0]?.what.id ?? '',
      /44 huruf/,
    ));
});
