import { catalogue } from '../../kernel/i18n.ts';

/** The words of delegation, in both languages. */
export const delegationWords = catalogue({
  title: { id: 'Pengganti saat cuti', en: 'Standing in during leave' },
  lead: {
    id: 'Siapa menandatangani atas nama siapa, dan sampai kapan. Semua orang di ruang redaksi melihat daftar ini.',
    en: 'Who signs in whose place, and until when. Everybody in the newsroom sees this list.',
  },
  empty: { id: 'Belum ada pengganti.', en: 'Nobody stands in for anybody.' },
  absent: { id: 'Yang diwakili', en: 'Who is away' },
  delegate: { id: 'Pengganti', en: 'Who stands in' },
  when: { id: 'Masa', en: 'When' },
  reason: { id: 'Keperluan', en: 'Reason' },
  reasonHint: {
    id: 'Misalnya "cuti tahunan" atau "dinas luar".',
    en: 'For example "annual leave" or "official travel".',
  },
  state: { id: 'Keadaan', en: 'State' },
  active: { id: 'Berlaku', en: 'In force' },
  coming: { id: 'Akan datang', en: 'To come' },
  past: { id: 'Selesai', en: 'Over' },
  ended: { id: 'Diakhiri', en: 'Ended' },
  span: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  end: { id: 'Akhiri', en: 'End' },
  newTitle: { id: 'Tunjuk pengganti', en: 'Name who stands in' },
  from: { id: 'Hari pertama', en: 'First day' },
  until: { id: 'Hari terakhir', en: 'Last day' },
  save: { id: 'Tunjuk', en: 'Name them' },
  rules: {
    id: 'Pengganti adalah penyunting atau pemberi persetujuan. Ia tidak dapat menyetujui naskah yang terakhir ia sunting, dan juga tidak yang terakhir disunting orang yang ia wakili. Putusannya tercatat "atas nama".',
    en: 'Who stands in is an editor or approver. They cannot approve a text that they edited last, nor one that the person they stand in for edited last. Their decisions are recorded as "on behalf of".',
  },
  mailSubject: {
    id: (name: string) => `Anda ditunjuk menggantikan ${name}`,
    en: (name: string) => `You stand in for ${name}`,
  },
  mailText: {
    id: (name: string, from: string, to: string, url: string) =>
      `Anda menandatangani atas nama ${name} dari ${from} sampai ${to}.\n\nLihat semua penggantian:\n${url}`,
    en: (name: string, from: string, to: string, url: string) =>
      `You sign in the place of ${name} from ${from} to ${to}.\n\nSee all of them:\n${url}`,
  },
});
