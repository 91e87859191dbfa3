import { catalogue } from '../../kernel/i18n.ts';

/** Why a person from a provider is not let in. */
export const refusals = {
  failed: {
    id: 'Penyedia tidak dapat memastikan siapa Anda. Coba lagi, atau masuk dengan kata sandi.',
    en: 'The provider could not confirm who you are. Try again, or sign in with your password.',
  },
  cancelled: {
    id: 'Anda belum masuk di penyedia. Coba lagi, atau masuk dengan kata sandi.',
    en: 'You did not sign in at the provider. Try again, or sign in with your password.',
  },
  late: {
    id: 'Terlalu lama, atau dibuka di peramban lain. Mulai lagi dari halaman ini.',
    en: 'That took too long, or was opened in another browser. Start again from this page.',
  },
  weak: {
    id: 'Cara Anda masuk di penyedia belum cukup kuat untuk Gapura. Pakai verifikasi dua langkah di sana.',
    en: 'The way you signed in at the provider is not strong enough for Gapura. Use two-step verification there.',
  },
  unbound: {
    id: 'Akun penyedia ini belum terhubung. Masuk dengan kata sandi, lalu hubungkan di halaman Pengaman akun.',
    en: 'This provider account is not connected yet. Sign in with your password, then connect it under Account protection.',
  },
  taken: {
    id: 'Surel Anda sudah punya akun di sini. Masuk dengan kata sandi, lalu hubungkan di halaman Pengaman akun.',
    en: 'Your address has an account here already. Sign in with your password, then connect it under Account protection.',
  },
  noRole: {
    id: 'Akun Anda belum punya peran di sini. Mintalah kepada administrator.',
    en: 'Your account has no role here yet. Ask an administrator.',
  },
  noAddress: {
    id: 'Penyedia tidak memberi nama dan surel Anda. Mintalah undangan kepada administrator.',
    en: 'The provider gave neither your name nor your address. Ask an administrator for an invitation.',
  },
  closed: {
    id: 'Akun ini tidak aktif. Hubungi administrator.',
    en: 'This account is not active. Contact an administrator.',
  },
  other: {
    id: 'Penyedia menyebut orang lain. Masuk di sana dengan akun Anda sendiri.',
    en: 'The provider named someone else. Sign in there with your own account.',
  },
} as const;

export const oidcWords = catalogue({
  signInWith: { id: (name: string) => `Masuk dengan ${name}`, en: (name: string) => `Sign in with ${name}` },
  confirmWith: { id: (name: string) => `Pastikan lewat ${name}`, en: (name: string) => `Confirm with ${name}` },
  signOutAlso: { id: (name: string) => `Keluar juga dari ${name}`, en: (name: string) => `Sign out of ${name} too` },
  title: { id: 'Akun penyedia', en: 'Sign-in providers' },
  hint: {
    id: 'Hubungkan sekali, lalu masuk tanpa kata sandi Gapura.',
    en: 'Connect once, then sign in without your Gapura password.',
  },
  connect: { id: (name: string) => `Hubungkan ${name}`, en: (name: string) => `Connect ${name}` },
  connected: { id: (name: string) => `${name} terhubung.`, en: (name: string) => `${name} is connected.` },
  disconnect: { id: (name: string) => `Lepas ${name}`, en: (name: string) => `Disconnect ${name}` },
  confirmTitle: { id: (name: string) => `Hubungkan ${name}?`, en: (name: string) => `Connect ${name}?` },
  confirmHint: {
    id: (who: string) => `Setelah ini, siapa pun yang masuk di sana sebagai ${who} masuk ke akun Gapura Anda.`,
    en: (who: string) => `From now on, whoever signs in there as ${who} enters your Gapura account.`,
  },
  goOnTitle: { id: 'Sudah dipastikan', en: 'Confirmed' },
  goOnHint: {
    id: 'Isian Anda masih lengkap. Tekan untuk melanjutkan.',
    en: 'What you filled in is complete. Press to go on.',
  },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
});
