import { type Affix, type Affixes, flagNumber } from './affix-file.ts';

/** Root words with the flags of the affixes they take; words with the same flags share one set. */
export type Roots = ReadonlyMap<string, ReadonlySet<number>>;

/** What a word was taken apart into. */
export type Parts = { root: string; prefix: string; suffix: string };

/** Passive forms follow from active ones: whoever may `mengambil` may see something `diambil`. */
const passives: readonly (readonly [passive: string, active: string])[] = [
  ['D0', 'M0'],
  ['D1', 'M1'],
  ['D0', 'MG'],
  ['Dk', 'Mk'],
  ['Di', 'Mi'],
  ['Di', 'Mg'],
  ['Dk', 'Mh'],
  ['Dt', 'Mt'],
  ['Du', 'Mu'],
  ['D0', 'MM'],
];
const actives = new Map<number, number[]>();
for (const [passive, active] of passives) {
  const known = actives.get(flagNumber(passive)) ?? [];
  actives.set(flagNumber(passive), [...known, flagNumber(active)]);
}

const none: readonly Affix[] = [];
const empty: ReadonlySet<number> = new Set();

function allows(flags: ReadonlySet<number>, affix: number): boolean {
  return flags.has(affix) || (actives.get(affix)?.some((active) => flags.has(active)) ?? false);
}

/**
 * Takes a word apart into a root of the dictionary with at most one prefix and two suffixes, as the affix file allows them
 * (Hunspell's rules for prefixes, suffixes, circumfixes and two-fold suffixes); null when it isn't a form of any root.
 */
export function takeApart(word: string, roots: Roots, affixes: Affixes): Parts | null {
  const own = roots.get(word);
  if (own && !own.has(affixes.needsAffix)) return { root: word, prefix: '', suffix: '' };
  const most = Math.min(affixes.longestPrefix, word.length - 2);
  for (let cut = most; cut >= 0; cut--) {
    const add = word.slice(0, cut);
    const prefixes = cut === 0 ? none : affixes.prefixes.get(add);
    if (prefixes === undefined) continue;
    const found = withPrefixes(word, cut, prefixes, roots, affixes);
    if (found) return found;
  }
  return null;
}

function withPrefixes(
  word: string,
  cut: number,
  prefixes: readonly Affix[],
  roots: Roots,
  affixes: Affixes,
): Parts | null {
  const body = word.slice(cut);
  const strips = cut === 0 ? [''] : [...new Set(prefixes.map((prefix) => prefix.strip))];
  for (const strip of strips) {
    const whole = strip + body;
    for (let tail = 0; tail <= affixes.longestSuffix && whole.length - tail >= 2; tail++) {
      const root = whole.slice(0, whole.length - tail);
      const flags = roots.get(root);
      if (flags === undefined) continue;
      const fitting = prefixes.filter((prefix) => prefix.strip === strip && (prefix.fits?.test(root) ?? true));
      if (cut > 0 && fitting.length === 0) continue;
      const suffix = whole.slice(root.length);
      if (joins(flags, cut === 0 ? null : fitting, suffix, affixes))
        return { root, prefix: word.slice(0, cut), suffix };
    }
  }
  return null;
}

/** Says whether a root with these flags takes the suffix letters, all of them, together with one of the prefixes. */
function joins(
  flags: ReadonlySet<number>,
  prefixes: readonly Affix[] | null,
  suffix: string,
  affixes: Affixes,
): boolean {
  const holds = (after: ReadonlySet<number>, half: boolean): boolean =>
    prefixes === null
      ? !half && suffix !== ''
      : prefixes.some((p) => p.half === half && (allows(flags, p.flag) || allows(after, p.flag)));
  if (suffix === '' && holds(empty, false)) return true;
  for (let cut = 0; cut <= suffix.length; cut++) {
    const rest = suffix.slice(cut);
    for (const first of affixes.suffixes.get(suffix.slice(0, cut)) ?? none) {
      if (!allows(flags, first.flag)) continue;
      if (rest === '' && holds(first.next, first.half)) return true;
      for (const second of rest === '' ? none : (affixes.suffixes.get(rest) ?? none)) {
        if (first.next.has(second.flag) && holds(first.next, first.half || second.half)) return true;
      }
    }
  }
  return false;
}
