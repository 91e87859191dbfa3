import type { DemoCounts } from './types.ts';

/** Reads and reactions by item key. They are uneven, as real ones are; two items got no reaction at all. */
export const counts: Record<string, DemoCounts> = {
  'banjir-lemarai-surut': { reads: 3218, reactions: { berguna: 141, setuju: 9, 'belum-jelas': 12, kecewa: 17 } },
  'alat-pantau-yawari': { reads: 0, reactions: {} },
  'hoaks-bendungan-lemarai': {
    reads: 12480,
    reactions: { berguna: 612, setuju: 88, inspiratif: 4, 'belum-jelas': 9, kecewa: 6 },
  },
  'izin-dermaga-rakyat': {
    reads: 2406,
    reactions: { berguna: 97, setuju: 64, inspiratif: 11, 'belum-jelas': 23, kecewa: 4 },
  },
  'pesan-siaga': { reads: 5344, reactions: { berguna: 203, setuju: 31, inspiratif: 12, 'belum-jelas': 15, kecewa: 8 } },
  'bersih-kali-wening': { reads: 782, reactions: { berguna: 9, setuju: 23, inspiratif: 31 } },
  'limbah-rangkaisari': {
    reads: 6120,
    reactions: { berguna: 118, setuju: 240, inspiratif: 7, 'belum-jelas': 5, kecewa: 96 },
  },
  'ikan-lapoleang-kembali': { reads: 1437, reactions: { berguna: 12, setuju: 29, inspiratif: 81, kecewa: 1 } },
  'arti-status-siaga': {
    reads: 8095,
    reactions: { berguna: 377, setuju: 22, inspiratif: 3, 'belum-jelas': 19, kecewa: 2 },
  },
  'pemeliharaan-layanan-izin': { reads: 946, reactions: { berguna: 21, 'belum-jelas': 2, kecewa: 14 } },
  'juru-mudi-lulus': { reads: 1188, reactions: { berguna: 9, setuju: 18, inspiratif: 74 } },
  'sekolah-tepian': {
    reads: 2071,
    reactions: { berguna: 46, setuju: 33, inspiratif: 92, 'belum-jelas': 6, kecewa: 1 },
  },
  'kinerja-izin-triwulan': { reads: 1530, reactions: { berguna: 38, setuju: 19, 'belum-jelas': 8, kecewa: 27 } },
  'dialog-keramba-siboras': {
    reads: 2866,
    reactions: { berguna: 30, setuju: 51, inspiratif: 16, 'belum-jelas': 21, kecewa: 44 },
  },
  'kuota-keramba': { reads: 3402, reactions: { berguna: 105, setuju: 26, 'belum-jelas': 38, kecewa: 49 } },
  'laporan-mutu-air': {
    reads: 4217,
    reactions: { berguna: 133, setuju: 24, inspiratif: 5, 'belum-jelas': 11, kecewa: 52 },
  },
  'pupuk-eceng-gondok': { reads: 1764, reactions: { berguna: 41, setuju: 22, inspiratif: 87 } },
  'pelampung-untuk-perahu-rakyat': {
    reads: 1293,
    reactions: { berguna: 58, setuju: 21, inspiratif: 6, 'belum-jelas': 4 },
  },
  'hak-minta-informasi': { reads: 2210, reactions: { berguna: 124, setuju: 13, 'belum-jelas': 7, kecewa: 5 } },
  'latihan-evakuasi-sekolah': { reads: 918, reactions: { berguna: 23, setuju: 16, inspiratif: 39 } },
  'pidato-pekan-danau': { reads: 1875, reactions: { berguna: 6, setuju: 71, inspiratif: 58, kecewa: 13 } },
  'data-air-terbuka': { reads: 2649, reactions: { berguna: 166, setuju: 27, inspiratif: 34, 'belum-jelas': 9 } },
  'hoaks-retribusi-memancing': { reads: 7036, reactions: { berguna: 284, setuju: 40, 'belum-jelas': 3, kecewa: 11 } },
  'dermaga-landaran-dibuka': { reads: 1652, reactions: { berguna: 37, setuju: 45, inspiratif: 19, kecewa: 3 } },
  'pemantau-warga': { reads: 1349, reactions: { berguna: 51, setuju: 14, inspiratif: 33, 'belum-jelas': 5 } },
  'kelas-data-wartawan': { reads: 587, reactions: { berguna: 11, setuju: 8, inspiratif: 17 } },
  'data-pribadi-pelanggan': { reads: 764, reactions: { berguna: 33, setuju: 12, 'belum-jelas': 4, kecewa: 2 } },
  'bantuan-air-wae-lamba': {
    reads: 1921,
    reactions: { berguna: 48, setuju: 17, inspiratif: 2, 'belum-jelas': 3, kecewa: 29 },
  },
  'jalur-kaki-tirtasari': { reads: 2508, reactions: { berguna: 25, setuju: 63, inspiratif: 76, kecewa: 2 } },
  'pendaftaran-pelatihan': {
    reads: 9873,
    reactions: { berguna: 318, setuju: 20, inspiratif: 14, 'belum-jelas': 41, kecewa: 22 },
  },
  'tambang-pasir-brangsal': {
    reads: 4480,
    reactions: { berguna: 61, setuju: 172, inspiratif: 4, 'belum-jelas': 6, kecewa: 83 },
  },
  'garis-sempadan': { reads: 5129, reactions: { berguna: 236, setuju: 18, 'belum-jelas': 57, kecewa: 31 } },
  'kelas-mesin-perahu-mahalung': { reads: 1106, reactions: { berguna: 11, setuju: 19, inspiratif: 58 } },
  'embung-desa': { reads: 1987, reactions: { berguna: 88, setuju: 15, inspiratif: 13, 'belum-jelas': 18 } },
  'tebar-ikan-siamparan': { reads: 843, reactions: { setuju: 22, inspiratif: 31, 'belum-jelas': 2 } },
  'anggaran-dalam-satu-halaman': {
    reads: 3175,
    reactions: { berguna: 109, setuju: 52, inspiratif: 21, 'belum-jelas': 13, kecewa: 36 },
  },
  'izin-perahu-penyeberangan': { reads: 2733, reactions: { berguna: 94, setuju: 28, 'belum-jelas': 20, kecewa: 12 } },
  'laboratorium-terbuka': { reads: 691, reactions: { berguna: 13, inspiratif: 28 } },
  'perahu-layanan': { reads: 1580, reactions: { berguna: 42, setuju: 25, inspiratif: 55, kecewa: 4 } },
  'peta-sungai-baru': { reads: 412, reactions: {} },
};
