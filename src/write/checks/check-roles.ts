import { stem } from '../../language/stem.ts';
import { isInstitutionWord } from '../../language/titles.ts';
import { tokenize } from '../../language/tokens.ts';
import { finding } from './finding.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

const party = "\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|dan(?=\\s+\\p{Lu})))*";
const crowd =
  '(?:(?:para|dua|tiga|sejumlah)\\s+)?(?:[Ww]arga|[Pp]etani|[Nn]elayan|[Pp]emerintah|[Pp]etugas|[Pp]olisi|[Gg]uru|[Mm]urid|[Kk]ontraktor|[Pp]erusahaan|[Dd]inas|[Bb]adan|[Kk]ementerian|[Bb]alai|[Rr]elawan|[Pp]engadilan|[Pp]engusaha|[Mm]asyarakat|[Kk]eluarga)';
const deed = new RegExp(
  `(?<!\\p{L})(${party}|${crowd})\\s+(?:(?:telah|sudah|akan|juga|turut|ikut)\\s+)?((?:me|di)\\p{Ll}{3,})(?:\\s+(?:oleh|kepada))?\\s+(${party}|${crowd})(?!\\p{L})`,
  'u',
);

type Deed = { start: number; end: number; verb: string; agent: string[]; patient: string[] };

const isPassive = (verb: string): boolean => /^(?:di|ter)/.test(verb);

/** The words of a party that tell it from others, in lower case. */
function marksOf(words: string): string[] {
  const all = tokenize(words)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
  const own = all.filter((word) => word.length > 3 && !isInstitutionWord(word));
  return (own.length > 0 ? own : all).map((word) => word.toLowerCase());
}

/** Who does what to whom, where a sentence says it as `A me… B` or `B di… oleh A`. */
function deedIn(text: string): Deed | undefined {
  const match = deed.exec(text);
  if (!match) return undefined;
  const [whole, first, verb, second] = match as unknown as [string, string, string, string];
  const [a, b] = [marksOf(first), marksOf(second)];
  if (a.some((word) => b.includes(word))) return undefined;
  const [agent, patient] = isPassive(verb) ? [b, a] : [a, b];
  return { start: match.index, end: match.index + whole.length, verb, agent, patient };
}

/** Says whether a passage has the same two parties around the same verb the other way round; undefined where it doesn't have them so. */
function turnedIn(text: string, { verb, agent, patient }: Deed): boolean | undefined {
  const tokens = tokenize(text).filter((token) => token.kind === 'word');
  const root = stem(verb);
  const at = tokens.findIndex((token) => stem(token.text.toLowerCase()) === root);
  if (at < 0) return undefined;
  const place = (marks: string[]): number[] =>
    tokens.flatMap((token, index) => (marks.includes(token.text.toLowerCase()) ? [index] : []));
  const [one, two] = [place(agent), place(patient)];
  const before = (places: number[]): boolean => places.length > 0 && places.every((index) => index < at);
  const after = (places: number[]): boolean => places.length > 0 && places.every((index) => index > at);
  const passive = isPassive(tokens[at]!.text.toLowerCase());
  if (before(one) && after(two)) return passive;
  if (after(one) && before(two)) return !passive;
  return undefined;
}

/** Roles: who does it and to whom it is done don't change places around a verb that the sources have with both. */
export function checkRoles({ view, index }: CheckContext): Finding[] {
  if (view.heading || index.states(view.text)) return [];
  const told = deedIn(view.own);
  if (!told) return [];
  const holders = index.coverage.holders.get(stem(told.verb));
  const answers = [...(holders ?? [])].map((at) => ({ at, turned: turnedIn(index.passages[at]!.prose, told) }));
  const wrong = answers.find(({ turned }) => turned === true);
  if (!wrong || answers.some(({ turned }) => turned === false)) return [];
  return [
    finding(view, {
      kind: 'role',
      weight: 'must',
      range: told,
      what: { id: 'Pelaku dan yang dikenai tertukar', en: 'Who does it and to whom it is done have changed places' },
      why: { id: 'Dalam bahan keduanya sebaliknya.', en: 'In the sources it is the other way round.' },
      evidence: [index.passages[wrong.at]!.span],
    }),
  ];
}
