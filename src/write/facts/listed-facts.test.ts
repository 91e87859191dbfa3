import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractFacts } from './extract-facts.ts';
import { listFacts } from './listed-facts.ts';
import { briefSchema } from './types.ts';

const text = `Catatan layanan izin, 24 Juni 2026
- syarat: dua berkas, biaya Rp240.000
- paling lama 3 hari kerja sejak berkas lengkap
- izin terbit paling lama 3 hari kerja sejak berkas lengkap
- tujuh lulus, tiga gagal
- Sari Wulandari, kepala loket: "Warga tidak perlu bolak-balik lagi ke kantor kami."
${Array.from({ length: 20 }, (_, at) => `- loket ke-${at + 2} Desa Suka${'aeiou'[at % 5]}${'bcdfghjklm'[at % 10]}a melayani ${at + 31} warga pada pekan pertama`).join('\n')}`;

const sources = [{ id: 's', name: 'Catatan', text }];
const { claims } = extractFacts(
  briefSchema.parse({ agency: 'Kementerian Contoh', angle: 'Izin lebih cepat' }),
  sources,
);
const listed = listFacts(claims, sources);

describe('facts shown to readers', () => {
  it('are about a dozen, each said once, in the order of the text', () => {
    assert.equal(listed.length, 12);
    assert.equal(new Set(listed.map((fact) => fact.text.toLowerCase())).size, listed.length);
    const numbers = listed.map((fact) => fact.claim.number);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
  });

  it('hold no bare numeral: a figure carries its unit', () => {
    const figures = claims.filter((claim) => claim.kind === 'number').slice(0, 8);
    const shown = listFacts(figures, sources).map((fact) => fact.text);
    assert.ok(shown.includes('dua berkas'), shown.join('; '));
    assert.ok(shown.includes('Rp240.000'));
    assert.ok(shown.includes('3 hari kerja'));
    assert.ok(
      shown.every((one) => /^Rp|\s\p{L}/u.test(one)),
      shown.join('; '),
    );
    assert.ok(!shown.some((one) => /lulus|gagal/.test(one)), shown.join('; '));
  });

  it('come before the figures that they already state', () => {
    const texts = listFacts(claims.slice(0, 14), sources).map((fact) => fact.text);
    assert.ok(!texts.includes('3 hari kerja'), texts.join('; '));
    assert.equal(texts.filter((one) => one.includes('3 hari kerja')).length, 1, texts.join('; '));
  });
});
