const protectedWords: ReadonlySet<string> = new Set(
  `menteri kementerian anggaran pemerintah pemerintahan indonesia penting media mereka merah memang mendung menit mesin metode
  percaya pertama peran perlu pesan peta pena peserta bera berita beras beban benar besar bersih besok belum beli belajar
  sekolah sekretaris sekretariat selasa senin seni sektor semua sejarah sehat serta setia sekda sepuluh sebelas teman tempat
  terang terima tertib di diri dini digital dinas direktur diskusi dialog ke kena kelas kemas kereta keras kerja kertas kelola
  makan ikan bukan akan pekan papan bahan badan jalan bulan hutan depan taman layanan iman aman zaman bagian kali nilai bukti
  sungai pantai partai petani kopi kini sini lagi bagi pagi bali padi mandi murni juni juli april maret januari warga negara
  komisi informasi publikasi teknologi organisasi kolaborasi transformasi akselerasi implementasi administrasi partisipasi
  perpustakaan pustaka perikanan perdagangan`.split(/\s+/),
);

function withoutSuffix(word: string): string {
  let out = word.replace(/(?:lah|kah|pun|tah)$/, '');
  if (out.length < 4) out = word;
  const bare = out.replace(/(?:nya|ku|mu)$/, '');
  if (bare.length >= 4) out = bare;
  const derived = out.replace(/(?:kan|an|i)$/, '');
  return derived.length >= 4 && !protectedWords.has(out) ? derived : out;
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:meny|peny)(?=[aiueo])/, 's'],
  [/^(?:mem|pem)(?=[aiueo])/, 'p'],
  [/^(?:mem|pem)(?=[bpf])/, ''],
  [/^(?:menge|penge)(?=[^aiueo][lr]?[aiueo][^aiueo]$)/, ''],
  [/^mem(?=p[^e])/, ''],
  [/^(?:meng|peng)(?=[aiueo])/, ''],
  [/^(?:meng|peng)(?=[ghkq])/, ''],
  [/^(?:me|pe)(?=n(?:aik|ilai|ama|asihat|ikah|ikmat))/, ''],
  [/^(?:men|pen)(?=[aiueo])/, 't'],
  [/^(?:men|pen)(?=[cdjtz])/, ''],
  [/^(?:memper|diper)(?=.{3})/, ''],
  [/^(?:me|pe)(?=[lrwymn])/, ''],
  [/^(?:ber|ter|per)(?=.{3})/, ''],
  [/^(?:di|ke|se)(?=[^aiueo]?.{3})/, ''],
];

/** A dropped k shows only in the bare word (kelola, mengelola), so both lose it. */
const withoutK = (word: string): string => word.replace(/^k(?=[aiueo].{3})/, '');

/** Texts repeat their words; what is kept stays small. */
const mostKept = 20_000;
const stems = new Map<string, string>();

/**
 * A short form shared by most words of one Indonesian word family (`menyampaikan` and `sampai`), by rules alone: good for
 * comparing words, not for showing to a reader. Words such as `menteri` or `anggaran` are left whole.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size >= mostKept) stems.clear();
  const out = shorten(lower);
  stems.set(lower, out);
  return out;
}

function shorten(lower: string): string {
  if (lower.length < 5 || /\d/.test(lower)) return lower;
  if (protectedWords.has(lower)) return withoutK(lower);
  const half = /^(\p{L}{3,})-\1$/u.exec(lower)?.[1];
  let out = withoutSuffix(half ?? lower);
  for (let round = 0; round < 2; round++) {
    if (protectedWords.has(out)) break;
    const rule = prefixes.find(([pattern]) => pattern.test(out));
    if (rule === undefined) break;
    const next = out.replace(rule[0], rule[1]);
    if (next.length < 3) break;
    out = next;
  }
  return withoutK(out);
}
