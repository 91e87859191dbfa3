import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { areaMismatches, findAreas, readAreas } from './areas.ts';

const areas = readAreas(readFileSync(join(import.meta.dirname, '../../data/areas/areas.txt'), 'utf8'));

describe('administrative areas', () => {
  it('are the 38 provinces, 514 regencies and cities and over 7,000 districts', () => {
    const count = (length: number) => [...areas.byCode.keys()].filter((code) => code.length === length).length;
    assert.deepEqual([count(2), count(4)], [38, 514]);
    assert.ok(count(6) > 7_000);
  });

  it('are found with their codes, the longest name first', () => {
    const found = findAreas('Rapat di Kecamatan Ngaglik, Kabupaten Sleman, lalu di Kota Bima.', areas);
    assert.deepEqual(
      found.map((one) => [one.text, one.areas.map((area) => area.code)]),
      [
        ['Kecamatan Ngaglik', ['340412']],
        ['Kabupaten Sleman', ['3404']],
        ['Kota Bima', ['5272']],
      ],
    );
    assert.equal(findAreas('Kabupaten Aceh Selatan Raya', areas)[0]?.text, 'Kabupaten Aceh Selatan');
    assert.deepEqual(findAreas('Kota itu ramai. Kabupaten Negeri Dongeng jauh.', areas), []);
  });

  it('that don’t belong together are named with where the inner one lies', () => {
    const [found] = areaMismatches('Banjir di Kecamatan Ngaglik, Kabupaten Bantul, surut.', areas);
    assert.equal(found?.inner.text, 'Kecamatan Ngaglik');
    assert.deepEqual(
      found?.lies.map((area) => area.name),
      ['Sleman'],
    );
    assert.equal(areaMismatches('Kabupaten Sleman, Provinsi Jawa Tengah', areas).length, 1);
    assert.deepEqual(areaMismatches('Kecamatan Ngaglik, Kabupaten Sleman, Kota Bima', areas), []);
  });
});
