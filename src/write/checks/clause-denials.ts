import type { Range } from '../../language/ranges.ts';
import { stem } from '../../language/stem.ts';
import { words } from '../../language/tokens.ts';
import { type Likely, rivals } from './alignment.ts';
import { splitClauses } from './clauses.ts';
import {
  beyond,
  contraryOf,
  denialsIn,
  denies,
  deniesFirmly,
  deniesInWords,
  deniesOutright,
  frameVerbs,
} from './denials.ts';
import { finding, type Problem } from './finding.ts';
import { isHearsay, type Use } from './polarity.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** Why a sentence that says the opposite of its material is marked. */
export const reversed = {
  id: 'Makna kalimat berbalik dari bahan.',
  en: 'The sentence says the opposite of the sources.',
};

/** From which share of its words a clause of the sources is taken to speak of the same thing. */
const same = 0.4;
/** From which share a lost denial shows even where the text has other words for what is denied. */
const nearlySame = 0.55;
/** From which share two clauses are so alike that they must deny as often. */
const alike = 0.75;
/** From which share a clause counts as speaking of a word at all. */
const heard = 0.25;
const faintly = 0.15;
/** From which share the rest of a denied statement is surely theirs. */
const close = 0.5;
/** How near the likest clause a denial must stand to be the one meant. */
const nearBest = 0.75;
/** How much likelier the contrary clause must be. */
const ahead = 0.06;

const added = { id: 'Kalimat ini menyangkal, bahan tidak', en: 'This sentence denies what the sources state' };
const lost = { id: 'Bahan menyangkal hal ini, kalimat ini tidak', en: 'The sources deny this, the sentence does not' };

const mark = (context: CheckContext, range: Range, what: Problem['what'], by: Likely | undefined): Finding =>
  finding(context.view, {
    kind: 'negation',
    weight: 'must',
    range,
    what,
    why: reversed,
    evidence: by && [by.passage.span],
  });

/** Says whether the sources deny a word in other words: `gratis` is `tidak membayar`, and what doesn't fail succeeds. */
export function deniedOtherwise(context: CheckContext, own: Use): boolean {
  const contrary = contraryOf(own.stem);
  const likely = context.around(own).filter((clause) => clause.score >= heard);
  if (contrary && likely.some((clause) => contrary.test(clause.passage.text))) return true;
  // A denial of a denial affirms: `tidak kehilangan`, `tidak gagal`.
  const twice = deniesFirmly(context.view.own.slice(own.start, own.end));
  return twice && !likely.some((clause) => clause.terms.has(own.stem));
}

const rootsOf = (text: string): Set<string> => new Set(words(text).map(stem));

/** Says whether somebody is asked not to do what the sources tell them not to do in direct speech. */
export function asked(context: CheckContext, likely: readonly Likely[]): boolean {
  return (
    /(?<!\p{L})(?:meminta|mengimbau|mengingatkan|berpesan|diminta|diimbau|imbauan)(?!\p{L})/iu.test(context.view.own) &&
    likely.some((clause) => clause.score >= faintly && /(?<!\p{L})(?:jangan|jgn)(?!\p{L})/iu.test(clause.passage.text))
  );
}

function addedAt(context: CheckContext, range: Range, own: Use | undefined): Finding | undefined {
  const likely = context.around(range);
  const best = likely[0];
  const word = own ? context.view.own.slice(own.start, own.end).toLowerCase() : '';
  const said = likely.some((one) => own && one.terms.has(own.stem) && deniesFirmly(one.text));
  if (frameVerbs.test(word) && !said) return mark(context, range, added, best);
  if (!best || best.score < same || isHearsay(best.passage.prose) || asked(context, likely)) return undefined;
  if (own && best.terms.has(own.stem) && deniesFirmly(word) && !deniesOutright(best.text))
    return mark(context, range, added, best);
  if (own && deniedOtherwise(context, own)) return undefined;
  if (denies(beyond(best.text, rootsOf(context.view.own)))) return undefined;
  const meant = likely.some(
    (clause) =>
      deniesFirmly(clause.text) &&
      (clause.score >= best.score * nearBest || (clause.score >= heard && own && clause.terms.has(own.stem))),
  );
  // Of a word that the sources never use they can't be said to state the contrary, unless all the rest is theirs, or none
  // of the passages that support the sentence denies anything.
  const silent = context.support.length > 0 && context.support.every((one) => !denies(one.prose));
  const theirs = silent || best.score >= close || (own !== undefined && context.index.coverage.holders.has(own.stem));
  return meant || !theirs ? undefined : mark(context, range, added, best);
}

/** A denial that no clause of the sources near it has, though they speak of the same thing. */
export function addedDenial(context: CheckContext, uses: readonly Use[]): Finding | undefined {
  for (const range of denialsIn(context.view.own)) {
    const found = addedAt(
      context,
      range,
      uses.find((use) => use.start >= range.end),
    );
    if (found) return found;
  }
  return undefined;
}

/** A clause that denies nothing, though the clause of the sources that says the same does. */
export function lostDenial(context: CheckContext): Finding | undefined {
  const { view } = context;
  if (isHearsay(view.own)) return undefined;
  const whole = denialsIn(view.own).length;
  for (const clause of splitClauses(view.own)) {
    const text = view.own.slice(clause.start, clause.end);
    if (deniesOutright(text)) continue;
    const { mine, other } = rivals(
      context.within(clause),
      (one) => !denies(one.text),
      (one) =>
        deniesOutright(one.text) && denialsIn(one.text).length > whole && !denies(beyond(text, rootsOf(one.text))),
    );
    if (!other || other.score < nearlySame || (mine && mine.score + ahead >= other.score)) continue;
    return mark(context, clause, lost, other);
  }
  return undefined;
}

/** Two clauses in nearly the same words of which one denies more often than the other. */
export function miscountedDenial(context: CheckContext, uses: readonly Use[]): Finding | undefined {
  const { view } = context;
  if (isHearsay(view.own)) return undefined;
  const whole = denialsIn(view.own).length;
  for (const clause of splitClauses(view.own)) {
    const text = view.own.slice(clause.start, clause.end);
    if (deniesInWords(text)) continue;
    const count = denialsIn(text).length;
    const roots = rootsOf(text);
    const twin = (one: Likely): boolean =>
      !deniesInWords(one.text) && [...one.terms].filter((term) => roots.has(term)).length >= one.terms.size * alike;
    const { mine, other } = rivals(
      context.within(clause),
      (one) => denialsIn(one.text).length === count,
      (one) => denialsIn(one.text).length !== count && twin(one),
    );
    if (!other || other.score < alike || (mine && mine.score + ahead >= other.score)) continue;
    if (isHearsay(other.passage.prose)) continue;
    const theirs = denialsIn(other.text).length;
    if (theirs > count && whole >= theirs) continue;
    const within = uses.filter((use) => use.start >= clause.start && use.end <= clause.end);
    if (theirs < count && within.some((use) => use.polarity === 'negated' && deniedOtherwise(context, use))) continue;
    return mark(context, clause, theirs > count ? lost : added, other);
  }
  return undefined;
}
