import { findNumbers, type NumberMention, numberKey } from '../../language/numbers.ts';
import { normaliseQuote } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { type Likely, rivals } from './alignment.ts';
import { reversed } from './clause-denials.ts';
import { splitClauses } from './clauses.ts';
import { figureWays } from './figure-ways.ts';
import { finding } from './finding.ts';
import type { Passage, SourceIndex } from './index-sources.ts';
import { type Pole, poles, strongWord } from './poles.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** From which share of the surrounding words a clause is taken to speak of the same thing. */
const same = 0.33;
/** Words that say which way something goes of many things at once, and from which share they are taken to mean this one. */
const common = /^(?:jangan|masih|tetap|tidak lagi)$/iu;
const surely = 0.5;
/** From which share of the words of its own clause a clause says the same, whatever stands around. */
const nearlyAll = 0.8;
/** How much likelier the opposite must be than a clause that agrees. */
const margin = 0.04;
/** From which share a clause counts as saying a strong word of the same thing. */
const heard = 0.25;

function at(text: string, { form }: Pole): Range | undefined {
  const match = form.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The word by which a clause says which way something goes. */
const wordOf = ({ text }: Likely, pole: Pole): string => pole.form.exec(text)?.[0] ?? '';

const says =
  (pole: Pole) =>
  ({ text }: Likely): boolean =>
    pole.form.test(text);

/** Says whether the sources have a clause of three words or more just so. */
const stands = (clause: string, index: SourceIndex): boolean =>
  /\S \S+ \S/.test(clause.trim()) && index.verbatim.includes(` ${normaliseQuote(clause).trim()}`);

/** The uses of a way of going, each with its clause, where that doesn't name the opposite too. */
function soleUses(
  { view: { own: text }, index }: CheckContext,
  mine: Pole,
  other: Pole,
): { range: Range; clause: Range }[] {
  return splitClauses(text).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end);
    const range = at(words, mine);
    if (!range || at(words, other) || stands(words, index)) return [];
    return [{ range: { start: clause.start + range.start, end: clause.start + range.end }, clause }];
  });
}

/** The clause of the sources that says the opposite of what surrounds a word, where it is likelier than any that agrees. */
function opposite(context: CheckContext, use: { range: Range; clause: Range }, mine: Pole, other: Pole) {
  const near = rivals(context.around(use.range), says(mine), says(other));
  const own = rivals(context.within(use.clause), says(mine), says(other));
  const wins = (found: typeof near, least: number): boolean =>
    found.other !== undefined &&
    found.other.score >= (common.test(wordOf(found.other, other)) ? Math.max(least, surely) : least) &&
    !(found.mine && found.mine.score + margin >= found.other.score);
  if (wins(near, same)) return near.other;
  if (wins(own, nearlyAll)) return own.other;
  // A clause of hardly a word but the way it goes speaks of what its passage does: “…, tetapi gagal”.
  const short = context.around(use.range).filter((clause) => clause.terms.size <= 2 && says(other)(clause));
  const passage = short.find(
    (clause) => clause.beside >= same && !says(mine)({ ...clause, text: clause.passage.prose }),
  );
  const agrees = context.around(use.range).some((clause) => says(mine)(clause) && clause.score >= same);
  return agrees ? undefined : passage;
}

function turned(context: CheckContext, mine: Pole, other: Pole): Finding | undefined {
  const { view } = context;
  const figures = figureWays(context, mine, other);
  for (const use of soleUses(context, mine, other)) {
    const { range } = use;
    if (figures.some((one) => one.agrees && one.range.start === range.start)) continue;
    const word = view.own.slice(range.start, range.end);
    const by = opposite(context, use, mine, other);
    if (!by) {
      const likely = context.around(range);
      const spoken = likely.some((clause) => clause.score >= same && says(other)(clause) && !says(mine)(clause));
      const told = likely.some(
        (clause) => clause.score >= heard && asStrong(word).some(({ form }) => form.test(clause.text)),
      );
      if (!spoken && strongWord.test(word) && !told && (likely[0]?.score ?? 0) >= same)
        return unheard(context, range, word);
      continue;
    }
    return contrary(context, range, wordOf(by, other), by.passage);
  }
  for (const { range, agrees, against } of figures)
    if (against && !agrees) return contrary(context, range, against.said, against.passage);
  return undefined;
}

