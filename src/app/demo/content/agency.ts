import type { DemoAgency, DemoPerson, DemoTopic, DemoUnit } from './types.ts';

/** The invented ministry. */
export const agency: DemoAgency = {
  slug: 'ksd',
  name: 'Kementerian Sungai dan Danau',
  nameEn: 'Ministry of Rivers and Lakes',
  shortName: 'KSD',
  tagline: 'Merawat air, melayani warga',
  taglineEn: 'Caring for water, serving people',
};

/** Its directorates, bureaus and centres. */
export const units: DemoUnit[] = [
  { slug: 'biro-humas', name: 'Biro Hubungan Masyarakat', nameEn: 'Public Relations Bureau' },
  { slug: 'direktorat-izin', name: 'Direktorat Layanan Izin Perairan', nameEn: 'Directorate of Water Permits' },
  {
    slug: 'direktorat-mutu',
    name: 'Direktorat Mutu Air dan Ekosistem',
    nameEn: 'Directorate of Water Quality and Ecosystems',
  },
  {
    slug: 'direktorat-siaga',
    name: 'Direktorat Siaga Banjir dan Kekeringan',
    nameEn: 'Directorate of Flood and Drought Preparedness',
  },
  { slug: 'pusat-data', name: 'Pusat Data Perairan', nameEn: 'Centre for Water Data' },
  {
    slug: 'balai-pelatihan',
    name: 'Balai Pelatihan Warga Tepian',
    nameEn: 'Training Centre for Waterside Communities',
  },
];

/** The subjects that readers can follow. */
export const topics: DemoTopic[] = [
  {
    slug: 'siaga-banjir',
    nameId: 'Siaga banjir',
    nameEn: 'Flood alerts',
    description: 'Status sungai, peringatan dini, pengungsian, dan cara menyiapkan keluarga sebelum air datang.',
    palette: 1,
  },
  {
    slug: 'layanan-izin',
    nameId: 'Layanan dan izin',
    nameEn: 'Services and permits',
    description: 'Syarat, biaya, dan lama mengurus izin dermaga, keramba, bangunan tepi sungai, dan kartu juru mudi.',
    palette: 2,
  },
  {
    slug: 'mutu-air',
    nameId: 'Mutu air',
    nameEn: 'Water quality',
    description: 'Hasil pemeriksaan air, sumber pencemaran, dan apa yang dilakukan untuk membersihkannya.',
    palette: 3,
  },
  {
    slug: 'danau',
    nameId: 'Penyelamatan danau',
    nameEn: 'Saving the lakes',
    description: 'Keramba, gulma, ikan asli, dan kesepakatan warga yang hidup di tepi danau.',
    palette: 4,
  },
  {
    slug: 'air-bersih',
    nameId: 'Air bersih dan kekeringan',
    nameEn: 'Clean water and drought',
    description: 'Kiriman air, embung, dan pipa untuk desa yang kekurangan air.',
    palette: 1,
  },
  {
    slug: 'penyeberangan',
    nameId: 'Perahu dan penyeberangan',
    nameEn: 'Boats and crossings',
    description: 'Keselamatan perahu rakyat, dermaga, pelampung, dan hak penumpang.',
    palette: 2,
  },
  {
    slug: 'nelayan-usaha',
    nameId: 'Nelayan dan usaha tepian',
    nameEn: 'Fishers and waterside trades',
    description: 'Kabar untuk nelayan, petani ikan, dan usaha kecil di tepi sungai dan danau.',
    palette: 3,
  },
  {
    slug: 'pelatihan-warga',
    nameId: 'Pelatihan warga',
    nameEn: 'Training',
    description: 'Kelas gratis, kegiatan sekolah, dan kesempatan menjadi pemantau sungai.',
    palette: 4,
  },
  {
    slug: 'keterbukaan',
    nameId: 'Data dan keterbukaan',
    nameEn: 'Data and openness',
    description: 'Data terbuka, anggaran, hak meminta informasi, pelindungan data pribadi, dan klarifikasi.',
    palette: 1,
  },
];

/** The people who can sign in, at least one for each role. */
export const people: DemoPerson[] = [
  {
    key: 'retno',
    name: 'Retno Wulandari',
    title: 'Pranata Humas Ahli Muda',
    unitSlug: 'biro-humas',
    email: 'retno@demo.gapura.example',
    role: 'officer',
  },
  {
    key: 'togar',
    name: 'Togar Manullang',
    title: 'Pranata Humas Ahli Pertama',
    unitSlug: 'direktorat-siaga',
    email: 'togar@demo.gapura.example',
    role: 'officer',
  },
  {
    key: 'agustina',
    name: 'Agustina Waromi',
    title: 'Ketua Tim Publikasi',
    unitSlug: 'biro-humas',
    email: 'agustina@demo.gapura.example',
    role: 'editor',
  },
  {
    key: 'andi',
    name: 'Andi Tenriawaru Saleh',
    title: 'Kepala Biro Hubungan Masyarakat',
    unitSlug: 'biro-humas',
    email: 'andi@demo.gapura.example',
    role: 'approver',
  },
  {
    key: 'dede',
    name: 'Dede Kusnaedi',
    title: 'Petugas Layanan Laporan Warga',
    unitSlug: 'biro-humas',
    email: 'dede@demo.gapura.example',
    role: 'case-officer',
  },
  {
    key: 'sukreni',
    name: 'Ni Wayan Sukreni',
    title: 'Petugas Layanan Informasi Publik',
    unitSlug: 'biro-humas',
    email: 'sukreni@demo.gapura.example',
    role: 'case-officer',
  },
  {
    key: 'kevin',
    name: 'Kevin Halim Tanuwira',
    title: 'Analis Opini Publik',
    unitSlug: 'pusat-data',
    email: 'kevin@demo.gapura.example',
    role: 'analyst',
  },
  {
    key: 'fikri',
    name: 'Fikri Zulhendra',
    title: 'Pranata Komputer',
    unitSlug: 'pusat-data',
    email: 'fikri@demo.gapura.example',
    role: 'administrator',
  },
];
