import { dateInWords, findDates, monthNames } from '../../language/dates.ts';
import { knownPlaces } from '../../language/gazetteer.ts';
import { formalWords, writeOut } from '../../language/note-shorthand.ts';
import { correctSpelling } from '../../language/spelling.ts';
import { activeForm, activeVerbs, clauseShape, isBareVerb, isVerb } from '../../language/verb-forms.ts';

/** Joins items as Indonesian prose does: `a`, `a dan b`, `a, b, dan c`. */
export function joinItems(items: readonly string[]): string {
  if (items.length < 3) return items.join(' dan ');
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}

const joined = /(?<!\p{L})(?:dan|atau|serta|maupun)(?!\p{L})/u;

const regions =
  /(?:^|, )(?:Kabupaten|Kecamatan|Kelurahan|Kota|Provinsi|Desa|Kampung|Pulau|Jalan|Nagari|Distrik) \p{Lu}/u;

const notItem =
  /[\d()]|^(?:di|ke|dari|pada|untuk|dengan|oleh|yang|karena|agar|sehingga|bukan|tetapi|gratis|termasuk|yaitu|yakni|sebelumnya)(?!\p{L})/u;

/** Puts the missing `dan` before the last item of an enumeration: `a, b, c sampai ke …` becomes `a, b, dan c sampai ke …`. */
export function closeEnumerations(text: string): string {
  const parts = text.split(', ');
  if (parts.length < 3) return text;
  const last = parts.at(-1)!;
  if (parts.slice(1, -1).some((part) => joined.test(part)) || /^(?:dan|atau|serta|maupun|yaitu|yakni)\s/.test(last))
    return text;
  if (/^\S+ (?:dan|atau|serta|maupun) /.test(last)) return text;
  if (parts.slice(1).some((part) => notItem.test(part))) return text;
  if (
    parts.slice(1).every((part) => /^\p{Lu}/u.test(part)) &&
    /(?<!\p{L})(?:di|ke|dari|dekat|pada) \p{L}/u.test(parts[0]!)
  )
    return text;
  // Places one within the other (`Balige, Toba Raya, Sumatera Utara`) aren't an enumeration.
  if (
    parts.slice(1).every((part) => /^(?:\p{Lu}|\d)/u.test(part)) &&
    (regions.test(text) || parts.some((part) => knownPlaces.has(part.toLowerCase())))
  )
    return text;
  const single = parts.slice(1, -1).every((part) => /^[\p{Ll}-]+$/u.test(part)) && /^\p{Ll}/u.test(last);
  const short = parts
    .slice(1)
    .every((part) => part.split(' ').length <= 4 && clauseShape(part) === 'phrase' && !joined.test(part));
  if (single || short) return [...parts.slice(0, -1), `dan ${last}`].join(', ');
  return text;
}

const nominal: Readonly<Record<string, string>> = {
  membuat: 'pembuatan',
  bikin: 'pembuatan',
  kelola: 'pengelolaan',
  mengelola: 'pengelolaan',
  memeriksa: 'pemeriksaan',
  cek: 'pemeriksaan',
  membagi: 'pembagian',
  menyusun: 'penyusunan',
};

function arrows(text: string): string {
  const at = text.search(/\s*(?:->|→|=>)\s*/);
  if (at < 0) return text;
  const left = text.slice(0, at);
  const right = text.slice(at).replace(/^\s*(?:->|→|=>)\s*/, '');
  const [list = '', ...more] = right.split(/;\s*/);
  const manner = more.find((part) => /^(?:lebih|makin|semakin)\s/.test(part.trim()));
  const others = more.filter((part) => part !== manner);
  const items = list
    .replace(/\.$/, '')
    .split(/,\s*/)
    .map((item) => item.replace(/^\p{Ll}+/u, (word) => nominal[word] ?? word));
  const how = manner === undefined ? '' : ` dengan ${manner.trim().replace(/\.$/, '')}`;
  const body = items.length > 1 ? `${left}${how}, seperti ${joinItems(items)}` : `${left}${how}, yaitu ${items[0]}`;
  return [body, ...others].join('; ');
}

/** Makes the only verb of a clause active where the note has it bare: `tiap guru bawa pulang` becomes `tiap guru membawa pulang`. */
function activeMainVerb(text: string): string {
  const verbs = [...text.matchAll(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu)].filter(
    (word) => word[0] !== 'gratis' && isVerb(word[0]),
  );
  const main = verbs[0];
  if (verbs.length !== 1 || !main || main.index === 0 || !isBareVerb(main[0])) return text;
  const before = text.slice(0, main.index);
  if (/(?:^|\s)(?:yang|di|ke|dari|dan|atau) $/.test(before)) return text;
  // `ruang baca`, `jam buka`, `buka tiap hari`: a noun's second half, or a state.
  if (/(?:ruang|taman|minat|bahan|tiket|surat|kartu|jam|hari|uang|biaya|daya|rumah|kamar) $/i.test(before)) return text;
  if (
    main[0] === 'buka' &&
    /^ (?:tiap|setiap|pukul|sampai|hari|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\d)/u.test(
      text.slice(main.index + 4),
    )
  )
    return text;
  return text.slice(0, main.index) + activeForm(main[0]) + text.slice(main.index + main[0].length);
}