function contrary({ view }: CheckContext, range: Range, said: string, by: Passage): Finding {
  const word = view.own.slice(range.start, range.end);
  return finding(view, {
    kind: 'direction',
    weight: 'must',
    range,
    what: { id: `Bahan menyebut “${said}”, bukan “${word}”`, en: `The sources say “${said}”, not “${word}”` },
    why: reversed,
    evidence: [by.span],
  });
}

/** All ways of going that a strong word stands for: what is `dilarang` is `tidak boleh` too. */
const asStrong = (word: string): Pole[] => poles.flat().filter(({ form }) => form.test(word));

const unheard = (context: CheckContext, range: Range, word: string): Finding =>
  finding(context.view, {
    kind: 'direction',
    weight: 'must',
    range,
    what: { id: `Bahan tidak menyebut “${word}” tentang hal ini`, en: `The sources don't say “${word}” of this` },
    why: {
      id: 'Larangan, penolakan, dan biaya harus ada dalam bahan.',
      en: 'A ban, a refusal or a price must be in the sources.',
    },
    evidence: context.support.slice(0, 1).map((one) => one.span),
  });

const risen = /^(?:naik|meningkat|bertambah|tumbuh|melonjak|ditambah|dinaikkan|kenaikan|peningkatan)$/iu;
const change =
  /(?<![\p{L}-])(?:naik|meningkat|bertambah|tumbuh|melonjak|ditambah|dinaikkan|kenaikan|peningkatan|turun|menurun|berkurang|menyusut|merosot|dikurangi|diturunkan|penurunan)(?![\p{L}-])/giu;
const kindOf = ({ unit }: { unit: string }): string => (unit === 'Rp' || unit === '%' ? unit : '');

/** The other figure of the same unit beside one in the passage of the sources that has it, if there is just one. */
function counterpart(from: NumberMention, context: CheckContext): NumberMention | undefined {
  const at = context.index.numberPassages.get(numberKey(from));
  if (at?.length !== 1 || from.unit === '') return undefined;
  const others = findNumbers(context.index.passages[at[0]!]!.prose).filter(
    (one) => one.unit === from.unit && one.value !== from.value,
  );
  return others.length === 1 ? others[0] : undefined;
}

/** `turun dari 9 menjadi 12` can't be: the two figures of a change tell which way it went. */
function impossible(context: CheckContext): Finding | undefined {
  const { view } = context;
  const text = view.own;
  const uses = [...text.matchAll(change)];
  const numbers = findNumbers(text).filter((one) => !one.ordinal);
  const before = (range: Range, form: RegExp): boolean =>
    form.test(text.slice(Math.max(0, range.start - 22), range.start));
  for (const match of uses) {
    const after = numbers.filter((one) => one.start > match.index && one.start - match.index < 60);
    const stated = after.find((one) => before(one, /(?<!\p{L})dari (?:sekitar |semula )?$/iu));
    const later = numbers.filter((one) => one.start > (stated?.start ?? match.index) && one.start - match.index < 90);
    const aim = later.find((one) => before(one, /(?<!\p{L})(?:menjadi|ke) (?:sekitar |hanya |rata-rata )?$/iu));
    const earlier = numbers.filter((one) => one.end <= match.index).at(-1);
    const from = stated ?? (aim && earlier?.unit === aim.unit ? earlier : undefined);
    const next = uses.find((one) => one.index > match.index);
    if (!from || (stated && next && next.index < stated.start)) continue;
    const to = aim ?? earlier ?? counterpart(from, context);
    if (!to || to.value === from.value || kindOf(from) !== kindOf(to)) continue;
    const up = risen.test(match[0]);
    if (to.value > from.value === up) continue;
    return finding(view, {
      kind: 'direction',
      weight: 'must',
      range: { start: match.index, end: match.index + match[0].length },
      what: {
        id: `Dari ${from.text.trim()} menjadi ${to.text.trim()} bukan “${match[0]}”`,
        en: `From ${from.text.trim()} to ${to.text.trim()} isn't “${match[0]}”`,
      },
      why: { id: 'Arah perubahan harus cocok dengan angkanya.', en: 'A change must go the way its figures go.' },
    });
  }
  return undefined;
}

/** Direction: `naik` doesn't become `turun`, `paling banyak` not `paling sedikit`, judged by the likest clause of the sources and by the figures of a change. */
export function checkDirection(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.heading || index.states(view.text)) return [];
  const wrong = impossible(context);
  if (wrong) return [wrong];
  if (context.support.length === 0) return [];
  for (const [a, b] of poles) {
    const found = turned(context, a, b) ?? turned(context, b, a);
    if (found) return [found];
  }
  return [];
}
