import { capitalise } from '../../language/headline-case.ts';
import { splitSentences } from '../../language/sentences.ts';
import { headlineVerb } from '../../language/verb-forms.ts';
import { DEFAULT_STYLE, type HouseStyle } from '../house-style/house-style.ts';

/** One other way to say a paragraph, with what was done to it in Indonesian and English. */
export type Rewording = { text: string; how: { id: string; en: string } };

type Way = { how: Rewording['how']; change: (sentences: string[], verbs: readonly string[]) => string[] | undefined };

const full: Readonly<Record<string, string>> = {
  ujar: 'mengatakan',
  kata: 'mengatakan',
  tutur: 'menuturkan',
  jelas: 'menjelaskan',
  ungkap: 'mengungkapkan',
  tegas: 'menegaskan',
  papar: 'memaparkan',
  imbuh: 'menambahkan',
  tambah: 'menambahkan',
  terang: 'menerangkan',
};
const quoted = /^(“[^”]+?)[,.]?” (\p{Ll}+) (.+?)\.$/u;
const reported =
  /^(.+?) (?:menjelaskan|mengatakan|menyampaikan|menuturkan|mengungkapkan|memaparkan)(?: bahwa|,) (.+)$/u;
const according = /^Menurut (.+?), (.+)$/u;

const lower = (words: string): string =>
  /^\p{Lu}\p{Ll}*(?=\s\p{Ll}|,)/u.test(words) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;

/** Changes the first sentence that a rule fits; undefined if it fits none. */
function firstThat(sentences: readonly string[], rule: (sentence: string) => string | undefined): string[] | undefined {
  const at = sentences.findIndex((sentence) => rule(sentence) !== undefined);
  return at < 0 ? undefined : sentences.map((sentence, place) => (place === at ? rule(sentence)! : sentence));
}

function otherVerb(sentence: string, verbs: readonly string[]): string | undefined {
  const match = quoted.exec(sentence);
  if (!match) return undefined;
  const next = verbs.find((verb) => verb !== match[2] && !/^(?:imbuh|tambah|tegas)$/.test(verb));
  const closing = /[?!]”/.test(sentence) ? '' : ',';
  return next === undefined ? undefined : `${match[1]}${closing}” ${next} ${match[3]}.`;
}

/** `“…,” ujar X.` becomes `X mengatakan, “….”` */
function speakerFirst(sentence: string): string | undefined {
  const match = quoted.exec(sentence);
  const verb = match ? full[match[2]!] : undefined;
  return match && verb ? `${match[3]} ${verb}, ${match[1]}.”` : undefined;
}

function reportTurned(sentence: string): string | undefined {
  const told = reported.exec(sentence);
  if (told && !told[1]!.includes(',')) return `Menurut ${told[1]}, ${lower(told[2]!)}`;
  const source = according.exec(sentence);
  return source && !source[1]!.includes(',') ? `${source[1]} menyampaikan bahwa ${lower(source[2]!)}` : undefined;
}

/** Puts the time or place at the end of a sentence before its subject. */
function timeFirst(sentence: string): string | undefined {
  const match =
    /^(\p{Lu}(?:(?!, (?:yang|serta|dan) ).)+?) ((?:pada|sejak|mulai) (?:\p{Lu}\p{Ll}+[, ]+)?(?:\(\d{1,2}\/\d{1,2}(?:\/\d{4})?\)|\d{1,2} \p{Lu}\p{Ll}+ \d{4}))\.$/u.exec(
      sentence,
    );
  if (!match || /[“”]/.test(sentence)) return undefined;
  return `${capitalise(match[2]!)}, ${lower(match[1]!)}.`;
}

/** `X meluncurkan Y untuk Z` becomes `Y diluncurkan X untuk Z`, where the verb has a plain passive. */
function passive(sentence: string): string | undefined {
  if (/[“”]/.test(sentence)) return undefined;
  const match =
    /^(\p{Lu}[^,“]*?) (me\p{Ll}+) (\p{L}[^,“]*?)((?: (?:untuk|pada|di|dengan|kepada|bagi|selama|menjelang|dalam|sebagai) .+)?)\.$/u.exec(
      sentence,
    );
  if (!match) return undefined;
  const [, subject = '', verb = '', object = '', rest = ''] = match;
  const base = headlineVerb(verb);
  const known = base !== verb && /(?:kan|i|ng|as|uk|ka|ar|ta|up|ih|at|ur|ak|am|in|un|ah)$/u.test(base);
  if (!known || object.split(' ').length > 8 || /^(?:bahwa|agar|dan)(?!\p{L})/u.test(object)) return undefined;
  if (/(?<!\p{L})(?:akan|sudah|telah|tidak|belum|ingin|dapat|sedang)$/u.test(subject)) return undefined;
  return `${capitalise(object)} di${base} oleh ${lower(subject)}${rest}.`;
}

