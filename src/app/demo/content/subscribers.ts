import type { DemoSubscriber } from './types.ts';

/** Invented readers who asked for mail; the domain can't receive any. */
export const subscribers: DemoSubscriber[] = [
  { email: 'rosidah.komar@warga.example', topicSlugs: ['siaga-banjir', 'air-bersih'], locale: 'id', daysAgo: 118 },
  { email: 'yanti.k@warga.example', topicSlugs: ['siaga-banjir'], locale: 'id', daysAgo: 2 },
  { email: 'pakde.suparno@warga.example', topicSlugs: ['mutu-air', 'pelatihan-warga'], locale: 'id', daysAgo: 77 },
  { email: 'euis.komalasari@warga.example', topicSlugs: ['mutu-air'], locale: 'id', daysAgo: 5 },
  {
    email: 'rosinta.m@warga.example',
    topicSlugs: ['danau', 'nelayan-usaha', 'layanan-izin'],
    locale: 'id',
    daysAgo: 60,
  },
  { email: 'b.hutasarut@warga.example', topicSlugs: ['danau'], locale: 'id', daysAgo: 41 },
  { email: 'daeng.ngalle@warga.example', topicSlugs: ['penyeberangan', 'layanan-izin'], locale: 'id', daysAgo: 101 },
  { email: 'nurlaela24@warga.example', topicSlugs: ['penyeberangan'], locale: 'id', daysAgo: 12 },
  {
    email: 'elias.yoku@warga.example',
    topicSlugs: ['danau', 'mutu-air', 'pelatihan-warga'],
    locale: 'id',
    daysAgo: 29,
  },
  { email: 'mama.yosina@warga.example', topicSlugs: ['danau'], locale: 'id', daysAgo: 29 },
  {
    email: 'rusmiati.palinget@warga.example',
    topicSlugs: ['penyeberangan', 'pelatihan-warga'],
    locale: 'id',
    daysAgo: 83,
  },
  { email: 'limsuikhim@warga.example', topicSlugs: ['penyeberangan', 'siaga-banjir'], locale: 'id', daysAgo: 45 },
  { email: 'petronela.j@warga.example', topicSlugs: ['air-bersih'], locale: 'id', daysAgo: 61 },
  { email: 'wayan.rentib@warga.example', topicSlugs: ['mutu-air', 'danau', 'keterbukaan'], locale: 'id', daysAgo: 110 },
  { email: 'uni.yusnidar@warga.example', topicSlugs: ['nelayan-usaha', 'danau'], locale: 'id', daysAgo: 52 },
  { email: 'sulaiman.itam@warga.example', topicSlugs: ['layanan-izin'], locale: 'id', daysAgo: 1 },
  {
    email: 'jefri.lumoindong@warga.example',
    topicSlugs: ['keterbukaan', 'mutu-air', 'siaga-banjir'],
    locale: 'id',
    daysAgo: 53,
  },
  {
    email: 'redaksi.radiolemarai@warga.example',
    topicSlugs: ['siaga-banjir', 'keterbukaan'],
    locale: 'id',
    daysAgo: 96,
  },
  { email: 'gurusd.tanjungsari@warga.example', topicSlugs: ['pelatihan-warga'], locale: 'id', daysAgo: 13 },
  { email: 'mahasiswa.hidro@warga.example', topicSlugs: ['keterbukaan', 'mutu-air'], locale: 'id', daysAgo: 38 },
  { email: 'hanna.river@warga.example', topicSlugs: ['mutu-air', 'keterbukaan'], locale: 'en', daysAgo: 21 },
  { email: 'm.oduya@warga.example', topicSlugs: ['siaga-banjir'], locale: 'en', daysAgo: 7 },
  {
    email: 'koperasi.tani@warga.example',
    topicSlugs: ['air-bersih', 'siaga-banjir', 'keterbukaan'],
    locale: 'id',
    daysAgo: 88,
  },
  { email: 'tengku.mahyuddin@warga.example', topicSlugs: ['nelayan-usaha'], locale: 'id', daysAgo: 93 },
];
