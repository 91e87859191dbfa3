import { shortName } from '../../../language/person-names.ts';
import { attributionOf, findQuotes, speechVerbPattern } from '../../../language/quotes.ts';
import { replaced, unquoted } from './seed-figures.ts';
import type { Seeder, Variant } from './types.ts';

const strangers = ['Suharyono Gintings', 'Melati Kusnadi', 'Bram Hutapea', 'Yanuar Prakoso'];

/** Where the name of a person of the material stands: in full, or as the short form later sentences use. */
function namesIn(
  text: string,
  people: readonly string[],
): { start: number; end: number; name: string; person: string }[] {
  return people.flatMap((person) =>
    [person, shortName(person)].slice(0, text.includes(person) ? 1 : 2).flatMap((name) => {
      const match = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').exec(text);
      return match ? [{ start: match.index, end: match.index + name.length, name, person }] : [];
    }),
  );
}

function misspelt(word: string, at: number): string {
  const letters = [...word];
  const old = letters[at]!;
  const vowels = 'aiueo';
  const other = vowels.includes(old) ? vowels[(vowels.indexOf(old) + 1) % 5]! : old === 'r' ? 'l' : 'r';
  letters[at] = other;
  return letters.join('');
}

/** A letter of a name changes, two change places, one is doubled, or a stranger stands there. */
export const seedName: Seeder = (sentence, { people }, pick) =>
  namesIn(unquoted(sentence), people).flatMap((one) => {
    const last = one.name.split(' ').at(-1)!;
    if (last.length < 4) return [];
    const inner = Array.from({ length: last.length - 2 }, (_, at) => at + 1);
    const at = pick(inner);
    const head = one.name.slice(0, one.name.length - last.length);
    return [head + misspelt(last, at), head + last.slice(0, at) + last[at]! + last.slice(at), pick(strangers)].map(
      (words) => replaced(sentence, one, words),
    );
  });

const ranks: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![\p{L}] )Wakil (?=Menteri|Kepala|Gubernur|Bupati|Ketua)/u, ['']],
  [/(?<!Wakil )Menteri(?= \p{Lu})/u, ['Wakil Menteri', 'Sekretaris Jenderal']],
  [/(?<!Wakil )Kepala(?= \p{Lu})/u, ['Wakil Kepala', 'Sekretaris']],
  [/Direktur Jenderal(?= \p{Lu})|Dirjen(?= \p{Lu})/u, ['Inspektur Jenderal', 'Sekretaris Jenderal']],
  [/Direktur(?= (?!Jenderal)\p{Lu})/u, ['Deputi', 'Kepala Subdirektorat']],
  [/Deputi(?= \p{Lu})/u, ['Asisten Deputi', 'Direktur']],
  [/Sekretaris(?= \p{Lu})/u, ['Kepala', 'Bendahara']],
  [/(?<!Wakil )Bupati(?= \p{Lu})/u, ['Wakil Bupati', 'Sekretaris Daerah']],
  [/(?<!Wakil )Gubernur(?= \p{Lu})/u, ['Wakil Gubernur']],
  [/Camat(?= \p{Lu})/u, ['Lurah', 'Bupati']],
  [/Lurah(?= \p{Lu})/u, ['Camat']],
  [/(?<!Wakil )Ketua(?= \p{Lu})/u, ['Wakil Ketua', 'Sekretaris']],
  [/Rektor(?= \p{Lu})/u, ['Wakil Rektor', 'Dekan']],
  [/Wali Kota(?= \p{Lu})/u, ['Wakil Wali Kota']],
];