/** Joins two neighbours that begin alike: `Kegiatan itu A. Kegiatan itu B.` becomes `Kegiatan itu A dan B.` */
function joined(sentences: readonly string[]): string[] | undefined {
  for (let at = 0; at + 1 < sentences.length; at++) {
    const [one, two] = [sentences[at]!, sentences[at + 1]!];
    const start = /^(\p{Lu}\p{L}+ itu) /u.exec(one)?.[1];
    if (start && two.startsWith(`${start} `) && !/[“”:]/.test(one + two) && one.length + two.length < 220)
      return [
        ...sentences.slice(0, at),
        `${one.replace(/\.$/, '')} dan ${two.slice(start.length + 1)}`,
        ...sentences.slice(at + 2),
      ];
  }
  return undefined;
}

/** Cuts a long sentence where its second predicate begins. */
function cut(sentences: readonly string[]): string[] | undefined {
  return firstThat(sentences, (sentence) => {
    const match = /^(\p{Lu}\p{L}+(?: \p{L}+){0,2} itu) (.+?)(?:,)? (?:dan|serta) ((?:di|me|ber)\p{Ll}{4,} .+)$/u.exec(
      sentence,
    );
    return match && !/[“”]/.test(sentence) ? `${match[1]} ${match[2]}. ${match[1]} juga ${match[3]}` : undefined;
  });
}

/** Puts the last sentence before the one it follows, where neither leans on the other. */
function turned(sentences: readonly string[]): string[] | undefined {
  if (sentences.length < 2) return undefined;
  const [one, two] = sentences.slice(-2) as [string, string];
  const leans =
    /^(?:Ia|Dia|Beliau|Hal|Karena|Oleh|Namun|Selain|Itu|Ini|Sementara|Adapun|Mereka|Keduanya|“)|(?<!\p{L})juga(?!\p{L})/u;
  if (leans.test(one) || leans.test(two) || /[:?]$/.test(one)) return undefined;
  return [...sentences.slice(0, -2), two, one];
}

const ways: readonly Way[] = [
  {
    how: { id: 'Kata kerja pengutip lain', en: 'Another verb of attribution' },
    change: (all, verbs) => firstThat(all, (one) => otherVerb(one, verbs)),
  },
  {
    how: { id: 'Penutur di depan kutipan', en: 'The speaker before the quotation' },
    change: (all) => firstThat(all, speakerFirst),
  },
  {
    how: { id: 'Kalimat tak langsung dibalik', en: 'Reported speech turned round' },
    change: (all) => firstThat(all, reportTurned),
  },
  { how: { id: 'Waktu di depan', en: 'The time first' }, change: (all) => firstThat(all, timeFirst) },
  { how: { id: 'Kalimat pasif', en: 'The passive' }, change: (all) => firstThat(all, passive) },
  { how: { id: 'Dua kalimat digabung', en: 'Two sentences joined' }, change: (all) => joined(all) },
  { how: { id: 'Satu kalimat dipecah', en: 'One sentence cut in two' }, change: (all) => cut(all) },
  { how: { id: 'Urutan kalimat ditukar', en: 'The order of sentences changed' }, change: (all) => turned(all) },
];

/**
 * Says a paragraph in other words that rest on the same claims: another verb, order or voice, joined or cut; up to three
 * wordings, none of which adds or drops a fact. Quotations stay word for word.
 */
export function rewordings(
  paragraph: string,
  style: Pick<HouseStyle, 'attributionVerbs'> = DEFAULT_STYLE,
): Rewording[] {
  const sentences = splitSentences(paragraph).map((sentence) => sentence.text);
  const found: Rewording[] = [];
  for (const { how, change } of ways) {
    const text = change(sentences, style.attributionVerbs)?.join(' ');
    if (text !== undefined && text !== paragraph && !found.some((one) => one.text === text)) found.push({ text, how });
    if (found.length === 3) break;
  }
  return found;
}
