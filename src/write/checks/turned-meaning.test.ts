import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check-text.ts';
import type { FindingKind } from './types.ts';

const notes = `Rapat irigasi Kabupaten Sriwulan, Selasa, 13 Januari 2026
- selama perbaikan air ditutup bergilir, tiap saluran paling lama 12 hari
- Saluran Pakel tidak ditutup sama sekali karena dipakai untuk air minum warga
- petani tidak dilarang menanam jagung, tetapi tidak boleh membakar jerami
- pendaftaran bantuan benih dibuka 19 Januari 2026, ditutup 6 Februari 2026
- peretas mencoba masuk ke laman pendaftaran pada 14 Januari 2026, tetapi gagal
- pengunjung balai desa yang belum mendaftar tidak dapat mengambil benih mulai 9 Februari 2026
- kabar yang beredar: pupuk cair membuat padi mudah roboh
- petugas balai: "Jangan klik tautan pendaftaran dari pesan berantai."
- truk pengangkut dilarang melintasi pematang sampai 30 April 2026
- perahu penyuluh tidak selalu dapat masuk ke saluran sempit`;

function found(text: string): FindingKind[] {
  const { findings } = checkText([{ id: 0, text }], [{ id: 's', name: 'catatan', text: notes }], []);
  return findings
    .filter((one) => one.weight === 'must' && (one.kind === 'negation' || one.kind === 'direction'))
    .map((one) => one.kind);
}

describe('a sentence that turns its material round', () => {
  const turned: readonly (readonly [string, string, string])[] = [
    [
      'a denial lost beside a word that denies already',
      'Saluran Pakel ikut ditutup.',
      'Saluran Pakel tidak ikut ditutup.',
    ],
    [
      'a denial added beside one',
      'Selama perbaikan air tidak ditutup bergilir.',
      'Selama perbaikan air ditutup bergilir.',
    ],
    [
      'a condition that loses its denial',
      'Petani boleh menanam jagung asalkan membakar jerami.',
      'Petani boleh menanam jagung asalkan tidak membakar jerami.',
    ],
    [
      'two ways that change their days',
      'Pendaftaran bantuan benih ditutup 19 Januari 2026.',
      'Pendaftaran bantuan benih ditutup 6 Februari 2026.',
    ],
    [
      'a failure told as a success',
      'Percobaan peretas masuk ke laman pendaftaran pada 14 Januari 2026 berhasil.',
      'Percobaan peretas masuk ke laman pendaftaran pada 14 Januari 2026 gagal.',
    ],
    [
      'a denial lost behind that of a relative clause',
      'Mulai 9 Februari 2026, pengunjung balai desa yang belum mendaftar dapat mengambil benih.',
      'Mulai 9 Februari 2026, pengunjung balai desa yang belum mendaftar tidak dapat mengambil benih.',
    ],
    [
      'hearsay told as a fact',
      'Pupuk cair membuat padi mudah roboh.',
      'Kabar bahwa pupuk cair membuat padi mudah roboh.',
    ],
    [
      'what direct speech warns of told as asked for',
      'Petugas balai meminta warga mengeklik tautan pendaftaran dari pesan berantai.',
      'Petugas balai meminta warga tidak mengeklik tautan pendaftaran dari pesan berantai.',
    ],
    [
      'a ban lifted',
      'Truk pengangkut boleh melintasi pematang sampai 30 April 2026.',
      'Truk pengangkut tidak boleh melintasi pematang sampai 30 April 2026.',
    ],
    [
      'an amount that loses its denial',
      'Perahu penyuluh selalu dapat masuk ke saluran sempit.',
      'Perahu penyuluh tidak selalu dapat masuk ke saluran sempit.',
    ],
  ];
  for (const [what, wrong, right] of turned) {
    it(`marks ${what}`, () => assert.notDeepEqual(found(wrong), [], wrong));
    it(`leaves the sentence without ${what} unmarked`, () => assert.deepEqual(found(right), [], right));
  }
});
