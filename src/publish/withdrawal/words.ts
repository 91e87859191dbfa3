import { catalogue } from '../../kernel/i18n.ts';

/** The words of the newsroom's pages on corrections and withdrawals. */
export const deskWords = catalogue({
  title: { id: 'Ralat dan penarikan', en: 'Corrections and withdrawals' },
  lead: {
    id: 'Perbaiki, tarik, atau pulihkan tulisan yang sudah terbit. Setiap perubahan sampai ke semua kanal yang memuatnya.',
    en: 'Correct, withdraw or bring back what is out. Every change reaches all channels that carried it.',
  },
  find: { id: 'Cari tulisan yang sudah terbit', en: 'Find a released text' },
  search: { id: 'Cari', en: 'Search' },
  nothingFound: { id: 'Tidak ada tulisan terbit dengan kata itu.', en: 'No released text has these words.' },
  colHeadline: { id: 'Judul', en: 'Headline' },
  colState: { id: 'Keadaan', en: 'State' },
  colReleased: { id: 'Terbit', en: 'Released' },
  colVersion: { id: 'Versi', en: 'Version' },
  texts: { id: 'Tulisan yang sudah terbit', en: 'Released texts' },
  asked: { id: 'Menunggu keputusan', en: 'Waiting for a decision' },
  open: { id: 'Salinan yang belum ditangani', en: 'Copies still to see to' },
  openCount: { id: (n: number) => `${n} salinan`, en: (n: number) => (n === 1 ? '1 copy' : `${n} copies`) },
  ending: { id: 'Akan berakhir', en: 'About to end' },
  done: { id: 'Terakhir dilakukan', en: 'Done lately' },

  current: { id: 'Berlaku', en: 'In force' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  gone: { id: 'Dihapus dari publik', en: 'Taken away' },
  redirected: { id: 'Dialihkan', en: 'Leads elsewhere' },
  expired: { id: 'Tidak berlaku lagi', en: 'No longer in force' },
  restored: { id: 'Dipulihkan', en: 'Brought back' },

  toPublic: { id: 'Lihat di situs', en: 'See it on the site' },
  toHistory: { id: 'Riwayat untuk publik', en: 'Public history' },
  toEdition: { id: 'Tulis ralat di naskah', en: 'Correct the text' },
  correctLead: {
    id: 'Ralat: sunting naskahnya, minta persetujuan, lalu terbitkan dengan catatan untuk pembaca. Tulisan lama tetap terlihat di riwayat.',
    en: 'To correct it, edit the text, have it approved and release it with a note for readers. The old text stays in the history.',
  },

  withdrawTitle: { id: 'Tarik tulisan ini', en: 'Withdraw this text' },
  askTitle: { id: 'Minta penarikan', en: 'Ask for a withdrawal' },
  askLead: {
    id: 'Penyunting atau pemberi persetujuan yang memutuskan. Sampai saat itu tulisannya tetap terbit.',
    en: 'An editor or approver decides. Until then the text stays out.',
  },
  how: { id: 'Dengan cara apa?', en: 'How?' },
  actWithdrawn: { id: 'Tarik dengan keterangan', en: 'Withdraw under a notice' },
  actWithdrawnHint: {
    id: 'Teks tetap dapat dibaca di bawah keterangan ditarik.',
    en: 'The text stays readable under the notice.',
  },
  actGone: { id: 'Hapus dari publik', en: 'Take it away' },
  actGoneHint: {
    id: 'Teks, gambar, dan semua versinya tidak dapat dibaca lagi. Alasan dan catatan terbitnya tetap ada.',
    en: 'Words, images and all versions can no longer be read. The reason and the record of release stay.',
  },
  actRedirected: { id: 'Alihkan ke halaman lain', en: 'Lead to another page' },
  actRedirectedHint: {
    id: 'Alamatnya membawa pembaca ke tulisan atau halaman lain di situs ini.',
    en: 'Its address takes readers to another text or page of this site.',
  },
  reason: { id: 'Alasan untuk publik', en: 'Reason for the public' },
  reasonHint: {
    id: 'Satu atau dua kalimat, dalam bahasa tulisannya. Jangan ulangi data yang justru harus hilang.',
    en: 'One or two sentences in the language of the text. Don’t repeat what has to disappear.',
  },
  why: { id: 'Catatan internal', en: 'Internal note' },
  whyHint: {
    id: 'Mengapa, atas permintaan siapa, dan dasarnya. Hanya terlihat di ruang kerja.',
    en: 'Why, at whose request and on what grounds. Seen in the newsroom only.',
  },
  redirectTo: { id: 'Alamat tujuan', en: 'Target address' },
  redirectHint: {
    id: 'Hanya untuk pengalihan, misalnya /berita/judul-baru.',
    en: 'Only to lead elsewhere, for example /berita/new-title.',
  },
  personalData: {
    id: 'Tulisan ini memuat data pribadi (UU 27/2022). Hapus untuk selamanya; tidak dapat dipulihkan.',
    en: 'It holds personal data (Law 27/2022). Take it away for good; it cannot be brought back.',
  },
  hideTitle: { id: 'Judulnya juga harus hilang', en: 'Its title has to go too' },
  others: {
    id: (languages: string) => `Lakukan juga pada edisi lain (${languages})`,
    en: (languages: string) => `Do the same to the other edition (${languages})`,
  },
  indonesian: { id: 'Indonesia', en: 'Indonesian' },
  english: { id: 'Inggris', en: 'English' },
  effects: {
    id: 'Segera setelah ini: halaman, umpan, peta situs, dan pencarian berubah; surel yang belum berangkat dihentikan; penerima surel sebelumnya diberi tahu; ruang pers diberi tahu.',
    en: 'Right after this the page, feeds, sitemap and search change; mail that has not left is stopped; those who were mailed are told; so is the press room.',
  },
  withdraw: { id: 'Tarik sekarang', en: 'Withdraw now' },
  ask: { id: 'Kirim permintaan', en: 'Send the request' },

  requestTitle: { id: 'Permintaan penarikan', en: 'Request to withdraw' },
  askedBy: {
    id: (name: string, when: string) => `Diminta ${name}, ${when}`,
    en: (name: string, when: string) => `Asked by ${name}, ${when}`,
  },
  carryOut: { id: 'Setujui dan tarik', en: 'Approve and withdraw' },
  refuseReason: { id: 'Alasan menolak', en: 'Reason to refuse' },
  refuse: { id: 'Tolak', en: 'Refuse' },
  onlyEditors: {
    id: 'Penyunting atau pemberi persetujuan yang memutuskan permintaan ini.',
    en: 'An editor or approver decides this request.',
  },

  expiryTitle: { id: 'Masa berlaku', en: 'End of validity' },
  expiryLead: {
    id: 'Untuk pengumuman yang hanya berlaku sampai suatu saat.',
    en: 'For announcements that hold only until a certain moment.',
  },
  day: { id: 'Berlaku sampai tanggal', en: 'In force until' },
  time: { id: 'Waktu (WIB)', en: 'Time (WIB, UTC+7)' },
  afterwards: { id: 'Sesudah itu', en: 'After that' },
  thenExpired: { id: 'Diberi keterangan “Sudah tidak berlaku”', en: 'Shown as “No longer in force”' },
  thenGone: { id: 'Dihapus dari publik', en: 'Taken away from the public' },
  expiryNote: { id: 'Keterangan untuk pembaca', en: 'What readers are told' },
  setExpiry: { id: 'Atur masa berlaku', en: 'Set the end' },
  cancelExpiry: { id: 'Batalkan masa berlaku', en: 'Take the end back' },
  endsAt: { id: (when: string) => `Berlaku sampai ${when}.`, en: (when: string) => `In force until ${when}.` },
  badTime: {
    id: 'Tulis tanggal dan waktu yang ada, misalnya 30/11/2026 dan 16:00:00.',
    en: 'Write a date and time that exist, for example 30/11/2026 and 16:00:00.',
  },

  restoreTitle: { id: 'Pulihkan tulisan ini', en: 'Bring this text back' },
  restoreLead: {
    id: 'Tulisan terbit lagi sebagai versi baru, persis seperti yang pernah disetujui, dengan catatan untuk pembaca.',
    en: 'It comes out again as a new version, exactly as it was approved, with a note for readers.',
  },
  note: { id: 'Catatan untuk pembaca', en: 'Note for readers' },
  restore: { id: 'Pulihkan', en: 'Bring back' },
  noRestore: {
    id: 'Tulisan ini dihapus karena data pribadi. Untuk terbit lagi, perbaiki naskahnya dan minta persetujuan baru.',
    en: 'It was taken away because of personal data. To release it again, correct the text and have it approved anew.',
  },

  copiesTitle: {
    id: 'Salinan yang tidak dapat ditarik otomatis',
    en: 'Copies that cannot be called back by themselves',
  },
  copiesLead: {
    id: 'Tangani satu per satu, lalu catat hasilnya.',
    en: 'See to them one by one and note what became of each.',
  },
  mailed: {
    id: (n: string) => `${n} surel sudah sampai dan tidak dapat ditarik. Penerimanya dikirimi pemberitahuan.`,
    en: (n: string) => `${n} messages have arrived and cannot be called back. Their recipients are told.`,
  },
  noCopies: { id: 'Tidak ada salinan yang diketahui.', en: 'No copies are known.' },
  colCopy: { id: 'Salinan', en: 'Copy' },
  colDone: { id: 'Hasil', en: 'Result' },
  place: { id: 'Salinan lain yang Anda ketahui', en: 'Another copy that you know of' },
  placeHint: {
    id: 'Alamat atau tempatnya, misalnya grup WhatsApp wartawan.',
    en: 'Its address or place, for example a chat group.',
  },
  addCopy: { id: 'Tambahkan', en: 'Add' },
  stateOpen: { id: 'Belum ditangani', en: 'Still to do' },
  takenDown: { id: 'Sudah dihapus', en: 'Taken down' },
  corrected: { id: 'Sudah diralat', en: 'Corrected' },
  remains: { id: 'Tetap ada', en: 'Remains' },
  settle: { id: (what: string) => `Catat hasil untuk ${what}`, en: (what: string) => `Note the result for ${what}` },
  save: { id: 'Catat', en: 'Note' },
  searchEngines: { id: 'Salinan di mesin pencari: minta penghapusan', en: 'Copies in search engines: ask for removal' },
  posted: { id: (network: string) => `Unggahan di ${network}`, en: (network: string) => `Post on ${network}` },

  logTitle: { id: 'Catatan lengkap', en: 'Full record' },
  by: { id: (name: string) => `oleh ${name}`, en: (name: string) => `by ${name}` },
  byClock: { id: 'menurut masa berlaku', en: 'as its end was set' },
  refused: { id: 'Permintaan ditolak', en: 'Request refused' },
  waiting: { id: 'Permintaan', en: 'Request' },

  cabinetTitle: { id: 'Masa kabinet', en: 'Cabinets' },
  cabinetLead: {
    id: 'Tulisan yang terbit sebelum kabinet sekarang diberi keterangan, supaya pembaca tahu kebijakannya mungkin sudah berubah.',
    en: 'What came out before the present cabinet is marked, so that readers know that policies may have changed.',
  },
  cabinetName: { id: 'Nama kabinet', en: 'Name of the cabinet' },
  startsOn: { id: 'Mulai tanggal', en: 'Begins on' },
  cabinetNote: { id: 'Kalimat tambahan untuk pembaca', en: 'One more sentence for readers' },
  addCabinet: { id: 'Tambahkan kabinet', en: 'Add the cabinet' },
  removeCabinet: { id: (name: string) => `Keluarkan ${name}`, en: (name: string) => `Take ${name} out` },
  noCabinets: { id: 'Belum ada masa kabinet yang dicatat.', en: 'No cabinets are noted yet.' },
  agency: { id: 'Instansi', en: 'Agency' },
});
