import type { Parts } from './accepted-forms.ts';

type Frame = { prefix: string; suffixes: readonly string[] };

const active = ['', 'kan', 'i'];
/** Prefixes that any root may take, with what may end the word beside them; `di-` alone would let `dirumah` pass. */
const frames: readonly Frame[] = [
  { prefix: '', suffixes: ['an', 'kan', 'isasi'] },
  { prefix: 'di', suffixes: ['kan', 'i'] },
  { prefix: 'ter', suffixes: active },
  { prefix: 'ber', suffixes: ['', 'an'] },
  { prefix: 'ke', suffixes: ['an'] },
  { prefix: 'per', suffixes: ['an'] },
  { prefix: 'memper', suffixes: ['kan', 'i'] },
  { prefix: 'diper', suffixes: ['kan', 'i'] },
  { prefix: 'keber', suffixes: ['an'] },
  { prefix: 'keter', suffixes: ['an'] },
  { prefix: 'berke', suffixes: ['an'] },
  { prefix: 'pember', suffixes: ['an'] },
];

/** `me-` and `pe-` by the first letters of the root; loan words keep their k, p, s and t, so both spellings stand. */
const nasals: readonly (readonly [joined: string, root: string, first: RegExp])[] = [
  ['nge', '', /^[^aeiou]?[^aeiou][aeiou][^aeiou]$/],
  ['ny', 's', /^s[aeiou]/],
  ['ng', 'k', /^k[aeiou]/],
  ['ng', '', /^(?:[aeioughqx]|k[^aeiou]|k[aeiou].{4})/],
  ['m', 'p', /^p[aeiou]/],
  ['m', '', /^(?:[bfv]|p[lrsr]|p[aeiou].{4})/],
  ['n', 't', /^t[aeiou]/],
  ['n', '', /^(?:[cdjz]|s[^aeiou]|t[^aeiou]|sy|[ts][aeiou].{5})/],
  ['', '', /^[lmnrwy]/],
];

/** Roots shorter than these would make many a slip look like a word (`mengantikan` beside `anti`). */
const shortest = 4;
const shortestAfterNasal = 5;
const clitics = /(?:lah|kah|pun|(?:nya|ku|mu)(?:lah|kah|pun)?)$/;

/** A word without what leans on it at its end: `-nya`, `-lah`, `-pun`; null when nothing does. */
export function withoutClitic(word: string): string | null {
  const bare = word.replace(clitics, '');
  return bare.length >= 3 && bare !== word ? bare : null;
}

/** The roots that the front of a word may hide: `menyosial…` gives `sosial…` after `me-`. */
function* fronts(word: string): Generator<readonly [prefix: string, rest: string, endings: readonly string[]]> {
  for (const { prefix, suffixes } of frames) {
    if (word.startsWith(prefix)) yield [prefix, word.slice(prefix.length), suffixes];
  }
  if (!/^[mp]e/.test(word)) return;
  const endings = word[0] === 'm' ? active : ['an'];
  for (const [joined, letter, first] of nasals) {
    if (!word.startsWith(joined, 2)) continue;
    const rest = letter + word.slice(2 + joined.length);
    if (first.test(rest) && !(joined === 'nge' && !/^[^aeiou]{1,2}[aeiou][^aeiou](?:kan|i|an)?$/.test(rest)))
      yield [word.slice(0, 2 + joined.length), rest, endings];
  }
}

/** Takes a word apart by the rules that hold for every Indonesian root, whether or not its entry names the affix. */
export function takeApartFreely(word: string, isRoot: (root: string) => boolean): Parts | null {
  for (const [prefix, rest, endings] of fronts(word)) {
    for (const suffix of endings) {
      if (!rest.endsWith(suffix)) continue;
      const root = suffix === '' ? rest : rest.slice(0, -suffix.length);
      const least = /^[mp]e/.test(prefix) && !prefix.endsWith('r') ? shortestAfterNasal : shortest;
      if (root.length >= least && (prefix !== '' || suffix !== '') && isRoot(root)) return { root, prefix, suffix };
    }
  }
  return null;
}
