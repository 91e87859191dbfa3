import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractFacts } from '../facts/extract-facts.ts';
import { briefSchema } from '../facts/types.ts';
import { checkText } from './check-text.ts';
import { indexSources } from './index-sources.ts';
import type { CheckOptions } from './types.ts';

const sources = [
  {
    id: 's',
    name: 'Catatan',
    text: `Selasa, 25 Juni 2024, Aula Kantor Kementerian Sungai, Palembang
- Lestari Wulan (Kepala Balai Sungai Tirta): "Warga di hilir berhak tahu. Kami mengumumkan tinggi air setiap jam, siang dan malam."
- Balai memeriksa 1.250 pintu air, terdiri atas 750 pintu besar dan 500 pintu kecil
- anggaran naik dari Rp14 miliar menjadi Rp21 miliar, atau 50 persen
- 40 dari 50 petugas, atau 80 persen, sudah dilatih
- Balai Sungai Tirta membantu Dinas Pengairan menjaga pompa`,
  },
];
const brief = briefSchema.parse({ agency: 'Kementerian Sungai', angle: 'Balai memeriksa pintu air' });
const { claims } = extractFacts(brief, sources);
const found = (texts: string | string[], options: CheckOptions = {}) =>
  checkText(
    [texts].flat().map((text, id) => ({ id, text })),
    sources,
    claims,
    { agencyNames: ['Kementerian Sungai'], ...options },
  ).findings;
const kinds = (texts: string | string[], options: CheckOptions = {}): string[] =>
  found(texts, options)
    .filter((one) => one.weight === 'must')
    .map((one) => one.kind);

describe('arithmetic within a text', () => {
  it('parts make the whole', () => {
    const right = 'Balai memeriksa 1.250 pintu air, terdiri atas 750 pintu besar dan 500 pintu kecil.';
    assert.deepEqual(kinds(right), []);
    assert.ok(kinds(right.replace('1.250', '1.350')).includes('sum'));
  });

  it('a share follows from its figures', () => {
    assert.ok(!kinds('Sebanyak 40 dari 50 petugas, atau 80 persen, sudah dilatih.').includes('sum'));
    assert.ok(kinds('Sebanyak 40 dari 50 petugas, atau 90 persen, sudah dilatih.').includes('sum'));
  });

  it('a change goes the way of its figures, by the share that they give', () => {
    const right = 'Anggaran naik dari Rp14 miliar menjadi Rp21 miliar, atau naik 50 persen.';
    assert.deepEqual(kinds(right), []);
    assert.ok(kinds(right.replace('50', '60')).includes('sum'));
    assert.ok(kinds('Anggaran turun dari Rp14 miliar menjadi Rp21 miliar.').includes('direction'));
  });
});

describe('one person, one title', () => {
  const register = {
    people: [
      {
        name: 'Lestari Wulan',
        aliases: ['Lestari'],
        titles: [
          { title: 'Kepala Balai Sungai Tirta', from: '2020-01-01', to: '2024-05-31' },
          { title: 'Direktur Sungai', from: '2024-06-01', to: null },
        ],
      },
    ],
  };
  const text = 'Kepala Balai Sungai Tirta Lestari Wulan mengumumkan tinggi air.';

  it('has the title of the register on the day of the text', () => {
    assert.deepEqual(kinds(text, { register, day: '2024-05-01' }), []);
    const wrong = found(text, { register, day: '2024-06-25' }).find((one) => one.kind === 'title');
    assert.equal(wrong?.fix?.replacement, 'Direktur Sungai');
  });
});

describe('a quotation over two paragraphs', () => {
  const split = [
    '“Warga di hilir berhak tahu.',
    '“Kami mengumumkan tinggi air setiap jam, siang dan malam,” kata Lestari.',
  ];

  it('is compared word for word in both', () => {
    assert.deepEqual(kinds(split), []);
    assert.deepEqual(kinds([split[0]!.replace('berhak', 'wajib'), split[1]!]), ['quote']);
  });
});

describe('an English edition', () => {
  const english = (text: string) => found(text, { language: 'en' });

  it('keeps figures, dates and names of the Indonesian material', () => {
    const right = 'On Tuesday, 25 June 2024, Lestari Wulan said 1,250 gates were checked at a cost of Rp21 billion.';
    assert.deepEqual(english(right), []);
    const kindsOf = (text: string): string[] => english(text).map((one) => one.kind);
    assert.deepEqual(kindsOf(right.replace('1,250', '1.250')), ['number']);
    assert.deepEqual(kindsOf(right.replace('25 June', '26 June')), ['date']);
    assert.deepEqual(kindsOf(right.replace('Tuesday', 'Monday')), ['weekday']);
    assert.deepEqual(kindsOf(right.replace('Wulan', 'Wulen')), ['name']);
  });

  it('points translated quotations out, with what was said', () => {
    const [advice] = english('“People downstream have a right to know,” said Lestari Wulan.');
    assert.equal(advice?.kind, 'quote');
    assert.equal(advice?.weight, 'should');
    assert.ok((advice?.evidence ?? []).length > 0);
  });
});

describe('checking again', () => {
  it('gives a block that moved the same findings at its new place', () => {
    const index = indexSources(sources, claims);
    const wrong = 'Balai memeriksa 1.999 pintu air.';
    const first = checkText([{ id: 0, text: wrong }], index, claims).findings;
    const moved = checkText(
      [
        { id: 0, text: 'Balai Sungai Tirta membantu Dinas Pengairan.' },
        { id: 1, text: wrong },
      ],
      index,
      claims,
    ).findings;
    assert.deepEqual(
      moved.filter((one) => one.block === 1),
      first.map((one) => ({ ...one, block: 1 })),
    );
    assert.deepEqual(checkText([{ id: 0, text: wrong }], sources, claims).findings, first);
  });
});
