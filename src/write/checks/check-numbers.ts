import { findDates } from '../../language/dates.ts';
import { findNumbers, type NumberMention, numberKey } from '../../language/numbers.ts';
import { stopWords } from '../../language/stop-words.ts';
import { isVerb } from '../../language/verb-forms.ts';
import { rivals, together } from './alignment.ts';
import { isDerived } from './derived-numbers.ts';
import { finding } from './finding.ts';
import { type Measure, measureAfter, names, nounOf } from './measures.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** Where the digits or number words of a mention end, without what they count. */
function figureEnd(mention: NumberMention, text: string): number {
  const digits = /^[^\p{L}\d]*(?:Rp\.?\s?|ke-)?\d[\d.,]*\d|^[^\p{L}\d]*(?:Rp\.?\s?|ke-)?\d/u.exec(
    text.slice(mention.start, mention.end),
  );
  if (digits) return mention.start + digits[0].length;
  const unit =
    mention.unit === '' ? -1 : text.slice(mention.start, mention.end).toLowerCase().lastIndexOf(mention.unit);
  return unit < 0 ? mention.end : mention.start + unit;
}

const measureOf = (mention: NumberMention, text: string): Measure | undefined =>
  measureAfter(text, figureEnd(mention, text));

const isMoney = ({ unit }: { unit: string }): boolean => unit === 'Rp' || unit === 'USD';

/** What the sources count with the same figure, one entry for each place where it stands. */
function countedThere(mention: NumberMention, context: CheckContext): { measure: Measure | undefined; unit: string }[] {
  const { index } = context;
  const key = numberKey(mention);
  return (index.numberPassages.get(key) ?? []).flatMap((at) => {
    const { text } = index.passages[at]!;
    return findNumbers(text)
      .filter((one) => numberKey(one) === key)
      .map((one) => ({ measure: measureOf(one, text), unit: one.unit }));
  });
}

const passageTexts = (mention: NumberMention, context: CheckContext): string[] =>
  (context.index.numberPassages.get(numberKey(mention)) ?? []).map((at) => context.index.passages[at]!.text);

/** The unit that the sources give a figure where the text gives it another one; `null` where nothing is wrong. */
function wrongUnit(mention: NumberMention, context: CheckContext): string | null {
  if (isMoney(mention) || mention.ordinal) return null;
  const own = measureOf(mention, context.view.text);
  const there = countedThere(mention, context);
  const texts = passageTexts(mention, context);
  if (own) {
    if (there.some(({ measure }) => measure?.unit === own.unit && measure.family === own.family)) return null;
    const rival = there.find(({ measure }) => measure !== undefined && measure.family !== 'people');
    if (own.family === 'people') return rival?.measure?.unit ?? null;
    // “Pak Dedi (45)” gives an age without saying so.
    if (own.unit === 'tahun' && texts.some((text) => text.includes(`(${mention.value}`))) return null;
    // “umur (tahun): 25” names its unit before the figure.
    if (!there.some(({ measure }) => measure) && texts.some((text) => names(text, own))) return null;
    return rival?.measure?.unit ?? there.find(({ unit }) => unit !== '')?.unit ?? '';
  }
  // What follows a figure counts nothing where it is no noun: “33 masih berair”, “naik dari 3 menjadi 8”.
  if (mention.unit === '' || mention.unit === '%' || stopWords.has(mention.unit) || isVerb(mention.unit)) return null;
  const noun = nounOf(mention.unit);
  if (there.some(({ unit }) => nounOf(unit) === noun)) return null;
  const word = new RegExp(`(?<!\\p{L})${mention.unit}`, 'iu');
  if (texts.some((text) => word.test(text))) return null;
  const people = there.some(({ measure }) => measure?.family === 'people');
  if (there.some(({ unit }) => unit === '') || people) return context.index.vocabulary.has(mention.unit) ? null : '';
  return there[0]?.unit ?? '';
}

/** From which share of the words around a figure a clause is taken to speak of the same thing. */
const same = 0.5;
/** How much likelier a clause with another figure must be. */
const margin = 0.22;

