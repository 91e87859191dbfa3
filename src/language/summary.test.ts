import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, GROUNDED, groundedness, groundIndex, summarise } from './index.ts';

const text = `Kementerian membuka kembali Dermaga Landaran pada Senin. Perbaikan dermaga itu memakan tujuh bulan dan biaya Rp11,6 miliar.
“Kami tunggu lama sekali, dan sekarang anak-anak saya bisa menyeberang lagi dengan tenang setiap pagi,” kata Syafruddin.
Lantai dermaga kini terapung sehingga perahu kecil mudah merapat. Waktu antre turun dari 40 menjadi 10 menit. Tarif tidak berubah.`;

describe('a summary', () => {
  it('holds whole sentences of the text, in their order and within its words', () => {
    for (const words of [15, 30, 45]) {
      const found = summarise(text, { words, title: 'Dermaga Landaran dibuka kembali' });
      assert.ok(found.length > 0);
      assert.ok(countWords(found.map((one) => one.text).join(' ')) <= words);
      assert.ok(found.every((one) => text.slice(one.start, one.end) === one.text));
      assert.ok(found.every((one, at) => at === 0 || one.start > found[at - 1]!.start));
    }
  });
  it('begins with what the title says and leaves quotations for last', () => {
    const found = summarise(text, { words: 30, title: 'Dermaga Landaran dibuka kembali' });
    assert.match(found[0]!.text, /^Kementerian membuka kembali/);
    assert.ok(!found.some((one) => one.text.includes('“')));
  });
  it('is empty when no sentence fits', () => assert.deepEqual(summarise(text, { words: 2 }), []));
});

describe('groundedness', () => {
  const index = groundIndex(text);
  it('is high for other words that say the same, and low for another matter', () => {
    assert.ok(
      groundedness(index, 'Dermaga Landaran dibuka lagi setelah perbaikan tujuh bulan senilai Rp11,6 miliar.') >=
        GROUNDED,
    );
    assert.ok(groundedness(index, 'Vaksinasi campak di Kabupaten Sigi menjangkau 95 persen balita.') < GROUNDED);
  });
  it('falls when a figure or a name is another one', () => {
    const own = groundedness(index, 'Perbaikan Dermaga Landaran memakan biaya Rp11,6 miliar.');
    assert.ok(groundedness(index, 'Perbaikan Dermaga Landaran memakan biaya Rp12,6 miliar.') < own);
    assert.ok(groundedness(index, 'Perbaikan Dermaga Kelimau memakan biaya Rp11,6 miliar.') < own);
  });
});
