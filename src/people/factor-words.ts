import { catalogue } from '../kernel/i18n.ts';
import { formatDateTime } from '../kernel/time.ts';

type Mail = { subject: string; text: string };
const both = (subject: string, id: string, en: string): Mail => ({ subject, text: `${id}\n\n${en}\n` });

/** Tells a person that someone signed in from a browser that the account did not know. */
export const newDeviceMail = (device: string, at: Date, link: string): Mail =>
  both(
    'Masuk dari perangkat baru / A sign-in from a new device',
    `Akun Gapura Anda dipakai masuk dari perangkat baru: ${device || 'perangkat tidak dikenal'}, ${formatDateTime(at, 'id')}. Bila itu Anda, abaikan surel ini. Bila bukan, akhiri sesi itu dan ganti kata sandi Anda: ${link}`,
    `Someone signed in to your Gapura account from a new device: ${device || 'unknown device'}, ${formatDateTime(at, 'en')}. If it was you, ignore this mail. If not, end that session and change your password at the address above.`,
  );

/** Tells a person that one of their recovery codes was used. */
export const recoveryMail = (): Mail =>
  both(
    'Kode cadangan dipakai / A recovery code was used',
    'Satu kode cadangan akun Gapura Anda baru saja dipakai. Bila bukan Anda, segera beri tahu administrator dan ganti kata sandi Anda.',
    'One of the recovery codes of your Gapura account was just used. If it was not you, tell your administrator at once and change your password.',
  );

/** Tells a person that an administrator removed their second factors. */
export const factorsResetMail = (): Mail =>
  both(
    'Pengaman akun dilepas / Your second factor was removed',
    'Administrator melepas kunci sandi dan aplikasi kode dari akun Gapura Anda, dan mengakhiri semua sesinya. Masuk dengan kata sandi, lalu pasang yang baru. Bila Anda tidak memintanya, hubungi administrator sekarang juga.',
    'An administrator removed the passkeys and the code app from your Gapura account and ended all its sessions. Sign in with your password and set up new ones. If you did not ask for this, contact your administrator now.',
  );

/** Tells a person that a factor was added to or taken from their account. */
export const factorChangedMail = (): Mail =>
  both(
    'Pengaman akun berubah / The protection of your account changed',
    'Kunci sandi, aplikasi kode, atau akun penyedia pada akun Gapura Anda baru saja ditambah atau dilepas. Bila bukan Anda, segera beri tahu administrator.',
    'A passkey, code app or sign-in provider was just added to or taken from your Gapura account. If it was not you, tell your administrator at once.',
  );