const kindOf = (mention: NumberMention, text: string): string =>
  isMoney(mention) || mention.unit === '%' || mention.ordinal
    ? numberKey({ ...mention, value: 0 })
    : (measureOf(mention, text)?.unit ?? nounOf(mention.unit));

/** Says whether the sources give this thing another figure, and this figure to something else. */
function ofSomethingElse(mention: NumberMention, context: CheckContext): { said: string; passage: number } | undefined {
  const { view } = context;
  const kind = kindOf(mention, view.text);
  if (kind === '') return undefined;
  const own = new Set(view.numbers.map(numberKey));
  const key = numberKey(mention);
  const other = (text: string): NumberMention | undefined =>
    findNumbers(text).find((one) => !own.has(numberKey(one)) && kindOf(one, text) === kind);
  const found = rivals(
    context.around(mention),
    (clause) => clause.terms.has(`#${key}`),
    (clause) => other(clause.text) !== undefined,
  );
  if (!found.other || found.other.score < same) return undefined;
  if (found.mine && (found.mine.score + margin >= found.other.score || together(found.mine, found.other)))
    return undefined;
  const said = other(found.other.text)!;
  // Where one passage has both, the sources themselves tell them apart.
  if (found.mine && findNumbers(found.mine.passage.prose).some((one) => numberKey(one) === numberKey(said)))
    return undefined;
  return {
    said: said.text.trim(),
    passage: context.index.passages.indexOf(found.other.passage),
  };
}

const rule = {
  id: 'Setiap angka harus sama dengan bahan, beserta satuannya.',
  en: 'Every number must match the sources, with its unit.',
};

function nearestNumber(mention: NumberMention, context: CheckContext): string | undefined {
  const kind = kindOf(mention, context.view.text);
  if (kind === '') return undefined;
  const own = new Set(context.view.numbers.map(numberKey));
  for (const passage of context.support) {
    const all = findNumbers(passage.prose).filter(
      (one) => kindOf(one, passage.prose) === kind && !own.has(numberKey(one)) && findDates(one.text).length === 0,
    );
    if (all.length === 1) return all[0]!.text.trim();
  }
  return undefined;
}

function checkOne(mention: NumberMention, context: CheckContext): Finding[] {
  const { view, index } = context;
  const inWords = /^\p{L}/u.test(mention.text);
  if (inWords && (mention.value === 1 || (mention.value <= 2 && mention.unit === ''))) return [];
  const words = mention.text.trim();
  const problem = { weight: 'must', range: mention, why: rule } as const;
  if (!index.numbers.has(numberKey(mention))) {
    if (isDerived(mention, context)) return [];
    const what = { id: `Angka “${words}” tidak ada dalam bahan`, en: `The number “${words}” isn't in the sources` };
    return [finding(view, { ...problem, kind: 'number', what, fix: nearestNumber(mention, context) })];
  }
  // “Empat tingkat, empat tindakan”: a heading counts in words what the text lists.
  const unit = view.heading && inWords ? null : wrongUnit(mention, context);
  if (unit !== null && !isDerived(mention, context)) {
    const said = unit === '' ? { id: 'hal lain', en: 'something else' } : { id: `“${unit}”`, en: `“${unit}”` };
    const what = {
      id: `“${words}”: angkanya ada dalam bahan, tetapi untuk ${said.id}`,
      en: `“${words}”: the sources have this number, but of ${said.en}`,
    };
    const evidence = (index.numberPassages.get(numberKey(mention)) ?? [])
      .slice(0, 2)
      .map((at) => index.passages[at]!.span);
    return [finding(view, { ...problem, kind: 'unit', what, evidence })];
  }
  const else_ = inWords && mention.value <= 3 ? undefined : ofSomethingElse(mention, context);
  if (!else_ || isDerived(mention, context)) return [];
  const what = {
    id: `“${words}”: untuk hal ini bahan menyebut “${else_.said}”`,
    en: `“${words}”: of this the sources say “${else_.said}”`,
  };
  return [finding(view, { ...problem, kind: 'number', what, evidence: [index.passages[else_.passage]!.span] })];
}

/** Numbers with their units: each must stand in the sources with the same value and unit, and of the same thing. */
export function checkNumbers(context: CheckContext): Finding[] {
  return context.view.numbers.flatMap((mention) => checkOne(mention, context));
}
