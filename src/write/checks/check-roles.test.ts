import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check-text.ts';

const sources = [
  {
    id: 's',
    name: 'Catatan',
    text: `Menteri Jalan Desa, Hendrawan Putra, membuka jembatan
Beliau meminta warga merawat jembatan bersama-sama.
didampingi Kepala Dinas Perdagangan Kota Semarang, Endang Kusumastuti
Membentuk Tim Percepatan Layanan Aduan yang beranggotakan 17 orang.`,
  },
];

function roles(text: string): number {
  const { findings } = checkText([{ id: 0, text, kind: 'paragraph' }], sources, [], {});
  return findings.filter((one) => one.kind === 'role').length;
}

describe('who does it to whom', () => {
  it('is seen turned where the sources name only one of the two beside the verb', () => {
    assert.equal(roles('Hendrawan meminta warga merawat jembatan bersama-sama.'), 0);
    assert.equal(roles('Warga meminta Hendrawan merawat jembatan bersama-sama.'), 1);
    assert.equal(roles('Hendrawan didampingi Kepala Dinas Perdagangan Kota Semarang.'), 0);
    assert.equal(roles('Kepala Dinas Perdagangan Kota Semarang didampingi Hendrawan.'), 1);
  });

  it('stays unmarked where a passive names what is done behind it', () => {
    assert.equal(roles('Menteri Hendrawan Putra membentuk Tim Percepatan Layanan Aduan.'), 0);
  });
});
