import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSearchIndex, ENOUGH, search, supportFor } from './index.ts';

const passages: [string, string, string][] = [
  [
    'paspor',
    'Biaya paspor tetap',
    'Biaya paspor biasa 48 halaman Rp350.000. Pemohon membayar biaya itu setelah mendaftar lewat aplikasi.',
  ],
  [
    'danau',
    'Danau Lindu dikeruk',
    'Kementerian mengeruk Danau Lindu mulai 3 Maret 2025. Pengerukan dipimpin Direktur Sungai Rini Hapsari.',
  ],
  [
    'pompa',
    'Pompa banjir baru',
    'Sebanyak 12 pompa banjir dipasang di Kota Bima. Pompa itu bekerja sejak hujan pertama.',
  ],
  [
    'pelatihan',
    'Pelatihan penjaga pintu air',
    'Pelatihan penjaga pintu air dibuka untuk umum dan tidak dipungut biaya. Pendaftaran ditutup akhir Mei.',
  ],
];
const index = buildSearchIndex(
  passages.map(([id, title, text]) => ({
    id,
    fields: [
      { text: title, weight: 2 },
      { text, weight: 1 },
    ],
  })),
);
const first = (question: string) => search(index, question)[0]?.id;
const support = (question: string) => supportFor(index, question, search(index, question));

describe('search', () => {
  it('finds a passage by other forms of its words and with a slip of the pen', () => {
    assert.equal(first('Kapan pengerukan danau dimulai?'), 'danau');
    assert.equal(first('berapa biyaya papsor'), 'paspor');
    assert.equal(first('latihan menjaga pintu air'), 'pelatihan');
  });
  it('finds nothing where no word or part of it occurs', () => {
    assert.deepEqual(search(index, 'xyzzy qwww'), []);
    assert.deepEqual(search(buildSearchIndex([]), 'paspor'), []);
  });
  it('orders equal hits in the order of the documents', () => {
    const twice = buildSearchIndex(['a', 'b'].map((id) => ({ id, fields: [{ text: 'pompa banjir', weight: 1 }] })));
    assert.deepEqual(
      search(twice, 'pompa').map((hit) => hit.id),
      ['a', 'b'],
    );
  });
});

describe('support for an answer', () => {
  it('names the sentence that answers', () => {
    const found = support('Siapa yang memimpin pengerukan Danau Lindu?');
    assert.equal(found?.sentence, 'Pengerukan dipimpin Direktur Sungai Rini Hapsari.');
    assert.deepEqual(found.missing, []);
  });
  it('is larger for a question that the passage answers than for one that it only resembles', () => {
    const pairs: [answered: string, resembles: string][] = [
      ['Kapan Danau Lindu dikeruk?', 'Kapan Danau Toba dikeruk?'],
      ['Berapa pompa banjir dipasang di Kota Bima?', 'Berapa pompa banjir dipasang di Kota Palu?'],
      ['Pelatihan apa yang tidak dipungut biaya?', 'Pelatihan apa yang dipungut biaya?'],
      ['Siapa yang memimpin pengerukan Danau Lindu?', 'Siapa yang menolak pengerukan Danau Lindu?'],
    ];
    for (const [answered, resembles] of pairs)
      assert.ok(support(answered)!.score > support(resembles)!.score, `${answered} / ${resembles}`);
  });
  it('is too small where the passages are about something else', () => {
    for (const question of ['Siapa presiden Prancis pada tahun 1969?', 'Berapa gaji guru di Kota Medan?'])
      assert.ok((support(question)?.score ?? 0) < ENOUGH, question);
  });
});
