import type { Dictionary } from './dictionary.ts';
import { withoutInfix, withoutPrefix } from './prefixes.ts';

/** Entries of dictionaries that are forms of a simpler word, and words that look like forms and aren't. */
const settled: ReadonlyMap<string, string> = new Map([
  ['belajar', 'ajar'],
  ['pelajar', 'ajar'],
  ['pelaku', 'laku'],
  ['kinerja', 'kerja'],
  ['organisasi', 'organisasi'],
  ['analis', 'analis'],
  ['pepaya', 'pepaya'],
  ['tetapi', 'tetapi'],
  ['mulai', 'mulai'],
  ['sepuluh', 'sepuluh'],
  ['sebelas', 'sebelas'],
]);

const mostPrefixes = 3;
/** With these pairs the prefix goes first (Asian, 2007): `menerangi` is `me-` before `-i`. */
const prefixFirst = /^(?:be.+(?:lah|an)|(?:me|di|pe|ter).+i)$/;

type IsRoot = (word: string) => boolean;
type Words = Pick<Dictionary, 'isRoot' | 'rootOf'>;

/** The word, and without its particle and possessive; then those without each derivational ending; two letters stay. */
function endings(word: string): { whole: string[]; derived: string[] } {
  const particle = word.replace(/(?:lah|kah|tah|pun)$/, '');
  const bare = particle.replace(/(?:nya|ku|mu)$/, '');
  const derived = [/kan$/, /an$/, /i$/, /isasi$/, /isme$/, /is$/].map((ending) => bare.replace(ending, ''));
  return {
    whole: [...new Set([word, particle, bare])].filter((form) => form.length > 2),
    derived: derived.filter((form) => form !== bare && form.length > 2),
  };
}

/** The roots under the prefixes of these forms, the first prefix of all forms before their second. */
function* under(forms: readonly string[], isRoot: IsRoot): Generator<string> {
  let now = forms;
  for (let depth = 0; depth < mostPrefixes && now.length > 0; depth++) {
    now = now.flatMap(withoutPrefix);
    yield* now.filter(isRoot);
  }
}

function simple(word: string, dictionary: Words): string | null {
  const { isRoot } = dictionary;
  const { whole, derived } = endings(word);
  const bare = [...whole, ...derived].find(isRoot);
  if (bare !== undefined && !prefixFirst.test(word)) return insideEntry(bare, isRoot);
  const order = prefixFirst.test(word) ? [...whole, ...derived] : [...derived, ...whole.toReversed()];
  const roots = order.flatMap((form) => [...under([form], isRoot)]);
  const listed = dictionary.rootOf(word);
  const likeliest = listed !== null && roots.includes(listed) && !settled.has(roots[0]!) ? listed : roots[0];
  const root = likeliest ?? bare ?? order.flatMap(withoutInfix).find(isRoot);
  return root === undefined ? null : insideEntry(root, isRoot);
}

/** An entry may be a form that was entered for its own sake: `belikan`, `apatah`, `idealisme`, `rerata`. */
function insideEntry(word: string, isRoot: IsRoot): string {
  const fixed = settled.get(word);
  if (fixed !== undefined) return fixed;
  const rest = /^(.{4,}?)(?:kan|isasi|isme|is)$|^(.{3,})tah$/.exec(word);
  const bare = rest?.[1] ?? rest?.[2];
  if (bare !== undefined && isRoot(bare)) return bare;
  const doubled = /^([^aeiou])e(\1[aeiou].{2,})$/.exec(word)?.[2];
  return doubled !== undefined && isRoot(doubled) ? doubled : word;
}

function joined(word: string, words: Words): string {
  const [first = '', second = '', ...more] = word.split('-');
  if (/^(?:ku|mu|nya|lah|kah|pun)$/.test(second) && more.length === 0) return stemWith(first, words);
  if (more.length === 1 && /^(?:ku|mu|nya)$/.test(more[0]!)) return joined(`${first}-${second}`, words);
  const one = stemWith(first, words);
  const other = simpleOrEntry(second, words) ?? stemWith(`me${second}`, words);
  return one === other || `me${second}`.startsWith(first) || first.endsWith(second) ? one : word;
}

function simpleOrEntry(word: string, words: Words): string | null {
  return words.isRoot(word) ? insideEntry(word, words.isRoot) : simple(word, words);
}

function stemWith(word: string, words: Words): string {
  return word.includes('-') ? joined(word, words) : (simpleOrEntry(word, words) ?? word);
}

/**
 * The dictionary's root of an Indonesian word in lower case (`keberuntunganmu` gives `untung`), by confix stripping; a word
 * without a root in the dictionary comes back as it is.
 */
export function stemOf(word: string, dictionary: Words): string {
  const isRoot = (root: string): boolean => settled.has(root) || dictionary.isRoot(root);
  return stemWith(word.toLowerCase(), { isRoot, rootOf: dictionary.rootOf });
}
