import { findClockTimes } from '../../../language/clock-times.ts';
import { findDates } from '../../../language/dates.ts';
import { findRegulations } from '../../../language/regulations.ts';
import { countWords } from '../../../language/tokens.ts';
import type { PaperSentence } from '../paper.ts';

/** A question with the sentence or sentences of the edition that answer it. */
export type Answered = { question: string; answer: string };

const ASKS = /^(?:apa|siapa|kapan|di mana|ke mana|dari mana|mengapa|kenapa|bagaimana|berapa|apakah|mana)(?!\p{L})/iu;

/** Lower-cases the first letter unless the word is a name or an acronym: one that has its capital within sentences too. */
export function uncapital(text: string, known: string): string {
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
  if (/^\p{Lu}[\p{L}-]*\p{Lu}/u.test(first)) return text;
  if (new RegExp(`[\\p{Ll},] ${first}(?!\\p{L})`, 'u').test(known)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const HEADS: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^yang(?!\p{L})/iu, (rest) => `Apa ${rest}?`],
  [/^(?:bila|jika|kalau)(?!\p{L})/iu, (rest) => `Apa yang dilakukan ${rest}?`],
  [/^(?:cara|keadaan|kondisi|proses|sikap|tanggapan)(?!\p{L})/iu, (rest) => `Bagaimana ${rest}?`],
  [
    /^(?:alasan|sebab|penyebab|syarat|jadwal|isi|manfaat|tujuan|hasil|langkah|arti|beda)(?:nya)?(?!\p{L})/iu,
    (rest) => `Apa ${rest}?`,
  ],
  [/^(?:biaya|jumlah|tarif)(?!\p{L})/iu, (rest) => `Berapa ${rest}?`],
];
/** A heading that is a clause or a phrase with a verb: no noun that one could ask about. */
const CLAUSE =
  /^(?:di|me|ber|ter)\p{Ll}{4,}|(?<!\p{L})(?:tidak|belum|bukan|jangan|kami|kita|akan|sudah|masih|harus|boleh|dapat)(?!\p{L})|[,;:]/iu;

/** Turns a heading into a question: "Kapan boleh pulang" is one already, "Yang dibutuhkan pengungsi" asks "Apa yang …"; null when its form doesn't tell. */
export function headingAsQuestion(heading: string, known: string): string | null {
  const text = heading.trim().replace(/[?.!:]+$/, '');
  if (ASKS.test(text)) return `${text}?`;
  const found = HEADS.find(([form]) => form.test(text));
  if (found) return found[1](uncapital(text, known));
  return CLAUSE.test(text) ? null : `Apa yang perlu diketahui tentang ${uncapital(text, known)}?`;
}

const NOT_SIMPLE =
  /[,;:“”"()[\]]|(?<!\p{L})(?:bahwa|yang|jika|bila|kalau|agar|sehingga|tetapi|sementara|ketika|saat|sebelum|setelah|sesudah)(?!\p{L})/iu;

/** "Sebanyak 12 pintu air diperiksa." asks "Berapa pintu air yang diperiksa?" */
function howMany(text: string): string | null {
  const found =
    /^(?:Sebanyak )?(?:\d[\d.,]*|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan|[Ss]embilan|[Ss]epuluh)(?: (?:ribu|juta|miliar|triliun))? ((?:\p{Ll}+ ){1,4}?)((?:di|ber|ter|me|ikut|hadir|akan di|sudah di|telah di)\p{Ll}+.*)\.$/u.exec(
      text,
    );
  if (!found || NOT_SIMPLE.test(found[2]!) || countWords(found[2]!) > 12) return null;
  return `Berapa ${found[1]!.trim()} yang ${found[2]}?`;
}

/** "Status sungai diturunkan pada pukul 05.30 WIB." asks "Kapan status sungai diturunkan?" */
function when(text: string, known: string): string | null {
  if (findRegulations(text).length > 0) return null;
  const times = [...findDates(text), ...findClockTimes(text)].sort((a, b) => a.start - b.start);
  const first = times[0];
  const last = times.at(-1);
  if (!first || !last || !/^[\s),]*\.?$/.test(text.slice(last.end).replace(/^ (?:pagi|siang|sore|malam)/, '')))
    return null;
  const clause = text
    .slice(0, first.start)
    .replace(/,?\s*(?:pada|tanggal|hari|mulai|sejak|pukul|hingga|sampai)?(?: (?:hari|tanggal|pukul))?\s*$/iu, '');
  if (
    NOT_SIMPLE.test(clause) ||
    /(?<!\p{L})(?:hari ini|kemarin|besok|tadi)(?!\p{L})/iu.test(clause) ||
    countWords(clause) < 3 ||
    countWords(clause) > 12
  )
    return null;
  return `Kapan ${uncapital(clause, known)}?`;
}

/** "Kantor ditutup karena banjir." asks "Mengapa kantor ditutup?" */
function why(text: string, known: string): string | null {
  const found = /^(.{12,110}?),? (?:karena|lantaran) \p{L}.*\.$/u.exec(text);
  if (!found || NOT_SIMPLE.test(found[1]!) || / dan /.test(found[1]!) || countWords(found[1]!) < 3) return null;
  return `Mengapa ${uncapital(found[1]!, known)}?`;
}

const VERB = /(?<!\p{L})(?:(?:di|ber|me|ter)\p{Ll}{3,}|ada|tinggal)(?!\p{L})/u;

/** "Bantuan dapat diantar ke posko di Kantor Camat X." asks "Di mana …" only where the place closes the sentence. */
function where(text: string, known: string): string | null {
  const found = /^(.{12,110}?) (di|ke) ((?:\p{Lu}|kantor|gedung|aula|balai|posko|stadion)[^,;:.]{2,60})\.$/u.exec(text);
  if (
    !found ||
    NOT_SIMPLE.test(found[1]!) ||
    countWords(found[1]!) < 3 ||
    /(?<!\p{L})(?:di|ke|pada)(?!\p{L})/u.test(found[1]!)
  )
    return null;
  if (!VERB.test(found[1]!) || / yang /.test(found[3]!)) return null;
  return `${found[2] === 'di' ? 'Di mana' : 'Ke mana'} ${uncapital(found[1]!, known)}?`;
}

/** The question that a sentence answers, if its form tells which. */
export function questionFor({ text, alone, quoted }: PaperSentence, known: string): string | null {
  if (!alone || quoted) return null;
  return howMany(text) ?? why(text, known) ?? when(text, known) ?? where(text, known);
}
