import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareParagraphs, compareWords, type Part } from './differences.ts';

const without = (parts: Part[], kind: Part['kind']) =>
  parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('');

describe('differences', () => {
  it('marks the changed words and nothing else', () => {
    assert.deepEqual(compareWords('Rapat dihadiri 12 pegawai.', 'Rapat dihadiri 14 pegawai.'), [
      { kind: 'same', text: 'Rapat dihadiri ' },
      { kind: 'del', text: '12' },
      { kind: 'ins', text: '14' },
      { kind: 'same', text: ' pegawai.' },
    ]);
  });

  it('shows a replaced phrase as one piece', () => {
    assert.deepEqual(compareWords('Ia kepala biro humas.', 'Ia direktur jenderal air.'), [
      { kind: 'same', text: 'Ia ' },
      { kind: 'del', text: 'kepala biro humas' },
      { kind: 'ins', text: 'direktur jenderal air' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('tells a changed paragraph from an added and a removed one', () => {
    const kinds = compareParagraphs(
      ['Pembuka tetap.', 'Sungai dibersihkan pada 3 Mei oleh warga.', 'Penutup lama yang dibuang.'],
      ['Pembuka tetap.', 'Sungai dibersihkan pada 4 Mei oleh warga.', 'Paragraf yang sama sekali baru.'],
    ).map((p) => p.kind);
    assert.deepEqual(kinds, ['same', 'changed', 'removed', 'added']);
  });

  it('gives back the old text without the insertions and the new one without the deletions, for any two texts', () => {
    const text = fc.array(fc.constantFrom('air', 'sungai', ' ', '  ', '.', ',', '12', '12,5', 'Jum’at', '\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = compareWords(a.join(''), b.join(''));
        assert.equal(without(parts, 'ins'), a.join(''));
        assert.equal(without(parts, 'del'), b.join(''));
      }),
    );
  });

  it('keeps every paragraph in its order, for any two lists', () => {
    const list = fc.array(fc.constantFrom('satu dua tiga', 'satu dua empat', 'lima', 'enam tujuh', 'lima enam'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const changes = compareParagraphs(a, b);
        const side = (drop: Part['kind'], absent: string) =>
          changes.filter((p) => p.kind !== absent).map((p) => without(p.parts, drop));
        assert.deepEqual(side('ins', 'added'), a);
        assert.deepEqual(side('del', 'removed'), b);
      }),
    );
  });

  it('compares two long texts whole', () => {
    const long = Array.from({ length: 3000 }, (_, i) => `kata${i % 97}`).join(' ');
    const parts = compareWords(long, `${long.replaceAll('kata5', 'sapa5')} akhir`);
    assert.equal(without(parts, 'ins'), long);
  });
});
