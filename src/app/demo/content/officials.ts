import type { DemoOfficial } from './types.ts';

/** Officials of the invented ministry as its register holds them. */
export const officials: DemoOfficial[] = [
  { name: 'Maria Theresia Bere', title: 'Menteri Sungai dan Danau', from: '2024-10-21' },
  { name: 'Hasanuddin Pawero', title: 'Sekretaris Jenderal', acronym: 'Sekjen', from: '2023-02-06' },
  {
    name: 'Andi Tenriawaru Saleh',
    title: 'Kepala Biro Hubungan Masyarakat',
    acronym: 'Karo Humas',
    from: '2023-08-01',
  },
  { name: 'Asep Sutisna Wiguna', title: 'Direktur Siaga Banjir dan Kekeringan', from: '2022-05-16' },
  { name: 'Lestari Handayaningrum', title: 'Direktur Layanan Izin Perairan', from: '2024-01-08' },
  { name: 'Jonggi Marpaung', degreesBefore: 'Dr.', title: 'Direktur Mutu Air dan Ekosistem', from: '2021-11-01' },
  { name: 'Melinda Gunawan Tjoa', title: 'Kepala Pusat Data Perairan', from: '2022-09-12' },
  { name: 'I Ketut Arsana Yasa', title: 'Kepala Balai Pelatihan Warga Tepian', from: '2023-03-20' },
  { name: 'Dominggus Taek Nahak', title: 'Kepala Subdirektorat Kekeringan', from: '2022-07-04' },
  { name: 'Benyamin Mandacan Sroyer', title: 'Kepala Subdirektorat Penataan Tepian', from: '2023-06-05' },
];
