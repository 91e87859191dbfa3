/** Verbs of publishing, as note-takers forbid them: `jgn ditulis`, `tidak untuk dikutip`, `belum boleh dirilis`. */
const publish =
  'kutip|tulis|sebut|muat|cantum|publikasi|rilis|siar|janji|tebak|jawab|umum|ekspos|expose|bocor|taruh|bahas|ungkap|angkat|singgung|masuk|beri(?:ta)?kan';
const dont =
  'jangan|jgn|jng|tidak (?:usah|perlu|boleh|untuk|utk)|tdk (?:usah|perlu|boleh|untuk|utk)|(?:ga|gak|nggak|tak) (?:usah|perlu)|(?:belum|blm) boleh|bukan (?:untuk|utk)|bkn utk|mohon (?:tidak|tdk)|tolong jangan|dilarang';

/** A passage that forbids its own publication. Bans addressed to the public (`jangan sebar video`) aren't meant. */
const forbids = new RegExp(
  `(?<!\\p{L})(?:${dont})\\s+(?:(?:jg|juga|dulu|pernah|sampai|di|ke)\\s+){0,2}(?:(?:di|men|meny|me)?(?:${publish})(?:kan|i|nya)?|publik|konsumsi publik|masuk berita|notula publik|menyebut|sebut(?:an)?|bahas|pasang foto|bikin panik|disebutkan|dipakai(?: lagi)?(?=\\s*(?:$|[,.)(]))|diungkap|(?:di)?(?:konfirmasi)|pakai angka)(?!\\p{L})`,
  'iu',
);
const secret =
  /(?<!\p{L})(?:off[- ]?(?:the[- ])?record|rahasia(?=,|:)|di luar mik|bisik-bisik|hanya ngobrol|(?:tdk|tidak) dikutip|skip(?=\s*$)|(?<=\p{L}\s)(?:jgn|jangan)(?=\s*[.)]?\s*$))(?!\p{L})|\(\s*(?:internal|jangan|jgn)\b|^\s*internal\s*[,:]/iu;
const unsure =
  /(?<!\p{L})(?:(?:belum|blm) (?:pasti|tentu|fix|final|konfirmasi|dikonfirmasi|terkonfirmasi|putus|diputuskan|teken|menang|diketok|dicek|ada uangnya)|(?:masih|msh) (?:dibahas|dicek|diaudit|dihitung|direvisi|wacana|rumor|penyidikan|tentatif|lidik|lacak|seleksi|ditangani|dijajaki)|baru usul|tentatif|mungkin (?:datang|hadir|dilanjut)|(?:tidak|tdk) jelas sumbernya|gosip|desas-desus|dengar-dengar|salah hitung|salah ketik|angka lama|cuma perkiraan|perkiraan kasar|(?:belum|tidak) bisa (?:saya )?pastikan|saya (?:tidak|tdk) punya data|itu urusan (?:dinas|instansi|pusat)|hitungan dia sendiri|cuma gertak|bukan data kita|kalau sukses|diubah(?=\s*$)|abaikan|batal (?:datang|hadir)|nanti saya (?:kabari|susulkan)|hehe|haha)(?!\p{L})/iu;
const chore =
  /^\s*(?:[-*•>+]+\s*|["“])?(?:halo(?=[,! ])(?! layanan)|hai|siap[.!]*\s*$|ini (?:yg|yang) dipakai|pakai (?:yg|yang)|(?:sdh|sudah) (?:dicocokkan|cocok)|tanya wartawan:|trims|tks\b|makasih|ttd\b|foto(?:nya)?\s*(?::|di grup|terlampir|\d)|dokumentasi\s*:|notulis\b|notulen\s*:|info utk|informasi untuk web|tambahan\s+wa\b|diketik|salinan pesan|lihat lampiran|terlampir|rapat ditutup|antre\b|mas tlg(?! tulis)|mbak,? tolong|jadi (?:kita|kami),|pak \p{L}+ (?:dtg|datang)\b|mohon dibuatkan|ingat ditulis|mau konfirmasi|grup \p{Lu}{3,}|map bersama)/iu;
/** A note to the desk about the notes themselves. */
const aside =
  /^\s*(?:--|\(\s*\p{Lu}\p{Ll}+\s*:|\[?\(?(?:catatan|cat\.?)\s*(?:operator|saya|ajudan|internal|kaki)|\[cat|coretan\b|\[cat\b|nb\s*[:.])/iu;
/** Words that open a passage which is not for print, up to the next empty line. */
const closedSection = new RegExp(
  `^\\s*[*#\\[(]*\\s*(?:(?:yg|yang|hal|bagian|catatan)\\s+)?(?:(?:${dont})\\s*(?:(?:di)?(?:${publish})\\p{Ll}*|publik|masuk|pernyataan)?|off[- ]?(?:the[- ])?record|rahasia\\b[^:]*|internal|catatan internal|catatan bukan (?:utk|untuk) publik)\\s*[^:.]{0,24}:?\\s*$`,
  'iu',
);
/** The same words with their content on the line. */
const closedLabel = new RegExp(
  `^\\s*[-*•>#\\[(]*\\s*(?:(?:yg|yang|hal)\\s+)?(?:(?:${dont})|off[- ]?(?:the[- ])?record|rahasia|internal|catatan internal|trims)\\b[^:.]{0,44}:`,
  'iu',
);

const unquoted = (passage: string): string =>
  passage.replace(/[“"][^“”"]*[”"]/gu, (quote) => '“'.padEnd(quote.length, '_'));

/** What a passage of notes is to the writer: for print, not for print, or a note between colleagues. */
export type Standing = 'print' | 'withheld' | 'chore';

/** Says whether a passage may be used: bans, secrets and things unsure are withheld; words within quotation marks don't count. */
export function standingOf(passage: string): Standing {
  const own = unquoted(passage);
  if (forbids.test(own) || secret.test(own) || unsure.test(own)) return 'withheld';
  return chore.test(own) ? 'chore' : 'print';
}

/** Says whether a whole line is a remark about the notes, such as `-- catatan operator: …` or `(Ayu: …)`. */
export const isAside = (line: string): boolean => aside.test(line);

/** Says whether a line opens a passage that isn't for print: `JANGAN DIKUTIP`, `off record:`. */
export const opensClosedSection = (line: string): boolean => closedSection.test(line);

/** Says whether a line begins with a label that closes the rest of it: `Jgn: daftar …`, `off record (jangan dikutip): …`. */
export const hasClosedLabel = (line: string): boolean => closedLabel.test(unquoted(line));

/** Says whether words point back at what stands before them: `itu belum pasti`, `jgn dijanjikan`. */
export function pointsBack(passage: string): boolean {
  const plain = passage.trim();
  const words = plain.split(/\s+/).length;
  return (
    words <= 3 ||
    (words <= 8 &&
      !/\d/.test(plain) &&
      /^(?:\(|\[|itu|ini|yg|yang|tapi|tp|eh|jangan|jgn|belum|blm|off|masih|msh|nanti|tdk|tidak|skip|->|katanya|bukan|kata)/iu.test(
        plain,
      ))
  );
}
