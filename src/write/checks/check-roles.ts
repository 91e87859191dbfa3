import { stem } from '../../language/stem.ts';
import { isInstitutionWord } from '../../language/titles.ts';
import { tokenize } from '../../language/tokens.ts';
import { finding } from './finding.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

const party = "(?!Rp\\.?\\d)\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|dan(?=\\s+\\p{Lu})))*";
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

const behind = new RegExp(`^\\s+(?:(?:oleh|kepada|para|Pak|Bu|Bapak|Ibu)\\s+)*(${party}|${crowd})(?!\\p{L})`, 'u');
const ahead = new RegExp(`(${party}|${crowd})\\s+(?:(?:telah|sudah|akan|juga|turut|ikut)\\s+)?$`, 'u');

/** Passives that name right behind them who does it, also without `oleh`; `dibentuk Tim` names what is done. */
const doerBehind = /^(?:didampingi|diwakili|diterima|disambut|dibantu|digantikan|ditemani|dipimpin|didukung|dikawal)$/i;

/** The same where a passage names only one of the two, right before or behind the verb: `Beliau meminta warga`. */
function turnedBeside(text: string, { verb, agent, patient }: Deed): boolean | undefined {
  const root = stem(verb);
  const used = tokenize(text).find((token) => token.kind === 'word' && stem(token.text.toLowerCase()) === root);
  if (!used || !/^(?:me|di)/i.test(used.text)) return undefined;
  const holds = (words: string | undefined, marks: string[]): boolean => {
    const found = words === undefined ? [] : marksOf(words);
    return found.length > 0 && marks.every((mark) => found.includes(mark));
  };
  const passive = isPassive(used.text.toLowerCase());
  if (passive && !doerBehind.test(used.text) && !/^\s+oleh\s/.test(text.slice(used.end))) return undefined;
  const [doer, done] = passive ? [patient, agent] : [agent, patient];
  const [before, after] = [ahead.exec(text.slice(0, used.start))?.[1], behind.exec(text.slice(used.end))?.[1]];
  if (holds(before, doer) || holds(after, done)) return false;
  return holds(after, doer) ? true : undefined;
}

/** Roles: who does it and to whom it is done don't change places around a verb that the sources have with both. */
export function checkRoles({ view, index, support }: CheckContext): Finding[] {
  if (view.heading || index.states(view.text)) return [];
  const told = deedIn(view.own);
  if (!told) return [];
  const holders = index.coverage.holders.get(stem(told.verb));
  const answers = [...(holders ?? [])].map((at) => {
    const passage = index.passages[at]!;
    const beside = support.includes(passage) ? turnedBeside(passage.prose, told) : undefined;
    return { at, turned: turnedIn(passage.prose, told) ?? beside };
  });
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
