import { cities, provinces } from '../../../language/gazetteer.ts';
import { findQuotes } from '../../../language/quotes.ts';
import { isKnownPlace, placesIn } from '../places-of.ts';
import { replaced, unquoted } from './seed-figures.ts';
import type { Seeder, Variant } from './types.ts';

const fillers = ['selalu', 'memang', 'segera', 'hanya', 'sebaiknya'];

/** A word of a quotation is lost, another one slips in, one becomes another, a `tidak` goes or comes. */
export const seedQuote: Seeder = (sentence, _soil, pick) =>
  findQuotes(sentence).flatMap((quote) => {
    const words = [...quote.inner.matchAll(/[\p{L}\p{N}-]+/gu)];
    if (words.length < 4) return [];
    const inner = words.slice(1, -1);
    const at = (match: RegExpMatchArray, put: string, more = 0) =>
      replaced(
        sentence,
        {
          start: quote.innerStart + match.index!,
          end: quote.innerStart + match.index! + match[0].length + more,
        },
        put,
      );
    const denied = words.find((word) => /^(?:tidak|bukan|belum|jangan)$/i.test(word[0]));
    const verb = inner.find((word) => /^(?:me|di|ber)\p{Ll}{3,}/u.test(word[0]));
    const lost = pick(inner);
    return [
      at(lost, '', sentence[quote.innerStart + lost.index! + lost[0].length] === ' ' ? 1 : 0),
      at(pick(inner), pick(fillers)),
      ...(denied ? [at(denied, 'akan')] : verb ? [at(verb, `tidak ${verb[0]}`)] : []),
    ].filter((one) => one.text !== sentence);
  });

const lose: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\s)tidak(?= (?!hanya|lain|semata|terlalu|jarang|sedikit|kurang|lebih|lagi|pernah|ada|cukup|sampai)\p{Ll}{3})/gu,
    '',
  ],
  [/(?<=\s)tidak lagi /gu, 'masih '],
  [/(?<=\s)tidak pernah(?= )/gu, 'pernah'],
  [/(?<=\s)tidak ada(?= \p{Ll})/gu, 'ada'],
  [/(?<=\s)belum(?= (?!lagi|tentu|lama)\p{Ll}{3})/gu, 'sudah'],
  [/(?<=\s)bukan(?= (?!hanya|lagi)\p{Ll}{3})/gu, ''],
  [/(?<=\s)tanpa(?= \p{Ll}{4})/gu, 'dengan'],
  [/(?<=\s)dilarang(?= \p{Ll}{4})/gu, 'boleh'],
];
const gain =
  /(?<!(?:masa|yang|dapat|boleh|bisa|sudah|hanya|akan|harus|masih|untuk|perlu|ingin|mulai|telah|agar|lalu|oleh|atau|dan|ikut|karena|saat|dengan|juga|tidak|belum|bukan|tanpa|dilarang|wajib|tetap|untuk|sebelum|setelah|sambil|kini) )(?<=[\p{Ll}\p{N}] )((?:di|me[mnl]|ber)\p{Ll}{4,})(?= \p{Ll}| \d| \p{Lu}|\.)/gu;
const adverb = /(?<=[\p{L}\d)] )(akan|dapat|boleh|harus|wajib|sudah|telah)(?= (?:di|me|ber)\p{Ll}{3})/gu;
const notVerbs =
  /^(?:memang|meminta|mengatakan|menurut|melalui|mereka|merupakan|menjadi|menjelang|mengenai|meliputi|dimulai|bersama|berbagai|beberapa|berikut|bernama|berusia|berasal|disebut|dirinya|mencapai|sekitar|berumur|membahas|bertema|mendatang|berupa|beserta|selama|berkata|mengaku|menyebut\p{Ll}*|menjelaskan|menegaskan|menyampaikan|menuturkan|melaporkan|menambahkan|digital\p{Ll}*|bersih|berita|berat|berkas|medium|media|beras|berbunyi|memuat|disabilitas|difabel|disiplin|menit|meter|direktur|dinas|berkelanjutan|bertajuk)$/u;

/** A denial is lost, or one is put in. */
export const seedNegation: Seeder = (sentence) => {
  const own = unquoted(sentence);
  if (/\?\s*$/.test(own)) return [];
  const lost = lose.flatMap(([form, words]) =>
    [...own.matchAll(form)].map((match) => {
      const end = match.index + match[0].length + (words === '' ? 1 : 0);
      return replaced(sentence, { start: match.index, end }, words);
    }),
  );
  if (lost.length > 0 || /tidak|belum|bukan|tanpa|jangan|bila|kalau|jika|dilarang|asal/i.test(own)) return lost;
  const verbs = [...own.matchAll(gain)].filter((match) => !notVerbs.test(match[1]!)).slice(0, 1);
  const helpers = [...own.matchAll(adverb)].slice(0, 1);
  return [
    ...verbs.map((match) =>
      replaced(sentence, { start: match.index, end: match.index + match[0].length }, `tidak ${match[0]}`),
    ),
    ...helpers.map((match) =>
      replaced(
        sentence,
        { start: match.index, end: match.index + match[0].length },
        /sudah|telah/.test(match[0]) ? 'belum' : `tidak ${match[0]}`,
      ),
    ),
  ];
};

