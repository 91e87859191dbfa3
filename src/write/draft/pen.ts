import { capitalise, closeSentence } from '../../language/headline-case.ts';
import { shortName } from '../../language/person-names.ts';
import { escaped } from '../../language/ranges.ts';
import { isOfficeTitle, isRole } from '../../language/titles.ts';
import type { Claim, Span } from '../facts/types.ts';
import { DEFAULT_STYLE, type SecondMention } from '../house-style/house-style.ts';
import type { Scene } from './scene.ts';
import type { DraftSentence, DraftStyle } from './types.ts';

/** Writes sentences in reading order and remembers who and what the reader has met. */
export type Pen = {
  scene: Scene;
  /** Ids of claims that stand in the draft. */
  used: Set<string>;
  /** A sentence of these words, carried by these claims. */
  sentence: (words: string, claims: readonly Claim[]) => DraftSentence;
  /** A person by full name and title at first mention, by short name later. */
  call: (person: Claim) => string;
  /** Marks a person as known to the reader. */
  meet: (person: Claim) => void;
  met: (person: Claim) => boolean;
  /** The name by which a person is called after the first mention, in the way of the house. */
  short: (person: Claim) => string;
  /** The next verb of attribution; `again` when the same person goes on speaking. */
  verb: (quote: string, again?: boolean) => string;
  /** The next verb that opens reported speech: `menjelaskan`, `menyampaikan bahwa`. */
  report: () => string;
  /** Says whether this person was quoted right before, and notes that they are now. */
  speaking: (person: Claim) => boolean;
  /** Sentences that report somebody's words, so that their openings vary. */
  turn: () => number;
};

const firm = /(?<!\p{L})(?:tidak|jangan|harus|bukan|wajib|tanpa|semata-mata)(?!\p{L})/iu;

const rank =
  /^(?:Presiden|Wakil Presiden|Menteri|Wakil Menteri|Gubernur|Wakil Gubernur|Bupati|Wakil Bupati|Wali Kota|Wakil Wali Kota|Camat|Direktur Jenderal|Rektor)(?= |$)/u;

/** The name by which later sentences call a person. */
export function shortOf(person: Claim, way: SecondMention = 'short'): string {
  const short = person.alias ?? shortName(person.value);
  if (way === 'full') return person.value;
  if (way === 'last') return person.value.split(' ').at(-1)!;
  const office = way === 'office' ? rank.exec(person.title ?? '')?.[0] : undefined;
  return office ? `${office} ${short}` : short;
}

const active: Readonly<Record<string, string>> = {
  ujar: 'mengatakan bahwa',
  kata: 'mengatakan bahwa',
  tutur: 'menuturkan bahwa',
  jelas: 'menjelaskan bahwa',
  ungkap: 'mengungkapkan bahwa',
  papar: 'memaparkan bahwa',
  terang: 'menerangkan bahwa',
  sebut: 'menyebut',
};

/** A person with title as a press officer introduces them: `Kepala Biro X, Nama Lengkap`, `Nama dari Y`, `Nama, dosen Z`. */
export function fullForm(person: Claim): string {
  const { title, value } = person;
  if (title === undefined) return value;
  if (isOfficeTitle(title))
    return /^Presiden$|^Wakil Presiden$/.test(title) ? `${title} ${value}` : `${title}, ${value}`;
  return isRole(title) ? `${value}, ${title}` : `${value} dari ${title}`;
}

/** A person in an enumeration, where commas already part the names: `Menteri X Nama Lengkap`. */
export function listForm(person: Claim): string {
  const { title, value } = person;
  if (title === undefined) return value;
  return isOfficeTitle(title) ? `${title} ${value}` : isRole(title) ? `${title} ${value}` : fullForm(person);
}

/** A full form in the middle of a sentence: the apposition gets its closing comma. */
export function fullFormInside(person: Claim): string {
  const form = fullForm(person);
  return form.includes(', ') && (form.endsWith(person.value) || form.startsWith(`${person.value},`))
    ? `${form},`
    : form;
}

function spansOf(claims: readonly Claim[]): Span[] {
  const spans: Span[] = [];
  for (const span of claims.flatMap((claim) => claim.spans.slice(0, 2))) {
    if (!spans.some((one) => one.source === span.source && one.start === span.start && one.end === span.end))
      spans.push(span);
  }
  return spans;
}

type Pair = { short: string; long: string };

function pairsOf(scene: Scene): Pair[] {
  const pairs = scene.facts.claims.flatMap((claim) =>
    claim.kind === 'organisation' && claim.about !== undefined && claim.slot !== 'agency'
      ? [{ short: claim.about, long: claim.value }]
      : [],
  );
  if (scene.agencyShort) pairs.unshift({ short: scene.agencyShort, long: scene.agency.value });
  return pairs.filter((pair) => /^\p{Lu}[\p{L}\p{N}]*$/u.test(pair.short));
}

