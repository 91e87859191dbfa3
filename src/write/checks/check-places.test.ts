import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check-text.ts';

const sources = [
  {
    id: 's',
    name: 'Catatan',
    text: `Rapat trayek bus, Kamis 17 Juli 2025, Aula Bahari, Banjarbaru, Kalimantan Selatan
Hadir: Lurah Sungai Tabuk, Norhayati
1. Trayek Banjarbaru-Aranio dipendekkan, bus tidak singgah di Desa Tiwingan karena jembatan rusak
2. Trayek Martapura-Gambut tetap, loket di Martapura tetap buka
3. Halte dibangun di depan Puskesmas Sungai Tabuk
4. pelatihan sopir di SMK 2 Kertakmulia, Martapura
- Saluran Pakel: Rp2,6 miliar, 5,1 kilometer
- Saluran Jembul: Rp1,9 miliar, 3,8 kilometer
- sopir diajari aksara Banjar; warga Aranio senang`,
  },
];

function places(text: string): string[] {
  const { findings } = checkText([{ id: 0, text, kind: 'paragraph' }], sources, [], {});
  return findings.filter((one) => one.kind === 'place').map((one) => text.slice(one.start, one.end));
}

describe('a place is held against what the sources have beside', () => {
  it('the venue that it stands behind', () => {
    assert.deepEqual(places('Sopir dilatih di SMK 2 Kertakmulia, Martapura.'), []);
    assert.deepEqual(places('Sopir dilatih di SMK 2 Kertakmulia, Banjarbaru.'), ['Banjarbaru']);
  });

  it('the other end of a route', () => {
    assert.deepEqual(places('Trayek Banjarbaru–Aranio dipendekkan.'), []);
    assert.deepEqual(places('Trayek Martapura–Aranio dipendekkan.'), ['Martapura']);
  });

  it('its figures', () => {
    assert.deepEqual(places('Untuk Saluran Jembul disediakan Rp1,9 miliar.'), []);
    assert.deepEqual(places('Untuk Saluran Pakel disediakan Rp1,9 miliar.'), ['Pakel']);
  });

  it('the day of the event', () => {
    assert.deepEqual(places('Hal itu diputuskan dalam rapat di Banjarbaru, Kamis (17/7/2025).'), []);
    assert.deepEqual(places('Hal itu diputuskan dalam rapat di Martapura, Kamis (17/7/2025).'), ['Martapura']);
  });

  it('the kind that they give to another place there', () => {
    assert.deepEqual(places('Bus tidak singgah di Desa Tiwingan karena jembatannya rusak.'), []);
    assert.deepEqual(places('Bus tidak singgah di Desa Banjarbaru karena jembatannya rusak.'), ['Banjarbaru']);
  });

  it('what a province can be', () => {
    assert.deepEqual(places('Rapat berlangsung di Kota Kalimantan Selatan.'), ['Kalimantan Selatan']);
  });

  it('and the larger place that it lies in may stand for it', () => {
    assert.deepEqual(places('Rapat trayek bus berlangsung di Kalimantan Selatan, Kamis (17/7/2025).'), []);
  });
});