export const factorWords = catalogue({
  title: { id: 'Pengaman akun', en: 'Account protection' },
  lead: {
    id: 'Langkah kedua saat masuk melindungi persetujuan dan penerbitan Anda walau kata sandi bocor.',
    en: 'A second step at sign-in protects your approvals and releases even if your password leaks.',
  },
  open: { id: 'Atur pengaman akun', en: 'Set up account protection' },
  state: {
    id: (keys: number, app: boolean) =>
      keys + Number(app) === 0
        ? 'Belum ada langkah kedua. Akun Anda hanya dijaga kata sandi.'
        : `${[keys > 0 && `${keys} kunci sandi`, app && 'aplikasi kode'].filter(Boolean).join(' dan ')} terpasang.`,
    en: (keys: number, app: boolean) =>
      keys + Number(app) === 0
        ? 'No second step yet. Only a password protects your account.'
        : `${[keys > 0 && `${keys} ${keys === 1 ? 'passkey' : 'passkeys'}`, app && 'a code app'].filter(Boolean).join(' and ')} set up.`,
  },
  due: {
    id: (day: string) =>
      `Peran Anda memerlukan langkah kedua mulai ${day}. Pasang kunci sandi atau aplikasi kode sebelum hari itu.`,
    en: (day: string) => `Your role needs a second step from ${day}. Set up a passkey or a code app before that day.`,
  },
  dueNow: {
    id: 'Peran Anda memerlukan langkah kedua. Pasang kunci sandi atau aplikasi kode untuk melanjutkan ke ruang redaksi.',
    en: 'Your role needs a second step. Set up a passkey or a code app to go on to the newsroom.',
  },
  passkeys: { id: 'Kunci sandi', en: 'Passkeys' },
  passkeysHint: {
    id: 'Masuk dengan sidik jari, wajah, atau PIN perangkat Anda. Tidak ada yang perlu diingat, dan tidak dapat dipancing situs palsu.',
    en: 'Sign in with your fingerprint, face or device PIN. Nothing to remember, and no false site can lure it out of you.',
  },
  noPasskey: { id: 'Belum ada kunci sandi.', en: 'No passkey yet.' },
  addPasskey: { id: 'Tambah kunci sandi', en: 'Add a passkey' },
  needsScript: {
    id: 'Menambah kunci sandi memerlukan JavaScript dan peramban yang mendukungnya. Aplikasi kode dapat dipakai tanpa keduanya.',
    en: 'Adding a passkey needs JavaScript and a browser that supports it. A code app needs neither.',
  },
  passkeyName: { id: 'Nama kunci', en: 'Name of the key' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  remove: { id: 'Lepas', en: 'Remove' },
  removeOf: { id: (name: string) => `Lepas ${name}`, en: (name: string) => `Remove ${name}` },
  renameOf: { id: (name: string) => `Ganti nama ${name}`, en: (name: string) => `Rename ${name}` },
  added: { id: 'Ditambah', en: 'Added' },
  used: { id: 'Terakhir dipakai', en: 'Last used' },
  never: { id: 'belum pernah', en: 'never' },
  app: { id: 'Aplikasi kode', en: 'Code app' },
  appHint: {
    id: 'Aplikasi di ponsel membuat kode enam angka yang berganti tiap 30 detik, juga tanpa sinyal.',
    en: 'An app on your phone makes a six-digit code that changes every 30 seconds, also without a signal.',
  },
  appSince: { id: (day: string) => `Terpasang sejak ${day}.`, en: (day: string) => `Set up since ${day}.` },
  addApp: { id: 'Pasang aplikasi kode', en: 'Set up a code app' },
  removeApp: { id: 'Lepas aplikasi kode', en: 'Remove the code app' },
  scan: {
    id: 'Pindai gambar ini dengan aplikasi kode Anda, atau ketik rahasianya. Lalu tulis kode yang muncul.',
    en: 'Scan this picture with your code app, or type the secret. Then write the code that appears.',
  },
  qr: { id: 'Kode QR untuk aplikasi kode', en: 'QR code for the code app' },
  secret: { id: 'Rahasia', en: 'Secret' },
  code: { id: 'Kode enam angka', en: 'Six-digit code' },
  codeOrRecovery: { id: 'Kode dari aplikasi, atau kode cadangan', en: 'Code from the app, or a recovery code' },
  recoveryOnly: { id: 'Kode cadangan', en: 'Recovery code' },
  finish: { id: 'Pasang', en: 'Set up' },
  recovery: { id: 'Kode cadangan', en: 'Recovery codes' },
  recoveryLeft: {
    id: (n: number) => `Tersisa ${n} dari 10. Tiap kode menggantikan langkah kedua satu kali.`,
    en: (n: number) => `${n} of 10 left. Each code stands in for the second step once.`,
  },
  renew: { id: 'Buat kode cadangan baru', en: 'Make new recovery codes' },
  renewHint: { id: 'Kode yang lama langsung tidak berlaku.', en: 'The old codes stop working at once.' },
  codesTitle: { id: 'Simpan kode cadangan Anda', en: 'Keep your recovery codes' },
  codesHint: {
    id: 'Kode ini hanya tampil sekali. Cetak atau catat, dan simpan di tempat yang aman, bukan di ponsel yang sama.',
    en: 'These codes are shown only once. Print or write them down and keep them safe, not on the same phone.',
  },
  codesKept: { id: 'Sudah saya simpan', en: 'I have kept them' },
  providers: { id: 'Akun penyedia', en: 'Sign-in providers' },
  enterCode: { id: 'Satu langkah lagi', en: 'One more step' },
  usePasskey: { id: 'Pakai kunci sandi', en: 'Use a passkey' },
  signInPasskey: { id: 'Masuk dengan kunci sandi', en: 'Sign in with a passkey' },
  or: { id: 'atau', en: 'or' },
  startAgain: { id: 'Masuk dari awal', en: 'Start again' },
  failed: {
    id: 'Peramban tidak memberi kunci sandi. Coba lagi, atau pakai cara lain di bawah.',
    en: 'The browser gave no passkey. Try again, or use another way below.',
  },
  reset: { id: 'Lepas pengaman akun', en: 'Remove the second factors' },
  resetHint: {
    id: 'Untuk orang yang kehilangan ponsel atau kuncinya. Semua kunci sandi, aplikasi kode, dan kode cadangannya hilang, semua sesinya berakhir, dan ia diberi tahu lewat surel. Pastikan dulu bahwa ini benar orangnya.',
    en: 'For someone who lost their phone or key. All their passkeys, code app and recovery codes go, all their sessions end, and they are told by mail. First make sure that it really is this person.',
  },
  rule: { id: 'Langkah kedua wajib', en: 'Second step required' },
  ruleHint: {
    id: 'Mulai tanggal ini, orang dengan peran yang dicentang tidak dapat bekerja sebelum memasang kunci sandi atau aplikasi kode.',
    en: 'From this day on, people with the ticked roles can’t work before they set up a passkey or a code app.',
  },
  ruleRoles: { id: 'Wajib untuk', en: 'Required for' },
  ruleFrom: { id: 'Mulai tanggal', en: 'From this day' },
  ruleSave: { id: 'Simpan aturan', en: 'Save the rule' },
});
