import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { freeSlug, slugify } from './slug.ts';

describe('addresses of articles', () => {
  it('writes an Indonesian headline in plain letters', () => {
    assert.equal(
      slugify('Jum’at Bersih: 1.200 Warga & 3,5% Sungai Élok'),
      'jumat-bersih-1-200-warga-dan-3-5-persen-sungai-elok',
    );
    assert.equal(slugify('  “Sungai”—kita…  '), 'sungai-kita');
  });

  it('cuts a long headline at a word', () => {
    const slug = slugify(
      'Kementerian menata ulang tepi sungai di dua puluh kota bersama warga dan pemerintah daerah setempat',
    );
    assert.ok(slug.length <= 80);
    assert.equal(slug, 'kementerian-menata-ulang-tepi-sungai-di-dua-puluh-kota-bersama-warga-dan');
  });

  it('is empty when nothing can be written in Latin letters', () => {
    assert.equal(slugify('水 🌊'), '');
  });

  it('always fits the column’s rule or is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugify(text);
        assert.ok(slug === '' || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80));
      }),
    );
  });

  it('counts on from the first free number', () => {
    assert.equal(freeSlug('air', new Set()), 'air');
    assert.equal(freeSlug('air', new Set(['air', 'air-2', 'air-4'])), 'air-3');
  });
});
