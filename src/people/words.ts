import { catalogue, type Locale } from '../kernel/i18n.ts';
import type { LinkPurpose } from './queries/links.ts';
import type { Role } from './roles.ts';

const roles: Record<Role, { id: string; en: string; does: { id: string; en: string } }> = {
  officer: {
    id: 'Pranata humas',
    en: 'Officer',
    does: { id: 'Menulis naskah dari bahan.', en: 'Writes items from raw material.' },
  },
  editor: {
    id: 'Editor',
    en: 'Editor',
    does: { id: 'Menyunting naskah dan menjaga topik.', en: 'Edits items and keeps the topics.' },
  },
  approver: {
    id: 'Penyetuju',
    en: 'Approver',
    does: { id: 'Menyetujui paket sebelum terbit.', en: 'Approves packages before release.' },
  },
  'case-officer': {
    id: 'Petugas laporan',
    en: 'Case officer',
    does: { id: 'Menjawab pertanyaan dan laporan warga.', en: 'Answers questions and reports from citizens.' },
  },
  analyst: {
    id: 'Analis',
    en: 'Analyst',
    does: { id: 'Membaca angka jangkauan dan kinerja.', en: 'Reads the figures of reach and performance.' },
  },
  administrator: {
    id: 'Administrator',
    en: 'Administrator',
    does: { id: 'Mengundang orang, mengatur peran dan unit.', en: 'Invites people, sets roles and units.' },
  },
};

/** The word for a role. */
export const roleWord = (role: string, locale: Locale): string => roles[role as Role]?.[locale] ?? role;

/** What someone with the role does, in one sentence. */
export const roleHint = (role: Role, locale: Locale): string => roles[role].does[locale];

const mails: Record<LinkPurpose, { subject: string; id: string; en: string }> = {
  invitation: {
    subject: 'Undangan ke Gapura / Your invitation to Gapura',
    id: 'Anda diundang bekerja dengan Gapura. Buka tautan berikut dan pilih kata sandi. Tautan berlaku tujuh hari dan hanya untuk Anda.',
    en: 'You are invited to work with Gapura. Open the link above and choose a password. It is good for seven days and only for you.',
  },
  reset: {
    subject: 'Kata sandi baru untuk Gapura / A new password for Gapura',
    id: 'Buka tautan berikut dan pilih kata sandi baru. Tautan berlaku satu jam. Bila Anda tidak memintanya, abaikan surel ini; tidak ada yang berubah.',
    en: 'Open the link above and choose a new password. It is good for one hour. If you did not ask for it, ignore this mail; nothing changes.',
  },
};

/** The mail that brings a one-time link, in both languages, since its reader's language isn't known yet. */
export const linkMail = (purpose: LinkPurpose, link: string): { subject: string; text: string } => ({
  subject: mails[purpose].subject,
  text: `${mails[purpose].id}\n\n${link}\n\n${mails[purpose].en}\n`,
});

/** The short messages that follow a change; their keys travel in the address. */
export const news = catalogue({
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  invited: { id: 'Undangan dikirim.', en: 'The invitation is on its way.' },
  suspended: {
    id: 'Akun ditangguhkan dan semua sesinya berakhir.',
    en: 'The account is suspended and all its sessions have ended.',
  },
  reactivated: { id: 'Akun aktif lagi.', en: 'The account is active again.' },
  ended: { id: 'Sesi diakhiri.', en: 'The session has ended.' },
  password: {
    id: 'Kata sandi diganti. Sesi di perangkat lain berakhir.',
    en: 'Your password is changed. Sessions on other devices have ended.',
  },
  chosen: { id: 'Kata sandi tersimpan. Silakan masuk.', en: 'Your password is saved. Please sign in.' },
  factorAdded: { id: 'Langkah kedua terpasang.', en: 'The second step is set up.' },
  factorRemoved: { id: 'Langkah kedua dilepas.', en: 'The second step is removed.' },
  factorsReset: {
    id: 'Pengaman akun dilepas. Orangnya diberi tahu lewat surel.',
    en: 'The second factors are removed. The person is told by mail.',
  },
  bound: { id: 'Akun penyedia terhubung.', en: 'The provider is connected.' },
  unbound: { id: 'Akun penyedia dilepas.', en: 'The provider is disconnected.' },
  out: { id: 'Anda sudah keluar.', en: 'You are signed out.' },
  left: { id: 'Akun Anda sudah ditutup.', en: 'Your account is closed.' },
});

