import { catalogue, type Locale } from '../kernel/i18n.ts';
import type { Role } from './roles.ts';

const roles: Record<Role, { id: string; en: string }> = {
  officer: { id: 'Pranata humas', en: 'Officer' },
  editor: { id: 'Editor', en: 'Editor' },
  approver: { id: 'Penyetuju', en: 'Approver' },
  'case-officer': { id: 'Petugas laporan', en: 'Case officer' },
  analyst: { id: 'Analis', en: 'Analyst' },
  administrator: { id: 'Administrator', en: 'Administrator' },
};

/** The word for a role. */
export const roleWord = (role: string, locale: Locale): string => roles[role as Role]?.[locale] ?? role;

export const mailWords = catalogue({
  invitationSubject: { id: 'Undangan ke Gapura', en: 'Your invitation to Gapura' },
  invitationBody: {
    id: 'Anda diundang bekerja dengan Gapura. Buka tautan berikut dan pilih kata sandi. Tautan berlaku tujuh hari dan hanya untuk Anda.',
    en: 'You are invited to work with Gapura. Open the link and choose a password. It is good for seven days and only for you.',
  },
  resetSubject: { id: 'Kata sandi baru', en: 'A new password' },
  resetBody: {
    id: 'Buka tautan berikut dan pilih kata sandi baru. Tautan berlaku satu jam. Bila Anda tidak memintanya, abaikan surel ini; tidak ada yang berubah.',
    en: 'Open the link and choose a new password. It is good for one hour. If you did not ask for it, ignore this mail; nothing changes.',
  },
});

export const words = catalogue({
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInTo: { id: 'Masuk ke ruang redaksi', en: 'Sign in to the newsroom' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  email: { id: 'Surel', en: 'E-mail' },
  password: { id: 'Kata sandi', en: 'Password' },
  forgot: { id: 'Lupa kata sandi?', en: 'Forgot your password?' },
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
  oldPassword: { id: 'Kata sandi lama', en: 'Old password' },
  passwordHint: {
    id: 'Paling sedikit 12 huruf. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  },
  savePassword: { id: 'Simpan kata sandi', en: 'Save password' },
  passwordSaved: { id: 'Kata sandi tersimpan. Silakan masuk.', en: 'Password saved. Please sign in.' },
  welcome: { id: (name: string) => `Selamat datang, ${name}`, en: (name: string) => `Welcome, ${name}` },
  linkGone: { id: 'Tautan ini sudah dipakai atau kedaluwarsa.', en: 'This link was used already or has expired.' },
  askAgain: { id: 'Minta tautan baru', en: 'Ask for a new link' },
  account: { id: 'Akun Anda', en: 'Your account' },
  name: { id: 'Nama', en: 'Name' },
  title: { id: 'Jabatan', en: 'Job title' },
  language: { id: 'Bahasa', en: 'Language' },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  sessions: { id: 'Sesi yang terbuka', en: 'Open sessions' },
  thisDevice: { id: 'perangkat ini', en: 'this device' },
  device: { id: 'Perangkat', en: 'Device' },
  since: { id: 'Sejak', en: 'Since' },
  lastSeen: { id: 'Terakhir dipakai', en: 'Last used' },
  endSession: { id: 'Akhiri', en: 'End' },
  endOthers: { id: 'Akhiri semua sesi lain', en: 'End all other sessions' },
  sessionEnded: { id: 'Sesi diakhiri.', en: 'Session ended.' },
  people: { id: 'Orang', en: 'People' },
  invite: { id: 'Undang', en: 'Invite' },
  inviteTitle: { id: 'Undang orang baru', en: 'Invite someone' },
  invited: { id: 'Undangan dikirim.', en: 'Invitation sent.' },
  inviteAgain: { id: 'Kirim ulang undangan', en: 'Invite again' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  roles: { id: 'Peran', en: 'Roles' },
  agency: { id: 'Instansi', en: 'Agency' },
  allAgencies: { id: 'Semua instansi', en: 'All agencies' },
  state: { id: 'Keadaan', en: 'State' },
  active: { id: 'Aktif', en: 'Active' },
  invitedState: { id: 'Diundang', en: 'Invited' },
  suspended: { id: 'Ditangguhkan', en: 'Suspended' },
  suspend: { id: 'Tangguhkan', en: 'Suspend' },
  reactivate: { id: 'Aktifkan lagi', en: 'Reactivate' },
  changeRoles: { id: 'Ubah peran', en: 'Change roles' },
  agencies: { id: 'Instansi dan unit', en: 'Agencies and units' },
  agencyName: { id: 'Nama instansi', en: 'Name of the agency' },
  agencyNameEn: { id: 'Nama dalam bahasa Inggris', en: 'Name in English' },
  shortName: { id: 'Nama pendek', en: 'Short name' },
  tagline: { id: 'Kalimat pendek tentang instansi', en: 'A short line about the agency' },
  slug: { id: 'Singkatan', en: 'Short form' },
  slugHint: {
    id: 'Huruf kecil, misalnya ksdn. Dipakai di kode laporan dan tidak dapat diubah lagi.',
    en: 'Lower-case letters, for example ksdn. Used in case codes; it can’t be changed later.',
  },
  addUnit: { id: 'Tambah unit', en: 'Add a unit' },
  unitName: { id: 'Nama unit', en: 'Name of the unit' },
  addAgency: { id: 'Tambah instansi', en: 'Add an agency' },
  firstTitle: { id: 'Siapkan Gapura', en: 'Set up Gapura' },
  firstHint: {
    id: 'Ini kunjungan pertama. Akun yang Anda buat sekarang menjadi administrator dan dapat mengundang orang lain.',
    en: 'This is the first visit. The account you make now is the administrator and can invite others.',
  },
  firstSave: { id: 'Mulai', en: 'Start' },
  you: { id: 'Anda', en: 'You' },
});