function datesInWords(text: string): string {
  let out = text;
  for (const date of [...findDates(text)].reverse()) {
    const bare = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d\d-\d\d$/.test(date.text);
    if (bare && text[date.start - 1] !== '(')
      out = out.slice(0, date.start) + dateInWords(date.iso) + out.slice(date.end);
  }
  return out.replace(
    /(?<!\p{L})(pada |sejak |mulai |hingga |sampai |per )?tanggal (?=\d{1,2}\s+(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember))/giu,
    (_, lead: string | undefined) => lead ?? 'pada ',
  );
}

function agreements(text: string): string {
  return text
    .replace(
      /(?<!\p{L})(sepakat|setuju|akan|ingin|siap) kerja sama(?: (berkelanjutan|erat|intensif|rutin|berkala))?/giu,
      (_, lead: string, how: string | undefined) => `${lead} bekerja sama${how ? ` secara ${how}` : ''}`,
    )
    .replace(/(?<!\p{L})belajar (?!tentang|dari|ke|di|bersama|untuk|pada|dan|mengajar)(?=\p{L})/gu, 'mempelajari ')
    .replace(/(?<!\p{L})dukungan (?=\p{Lu})/gu, 'dukungan untuk ');
}

/**
 * Turns a note (never a quotation) into words that can stand in prose: shorthand written out, spoken words made formal,
 * bare verbs active, enumerations closed, dates in words, EYD spelling. It adds no content.
 */
export function tidy(note: string): string {
  let text = arrows(note.replace(/\s+/g, ' ').trim());
  text = correctSpelling(activeVerbs(formalWords(writeOut(text))));
  const first = /^\p{Ll}+/u.exec(text)?.[0];
  if (first !== undefined && isBareVerb(first)) text = activeForm(first) + text.slice(first.length);
  text = agreements(activeVerbs(datesInWords(text)))
    .replace(/(\d)\s?%/g, '$1 persen')
    .replace(/Rp\.?\s+(?=\d)/g, 'Rp')
    .replace(/(?<=Rp[\d.,]+) ?M(?![\p{L}\d])/gu, ' miliar')
    .replace(/(?<=Rp[\d.,]+) ?T(?![\p{L}\d])/gu, ' triliun')
    .replace(new RegExp(`(?<=\\b\\d{1,2})-(?=\\d{1,2} (?:${monthNames.join('|')}))`, 'g'), '–')
    .replace(/(?<!\p{L})(\p{Ll}+) (?:\+-|±|\+\/-|kurang lebih|sekitar) ?([\d.]+) orang/gu, 'sekitar $2 $1')
    .replace(/(?:\+-|±|\+\/-) ?(?=\d)/g, 'sekitar ')
    .replace(/(?<!\p{L})lapor (?!ke|kepada|diri)(?=\p{Ll})/gu, 'melaporkan ')
    .replace(/, luas (?:total )?(?=\d)/g, ' dengan luas total ')
    .replace(/(?<!\p{L}|\d )jam (?=\d)/giu, 'pukul ')
    .replace(/(paling (?:sedikit|banyak))\. (?=\d)/gu, '$1 ')
    .replace(/ jadi (?=Rp)/gu, ' menjadi ')
    .replace(/(?<=\p{Ll}) minta (?=\p{Ll})/gu, ' meminta ')
    .replace(/((?<!\p{L})di\p{Ll}{4,}[^,.;]*?) pakai (?=\p{L}|\d)/gu, '$1 dengan ')
    .replace(/\b(\d+) \(\p{Ll}+(?: \p{Ll}+)*\)/gu, '$1')
    .replace(/; (?=sebelumnya|semula)/g, ', ')
    .replace(/(?<!\p{L})(umur|usia) paling banyak/gu, '$1 paling tinggi')
    .replace(/(?<=\d)\s?\/\s?(?=(?:kg|liter|orang|bulan|hari|tahun|unit|jam)\b)/g, ' per ')
    .replace(/(\p{Ll}): (?=\p{L})/gu, '$1, yaitu ')
    .replace(/ per kg(?!\p{L})/gu, ' per kilogram')
    .replace(/(?<!\p{L})belum punya(?!\p{L})/gu, 'belum mempunyai')
    .replace(/(?:Kabupaten|kabupaten|(?<!\p{L})kab)\.?\/(?:kota|Kota)/gu, 'kabupaten/kota')
    .replace(
      /(?<=(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)) (?=\d{1,2} (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des))/gu,
      ', ',
    )
    .replace(/(?<!\p{L})se-kab\.?(?!\p{L})/gu, 'se-kabupaten')
    .replace(/(?<!\p{L})(\d+)x(?= \p{L})/gu, '$1 kali')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/ dan dapat (?=\p{Ll}+)/gu, (whole, offset: number, all: string) =>
      isVerb(/^\p{Ll}+/u.exec(all.slice(offset + whole.length))?.[0] ?? '') ? whole : ' dan mendapat ',
    )
    .replace(/(?<=\p{L} (?:sampai|hingga) langsung )ke /gu, 'kepada ');
  text = activeMainVerb(text.replace(/[\s;,.-]+$/, ''));
  return /^\p{Lu}.*\.\s*$/su.test(note.trim()) ? text : closeEnumerations(text);
}
