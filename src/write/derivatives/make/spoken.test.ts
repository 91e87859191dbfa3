import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumberWords } from '../../../language/number-words.ts';
import { asSpoken } from './as-spoken.ts';
import { digitsAgain } from './spoken-back.ts';
import { digitsAsSpoken, wholeAsSpoken } from './spoken-numbers.ts';

describe('a text as it is said', () => {
  it('every whole number comes back from its words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        assert.equal(parseNumberWords(wholeAsSpoken(value).split(' ')), value);
      }),
    );
  });

  it('figures, money, days, times, laws, units and addresses stand in words', () => {
    const said: [string, string][] = [
      ['1.340 warga', 'seribu tiga ratus empat puluh warga'],
      ['4,10 meter', 'empat koma satu nol meter'],
      ['Rp1,2 miliar', 'satu koma dua miliar rupiah'],
      ['98,2%', 'sembilan puluh delapan koma dua persen'],
      ['Selasa (25/6)', 'Selasa, dua puluh lima Juni'],
      ['25 Juni 2024', 'dua puluh lima Juni dua ribu dua puluh empat'],
      ['pukul 05.30 WIB', 'pukul lima lewat tiga puluh menit Waktu Indonesia Barat'],
      ['Perpres 95/2018', 'Peraturan Presiden Nomor sembilan puluh lima Tahun dua ribu delapan belas'],
      ['12 km dari Kab. Sukamaju', 'dua belas kilometer dari Kabupaten Sukamaju'],
      ['data.ksd.example', 'data titik ksd titik example'],
      ['021-500-1234', 'nol dua satu, lima nol nol, satu dua tiga empat'],
    ];
    for (const [written, spoken] of said) assert.equal(asSpoken(written), spoken);
    assert.equal(digitsAsSpoken('00771'), 'nol nol tujuh tujuh satu');
  });

  it('a quotation stays word for word, and the rest can be turned back to be checked', () => {
    const text = 'Sebanyak 12 pintu diperiksa. “Ada 3 pintu rusak,” kata Budi pada 25 Juni 2024.';
    assert.match(asSpoken(text), /“Ada 3 pintu rusak,”/);
    assert.equal(digitsAgain(asSpoken(text)), text);
    assert.equal(
      digitsAgain(asSpoken('Biayanya Rp1,2 miliar atau 98,2 persen.')),
      'Biayanya Rp1,2 miliar atau 98,2 persen.',
    );
  });
});