const opposites: readonly (readonly [string, string])[] = (
  'naik/turun meningkat/menurun bertambah/berkurang dinaikkan/diturunkan menaikkan/menurunkan menambah/mengurangi ditambah/dikurangi ' +
  'kenaikan/penurunan peningkatan/penurunan penambahan/pengurangan tertinggi/terendah terbesar/terkecil terbanyak/tersedikit ' +
  'membuka/menutup dibuka/ditutup pembukaan/penutupan menyetujui/menolak disetujui/ditolak diterima/ditolak sebelum/sesudah setelah/sebelum ' +
  'maksimal/minimal mahal/murah tinggi/rendah banyak/sedikit cepat/lambat mempercepat/memperlambat dipercepat/diperlambat awal/akhir ' +
  'pertama/terakhir memperpanjang/memperpendek diperpanjang/diperpendek masuk/keluar wajib/dilarang gratis/berbayar ' +
  'memperkuat/melemahkan mendukung/menentang untung/rugi surplus/defisit mengizinkan/melarang boleh/dilarang menguat/melemah mencabut/memberlakukan maju/mundur diwajibkan/dilarang hulu/hilir'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);
const phrases: readonly (readonly [string, string])[] = [
  ['paling lama', 'paling cepat'],
  ['paling lambat', 'paling cepat'],
  ['paling banyak', 'paling sedikit'],
  ['paling tinggi', 'paling rendah'],
  ['paling dalam', 'paling dangkal'],
  ['lebih dari', 'kurang dari'],
  ['tidak lebih dari', 'tidak kurang dari'],
  ['di atas', 'di bawah'],
  ['lebih tinggi', 'lebih rendah'],
  ['lebih rendah', 'lebih tinggi'],
];

const vehicles =
  'rakit|perahu|kapal|feri|bus|kereta|ojek|mobil|motor|sepeda|truk|pesawat|angkot|angkutan|taksi|becak|kendaraan';

const used = (own: string, word: string): RegExpExecArray | null =>
  new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').exec(own);

/** A word that says which way something goes becomes its opposite. */
export const seedDirection: Seeder = (sentence) => {
  const own = unquoted(sentence);
  if (/\?\s*$/.test(own)) return [];
  const seen = new Set<number>();
  const turn = (from: string, to: string): Variant[] => {
    const match = used(own, from);
    if (!match || [...seen].some((at) => at >= match.index && at < match.index + from.length)) return [];
    // “tinggi air”, “tinggi muka air”, “banyak orang” name a measure, not a direction.
    if (
      /^(?:tinggi|banyak|awal|pertama|akhir|masuk|cepat)$/.test(from) &&
      !/(?:masih|lebih|paling|terlalu|yang|sangat|semakin|pada|sampai) $/.test(own.slice(0, match.index))
    )
      return [];
    if (/^(?:banyak|tinggi|rendah|lambat|cepat)$/.test(from) && /(?:paling|lebih) $/.test(own.slice(0, match.index)))
      return [];
    if (from === 'boleh' && /(?:tidak|belum) $/.test(own.slice(0, match.index))) return [];
    if (/^(?:sebelum|sesudah|setelah)$/.test(from) && /^nya/.test(own.slice(match.index + from.length))) return [];
    // A vehicle is boarded, not raised; a result that comes out comes in.
    const after = own.slice(match.index + from.length);
    if (from === 'naik' && new RegExp(`^ (?:ke )?(?:${vehicles})(?!\\p{L})`, 'u').test(after)) return [];
    if (from === 'keluar' && /hasil\p{L}*(?: [\p{L}\d]+){0,6} $/iu.test(own.slice(0, match.index))) return [];
    for (let at = match.index; at < match.index + from.length; at++) seen.add(at);
    return [replaced(sentence, { start: match.index, end: match.index + from.length }, to)];
  };
  return [...phrases, ...opposites].flatMap(([a, b]) => [...turn(a, b), ...turn(b, a)]);
};

/** A place becomes another one of the material, or one of elsewhere. */
export const seedPlace: Seeder = (sentence, { places, people, liesIn, isOnlyIn }, pick) =>
  placesIn(unquoted(sentence)).flatMap((place) => {
    if (
      place.kind === 'universitas' ||
      people.some((person) => person.split(' ').some((part) => place.name.includes(part)))
    )
      return [];
    if (place.kind === '' && !places.includes(place.name) && !isKnownPlace(place.name)) return [];
    if (
      /Kementerian|Badan|Dinas|Balai|Direktorat|Kantor/.test(sentence.slice(Math.max(0, place.start - 40), place.start))
    )
      return [];
    // The province that a village lies in may stand for it, and so may the only village that the sources know there.
    const wrong = (other: string): boolean =>
      !sentence.includes(other) && (place.kind !== '' || !(liesIn(place.name, other) || isOnlyIn(other, place.name)));
    const near = places.filter((other) => !place.name.includes(other) && !other.includes(place.name) && wrong(other));
    const far = [...cities, ...provinces].filter((other) => wrong(other) && !places.includes(other));
    return [pick(far), ...(near.length > 0 ? [pick(near)] : [])].map((words) => replaced(sentence, place, words));
  });