/** The rank in front of a person's office becomes another one. */
export const seedTitle: Seeder = (sentence, { people }) => {
  const own = unquoted(sentence);
  return namesIn(own, people).flatMap((one) => {
    if (one.name !== one.person) return [];
    // The title stands right before the name or right behind it.
    const before = own.slice(Math.max(0, one.start - 90), one.start);
    const after = /^,\s/.test(own.slice(one.end)) ? own.slice(one.end, one.end + 60) : '';
    const zones: [string, number][] = [
      [/[.,;:]\s[^.,;:]*$/.test(before) ? before.slice(before.search(/[^.,;:]*$/)) : before, 0],
      [after, 1],
    ];
    return zones.flatMap(([zone, behind]) => {
      const from = behind === 1 ? one.end : one.start - zone.length;
      for (const [form, others] of ranks) {
        const match = form.exec(zone);
        if (!match) continue;
        const rest = zone.slice(match.index + match[0].length);
        if (behind === 0 && !/^(?:\s+(?:\p{Lu}[\p{L}.-]*|dan|di|untuk|\d+))*,?\s*$/u.test(rest)) continue;
        if (behind === 1 && match.index !== 2) continue;
        const start = from + match.index;
        return others.map((words) => replaced(sentence, { start, end: start + match[0].length }, words));
      }
      return [];
    });
  });
};

/** A quotation or a reported statement goes to somebody else of the material. */
export const seedAttribution: Seeder = (sentence, { people }, pick) => {
  const others = (name: string): string[] =>
    people.filter((person) => !person.split(' ').some((part) => name.includes(part)));
  const out: Variant[] = [];
  for (const quote of findQuotes(sentence)) {
    const by = attributionOf(sentence, quote);
    if (!by) continue;
    const named = namesIn(by.text, people)[0];
    const rest = named ? others(by.text) : [];
    if (!named || rest.length === 0) continue;
    const range = { start: by.start + named.start, end: by.start + named.end };
    for (const words of new Set([pick(rest), ...rest.slice(0, 2)])) out.push(replaced(sentence, range, words));
  }
  if (findQuotes(sentence).length > 0) return out;
  for (const one of namesIn(sentence, people)) {
    const said = speechVerbPattern.exec(sentence.slice(one.end, one.end + 24));
    const led = /(?:Menurut|kata)\s+(?:[\p{Lu}][\p{L}]*\s+)*$/u.test(sentence.slice(0, one.start));
    const rest = others(sentence);
    if ((!said && !led) || rest.length === 0) continue;
    for (const words of new Set([pick(rest), ...rest.slice(0, 2)])) out.push(replaced(sentence, one, words));
  }
  return out;
};

const acting =
  'menyerahkan|meminta|menggugat|mendenda|membantu|menolak|melatih|menangkap|mengunjungi|mendukung|menerima|menggandeng|melaporkan|mengajak|membayar|meminjamkan|mengawasi|melayani|mendampingi|mewakili|menggantikan|mengangkat|menunjuk|melantik|menyambut|menguji|memeriksa|memberi|mengirim|digugat|didenda|dibantu|ditolak|dilatih|ditangkap|dikunjungi|didukung|diterima|didampingi|diwakili|digantikan|dilantik|disambut|diperiksa|dibayar|diawasi';
const party = "(?!Rp\\.?\\d)\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|dan(?=\\s+\\p{Lu})))*";
const crowd =
  '(?:(?:para|dua|tiga|sejumlah)\\s+)?(?:[Ww]arga|[Pp]etani|[Nn]elayan|[Pp]emerintah|[Pp]etugas|[Pp]olisi|[Gg]uru|[Mm]urid|[Kk]ontraktor|[Pp]erusahaan|[Dd]inas|[Bb]adan|[Kk]ementerian|[Bb]alai|[Rr]elawan|[Pp]engadilan|[Mm]asyarakat)';
const swap = new RegExp(
  `(?<!\\p{L})(${party}|${crowd})\\s+((?:(?:telah|sudah|akan|juga|turut|ikut)\\s+)?(?:${acting})(?:\\s+oleh|\\s+kepada)?)\\s+(${party}|${crowd})(?!\\p{L})`,
  'u',
);

/** Who does it and to whom it is done change places around the verb. */
export const seedRole: Seeder = (sentence) => {
  const match = swap.exec(unquoted(sentence));
  if (!match) return [];
  const [whole, first, verb, second] = match as unknown as [string, string, string, string];
  if (first.toLowerCase() === second.toLowerCase() || second.endsWith('.')) return [];
  const lead = match.index === 0 ? second.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : second;
  return [replaced(sentence, { start: match.index, end: match.index + whole.length }, `${lead} ${verb} ${first}`)];
};