/** Introduces each short name once: `Badan … (Bakohumas)` at first, `Bakohumas` afterwards; quotations aren't touched. */
function acronymWriter(scene: Scene): (words: string) => string {
  const pairs = pairsOf(scene);
  const known = new Set<string>();
  return (words) => {
    const parts = words.split(/(“[^”]*”)/u);
    return parts
      .map((part) => {
        if (part.startsWith('“')) {
          for (const pair of pairs) if (part.includes(`(${pair.short})`)) known.add(pair.short);
          return part;
        }
        let out = part;
        for (const { short, long } of pairs) {
          const both = new RegExp(`${escaped(long)} \\(${escaped(short)}\\)`, 'u');
          const alone = new RegExp(`(?<![\\p{L}(-])${escaped(short)}(?![\\p{L})-])`, 'u');
          if (known.has(short)) out = out.replace(both, short);
          else if (both.test(out)) known.add(short);
          else if (new RegExp(`${escaped(long)}(?! \\()(?![\\p{L}])`, 'u').test(out) && long === scene.agency.value) {
            const at = new RegExp(`(?<!\\p{L} )${escaped(long)}(?!\\p{L})`, 'u').exec(out);
            if (at) {
              out = `${out.slice(0, at.index)}${long} (${short})${out.slice(at.index + long.length)}`;
              known.add(short);
            }
          } else if (alone.test(out)) {
            out = out.replace(alone, `${long} (${short})`);
            known.add(short);
          }
        }
        return out;
      })
      .join('');
  };
}

/** Straight quotation marks as curly ones. */
function curly(words: string): string {
  return words.replace(/"([^"]+)"/g, '“$1”');
}

const small = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Whole numbers below ten before a countable noun as words, outside quotations: `3 kapal` becomes `tiga kapal`. */
function smallNumbersInWords(words: string): string {
  const month = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
  const unit = 'persen|ribu|juta|miliar|triliun|kilometer|meter|hektare|ton|kilogram|liter|derajat';
  const one = new RegExp(
    `(?<![\\p{L}\\p{N}.,/–(-]|(?:pukul|Pasal|ayat|Nomor|huruf|Tahun|angka|ke) )([2-9]) (?=(?!${month}|${unit})\\p{Ll}{3,})`,
    'gu',
  );
  return words
    .split(/(“[^”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : part.replace(one, (_, digit: string) => `${small[Number(digit)]} `)))
    .join('');
}

/** A sentence doesn't begin with digits (EYD): `61 persen kampung …` becomes `Sebanyak 61 persen kampung …`. */
function numberFirst(words: string): string {
  const clock = /^(\d{1,2}\.\d{2})(?: (WIB|WITA|WIT))? (?=\p{L}|\d)/u.exec(words);
  if (clock) return `pada pukul ${clock[0].trim()}, ${words.slice(clock[0].length)}`;
  return /^\d[\d.,]* (?!Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\p{L}/u.test(
    words,
  )
    ? `sebanyak ${words}`
    : words;
}

/** A fresh pen for one draft. */
export function penFor(scene: Scene, style: DraftStyle = {}): Pen {
  const used = new Set<string>();
  const known = new Set<string>();
  const allowed: readonly string[] = style.attributionVerbs ?? DEFAULT_STYLE.attributionVerbs;
  const going = allowed.filter((verb) => /^(?:tambah|imbuh)$/.test(verb));
  const plainVerbs = allowed.filter((verb) => verb !== 'tegas' && !going.includes(verb));
  const verbs = plainVerbs.length > 0 ? plainVerbs : allowed;
  const reports = [...new Set(verbs.flatMap((verb) => active[verb] ?? []))];
  const way = style.secondMention ?? DEFAULT_STYLE.secondMention;
  const acronyms = acronymWriter(scene);
  const figures = style.numberWords ? smallNumbersInWords : (words: string): string => words;
  let verbAt = 0;
  let reportAt = 0;
  let turns = 0;
  let speakingNow: string | undefined;
  return {
    scene,
    used,
    sentence(words, claims) {
      for (const claim of claims) used.add(claim.id);
      for (const person of scene.facts.claims)
        if (person.kind === 'person' && words.includes(person.value)) known.add(person.id);
      const ids = [...new Set(claims.map((claim) => claim.id))];
      const inside = scene.facts.claims.filter(
        (one) =>
          !ids.includes(one.id) &&
          !one.slot &&
          one.kind !== 'quote' &&
          words.toLowerCase().includes(one.text.toLowerCase()) &&
          within(one, claims),
      );
      return {
        text: capitalise(closeSentence(acronyms(numberFirst(figures(curly(words)))))),
        claims: [...ids, ...inside.map((one) => one.id)],
        spans: spansOf(claims),
      };
    },
    call(person) {
      if (known.has(person.id)) return shortOf(person, way);
      known.add(person.id);
      return fullFormInside(person);
    },
    meet: (person) => void known.add(person.id),
    met: (person) => known.has(person.id),
    short: (person) => shortOf(person, way),
    verb(quote, again = false) {
      if (again && going.length > 0) return going[verbAt++ % going.length]!;
      if (firm.test(quote) && allowed.includes('tegas')) return 'tegas';
      return verbs[verbAt++ % verbs.length]!;
    },
    report: () => (reports.length > 0 ? reports[reportAt++ % reports.length]! : 'mengatakan bahwa'),
    speaking(person) {
      const again = speakingNow === person.id;
      speakingNow = person.id;
      return again;
    },
    turn: () => turns++,
  };
}

function within(one: Claim, claims: readonly Claim[]): boolean {
  return one.spans.some((span) =>
    claims.some((claim) =>
      claim.spans.some((outer) => outer.source === span.source && outer.start <= span.start && span.end <= outer.end),
    ),
  );
}