export const words = catalogue({
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInTo: { id: 'Masuk ke ruang redaksi', en: 'Sign in to the newsroom' },
  email: { id: 'Surel', en: 'E-mail' },
  password: { id: 'Kata sandi', en: 'Password' },
  forgot: { id: 'Lupa kata sandi?', en: 'Forgot your password?' },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  demoAccounts: { id: 'Akun demonstrasi', en: 'Demonstration accounts' },
  demoHint: {
    id: 'Tekan satu peran untuk masuk. Semua orang di sini rekaan.',
    en: 'Press a role to sign in. All people here are invented.',
  },
  resetTitle: { id: 'Minta kata sandi baru', en: 'Ask for a new password' },
  resetHint: {
    id: 'Kami kirim tautan ke surel Anda. Tautan berlaku satu jam.',
    en: 'We send a link to your address. It is good for one hour.',
  },
  resetSend: { id: 'Kirim tautan', en: 'Send the link' },
  resetSent: {
    id: 'Bila alamat itu punya akun, tautannya sedang dikirim. Periksa kotak surat Anda.',
    en: 'If that address has an account, the link is on its way. Check your mailbox.',
  },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  oldPassword: { id: 'Kata sandi sekarang', en: 'Current password' },
  changePassword: { id: 'Ganti kata sandi', en: 'Change your password' },
  passwordHint: {
    id: 'Paling sedikit 12 huruf. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  },
  savePassword: { id: 'Simpan kata sandi', en: 'Save password' },
  welcome: { id: (name: string) => `Selamat datang, ${name}`, en: (name: string) => `Welcome, ${name}` },
  forAddress: { id: (email: string) => `Akun: ${email}`, en: (email: string) => `Account: ${email}` },
  linkGone: {
    id: 'Tautan ini sudah dipakai atau kedaluwarsa',
    en: 'This link was used already or has expired',
  },
  resetGoneHint: { id: 'Mintalah tautan yang baru.', en: 'Ask for a new link.' },
  invitationGoneHint: {
    id: 'Mintalah undangan baru kepada administrator Anda. Bila Anda sudah memilih kata sandi, silakan masuk.',
    en: 'Ask your administrator for a new invitation. If you have chosen a password already, sign in.',
  },
  askAgain: { id: 'Minta tautan baru', en: 'Ask for a new link' },
  account: { id: 'Akun Anda', en: 'Your account' },
  profile: { id: 'Nama dan bahasa', en: 'Name and language' },
  name: { id: 'Nama', en: 'Name' },
  title: { id: 'Jabatan', en: 'Job title' },
  language: { id: 'Bahasa', en: 'Language' },
  save: { id: 'Simpan', en: 'Save' },
  sessions: { id: 'Sesi yang terbuka', en: 'Open sessions' },
  sessionsHint: {
    id: 'Sesi berakhir sendiri setelah 12 jam tidak dipakai, paling lama tujuh hari. Alamat jaringan tidak kami simpan.',
    en: 'A session ends by itself after 12 hours without use, after seven days at the latest. We keep no network addresses.',
  },
  thisDevice: { id: 'perangkat ini', en: 'this device' },
  device: { id: 'Perangkat', en: 'Device' },
  unknownDevice: { id: 'Perangkat tidak dikenal', en: 'Unknown device' },
  deviceName: { id: 'Nama perangkat', en: 'Name of the device' },
  signedInBy: { id: 'Cara masuk', en: 'Signed in by' },
  byPassword: { id: 'Kata sandi', en: 'Password' },
  byCode: { id: 'Kata sandi dan kode', en: 'Password and code' },
  byPasskey: { id: 'Kunci sandi', en: 'Passkey' },
  since: { id: 'Sejak', en: 'Since' },
  lastSeen: { id: 'Terakhir dipakai', en: 'Last used' },
  action: { id: 'Tindakan', en: 'Action' },
  endSession: { id: 'Akhiri', en: 'End' },
  endOthers: { id: 'Akhiri semua sesi lain', en: 'End all other sessions' },
  leave: { id: 'Tutup akun saya', en: 'Close my account' },
  leaveHint: {
    id: 'Anda keluar dari semua perangkat dan tidak dapat masuk lagi. Naskah dan catatan Anda tetap ada. Administrator dapat mengaktifkan akun ini kembali.',
    en: 'You are signed out everywhere and can’t sign in again. Your items and notes stay. An administrator can activate this account again.',
  },
});

export const keepingWords = catalogue({
  people: { id: 'Orang', en: 'People' },
  count: {
    id: (n: number) => `${n} orang`,
    en: (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`,
  },
  invite: { id: 'Undang orang', en: 'Invite someone' },
  inviteHint: {
    id: 'Kami kirim tautan ke surelnya. Akun berlaku setelah orang itu memilih kata sandi.',
    en: 'We send a link to the address. The account works once the person has chosen a password.',
  },
  sendInvitation: { id: 'Kirim undangan', en: 'Send the invitation' },
  inviteAgain: { id: 'Kirim ulang undangan', en: 'Send the invitation again' },
  person: { id: 'Nama, jabatan, unit', en: 'Name, job title, unit' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  noUnit: { id: 'Tanpa unit', en: 'No unit' },
  roles: { id: 'Peran', en: 'Roles' },
  rolesIn: {
    id: (agency: string) => `Peran di ${agency}`,
    en: (agency: string) => `Roles at ${agency}`,
  },
  rolesEverywhere: { id: 'Peran di semua instansi', en: 'Roles at all agencies' },
  rolesEverywhereHint: {
    id: 'Berlaku juga untuk instansi yang ditambah nanti.',
    en: 'Also holds for agencies that are added later.',
  },
  noRole: { id: 'Belum ada peran', en: 'No role yet' },
  everywhere: { id: 'semua instansi', en: 'all agencies' },
  saveRoles: { id: 'Simpan peran', en: 'Save roles' },
  access: { id: 'Akses', en: 'Access' },
  state: { id: 'Keadaan', en: 'State' },
  active: { id: 'Aktif', en: 'Active' },
  invited: { id: 'Diundang', en: 'Invited' },
  suspended: { id: 'Ditangguhkan', en: 'Suspended' },
  suspend: { id: 'Tangguhkan akun', en: 'Suspend the account' },
  suspendHint: {
    id: 'Orang ini keluar dari semua perangkat dan tidak dapat masuk. Naskah dan catatannya tetap ada.',
    en: 'This person is signed out everywhere and can’t sign in. Their items and notes stay.',
  },
  reactivate: { id: 'Aktifkan lagi', en: 'Activate again' },
  agencies: { id: 'Instansi dan unit', en: 'Agencies and units' },
  agency: { id: 'Instansi', en: 'Agency' },
  agencyName: { id: 'Nama instansi', en: 'Name of the agency' },
  agencyNameEn: { id: 'Nama instansi dalam bahasa Inggris', en: 'Name of the agency in English' },
  shortName: { id: 'Nama pendek', en: 'Short name' },
  tagline: { id: 'Kalimat pendek tentang instansi', en: 'A short line about the agency' },
  slug: { id: 'Singkatan', en: 'Short form' },
  slugHint: {
    id: 'Huruf kecil, misalnya ksdn. Dipakai dalam kode laporan dan tidak dapat diubah lagi.',
    en: 'Lower-case letters, for example ksdn. Used in case codes; it can’t be changed later.',
  },
  unitSlugHint: {
    id: 'Huruf kecil, misalnya humas. Tidak dapat diubah lagi.',
    en: 'Lower-case letters, for example humas. It can’t be changed later.',
  },
  addAgency: { id: 'Tambah instansi', en: 'Add an agency' },
  units: { id: 'Unit kerja', en: 'Units' },
  unitName: { id: 'Nama unit', en: 'Name of the unit' },
  unitNameEn: { id: 'Nama unit dalam bahasa Inggris', en: 'Name of the unit in English' },
  addUnit: { id: 'Tambah unit', en: 'Add a unit' },
  changeOf: { id: (name: string) => `Ubah ${name}`, en: (name: string) => `Change ${name}` },
  noAgencyHint: {
    id: 'Instansi pertama Anda akan muncul di sini.',
    en: 'Your first agency will appear here.',
  },
  firstTitle: { id: 'Siapkan Gapura', en: 'Set up Gapura' },
  firstHint: {
    id: 'Ini kunjungan pertama. Akun yang Anda buat sekarang menjadi administrator: Anda dapat mengundang orang lain dan memberi peran, juga kepada diri sendiri.',
    en: 'This is the first visit. The account you make now is the administrator: you can invite others and give roles, also to yourself.',
  },
  firstAgency: { id: 'Instansi Anda', en: 'Your agency' },
  firstUnit: { id: 'Unit humas', en: 'Public relations unit' },
  firstYou: { id: 'Akun Anda', en: 'Your account' },
  firstSave: { id: 'Mulai', en: 'Start' },
  back: { id: 'Jejak halaman', en: 'Breadcrumb' },
});

export const confirmWords = catalogue({
  title: { id: 'Pastikan ini Anda', en: 'Confirm that it is you' },
  why: {
    id: (name: string) => `${name}, langkah ini perlu kepastian. Isian Anda tersimpan dan dilanjutkan setelah ini.`,
    en: (name: string) => `${name}, this step needs certainty. What you filled in is kept and goes on after this.`,
  },
  goOn: { id: 'Pastikan dan lanjutkan', en: 'Confirm and go on' },
  notNow: { id: 'Tidak jadi', en: 'Not now' },
});
