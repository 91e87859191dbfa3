import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cut, shorterForms } from './make/shorten.ts';
import { LINK, measure } from './measure.ts';
import { joinWords, piecesOf } from './pieces.ts';
import { changedSources } from './staleness.ts';

describe('measuring as a channel does', () => {
  it('X counts an address as 23, an emoji and letters beyond Latin as two, and quotation marks once', () => {
    assert.equal(measure('letters-x', 'a'.repeat(280)), 280);
    assert.equal(measure('letters-x', `Baca https://contoh.go.id/${'x'.repeat(90)}`), 28);
    assert.equal(measure('letters-x', `Baca ${LINK}`), 28);
    assert.equal(measure('letters-x', '👨‍👩‍👧'), 2);
    assert.equal(measure('letters-x', '河'), 2);
    assert.equal(measure('letters-x', '“é”'), 3);
  });

  it('hashtags, first line and words', () => {
    assert.equal(measure('hashtags', 'Halo #SiagaBanjir #KSD, bukan a#b'), 2);
    assert.equal(measure('first-line', 'Sebaris\nDua baris'), 7);
    assert.equal(measure('words', `Air mulai turun. ${LINK}`), 3);
    assert.equal(measure('sentence-words', 'Satu dua tiga.\nSatu dua tiga empat.'), 4);
  });

  it('a script lasts as long as its voice, with figures in words', () => {
    const script =
      '| Detik | Gambar | Suara | Teks layar |\n| --- | --- | --- | --- |\n| 0–3 | Wajah yang panjang sekali keterangannya | Ada 1.340 warga. | 1.340 |';
    assert.equal(measure('seconds', script), Math.ceil((7 / 140) * 60));
  });

  it('cutting never goes over what it was given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 120 }), (text, most) => {
        const words = text.replace(/\s+/g, ' ').trim();
        assert.ok(
          measure(
            'letters',
            cut(words, most, (one) => measure('letters', one)),
          ) <= most,
        );
      }),
    );
  });

  it('shortening drops an added clause and never a condition, a denial or a quotation', () => {
    assert.deepEqual(shorterForms('Petugas menutup jalan sejak pagi karena air sudah setinggi lutut.'), [
      'Petugas menutup jalan sejak pagi.',
    ]);
    assert.deepEqual(shorterForms('Warga boleh kembali ke rumah, dengan syarat tidak hujan.'), []);
    assert.deepEqual(shorterForms('“Kami siap karena sudah berlatih,” kata Budi.'), []);
  });
});

describe('joining a person’s changes with new words', () => {
  const base = 'Air turun. Warga menunggu. Pompa bekerja.';
  it('keeps both when they changed different sentences', () => {
    assert.equal(
      joinWords(
        'Air turun. Warga menunggu kabar. Pompa bekerja.',
        base,
        'Air turun 10 cm. Warga menunggu. Pompa bekerja.',
      ),
      'Air turun 10 cm. Warga menunggu kabar. Pompa bekerja.',
    );
  });
  it('leaves the choice to a person when they changed the same sentence', () => {
    assert.equal(
      joinWords(
        'Air sudah turun. Warga menunggu. Pompa bekerja.',
        base,
        'Air turun 10 cm. Warga menunggu. Pompa bekerja.',
      ),
      null,
    );
  });
  it('pieces joined are the text again', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(piecesOf(text).join(''), text)));
  });
  it('also where the words were rewritten for speaking or shortened', () => {
    const before = 'Sebanyak 340 warga di hilir menerima kabar lewat pesan singkat.';
    const spoken = 'Sebanyak tiga ratus empat puluh warga di hilir menerima kabar lewat pesan singkat.';
    assert.equal(changedSources(spoken, before, before.replace('340', '350')).length, 1);
    assert.equal(changedSources('Pompa bekerja siang malam.', before, before.replace('340', '350')).length, 0);
  });
  it('says which sentence used here has changed, word by word', () => {
    const [one, ...more] = changedSources(
      'Ada 12 pompa. [tautan]',
      'Ada 12 pompa. Warga menunggu.',
      'Ada 14 pompa. Warga pulang.',
    );
    assert.equal(more.length, 0);
    assert.deepEqual(
      one?.filter((run) => run.kind !== 'same').map((run) => run.text.trim()),
      ['12', '14'],
    );
  });
});
