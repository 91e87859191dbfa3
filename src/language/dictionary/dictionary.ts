import { type Parts, takeApart } from './accepted-forms.ts';
import { flagsOf, readAffixes } from './affix-file.ts';
import { takeApartFreely, withoutClitic } from './general-forms.ts';
import { modernWords } from './modern-words.ts';
import { suggestions } from './suggestions.ts';

/** The words of Indonesian, as roots with the rules that build their forms. */
export type Dictionary = {
  /** Says whether a word is spelled as a form the dictionary knows; capitals don't count. About 5 µs. */
  has(word: string): boolean;
  /** The root that the dictionary builds the word from (`perbaikan` gives `baik`), or null for an unknown word. */
  rootOf(word: string): string | null;
  /** Says whether a word is an entry of its own, without any affix. */
  isRoot(word: string): boolean;
  /** Words a slip of the pen may have meant, the likeliest first, in lower case; affixes of the word are kept. */
  suggest(word: string, most?: number): string[];
};

/** What the loaded lists may be joined by: words an office adds, and words in order of how common they are. */
export type DictionaryOptions = { extra?: readonly string[]; common?: readonly string[] };

/** Reads an Indonesian dictionary in Hunspell's form (the texts of `.aff` and `.dic`), with modern words of our own. */
export function loadDictionary(aff: string, dic: string, options: DictionaryOptions = {}): Dictionary {
  const affixes = readAffixes(aff);
  const roots = readRoots(dic);
  const bare: ReadonlySet<number> = new Set();
  const listed = (word: string): boolean => roots.has(word);
  /** Words added whole although they are forms of a listed root: known as they are, but no roots themselves. */
  const forms = new Set<string>();
  const added = [...modernWords, ...(options.extra ?? [])]
    .map((word) => word.toLowerCase())
    .filter((word) => !listed(word));
  for (const word of added) if (takeApart(word, roots, affixes) ?? takeApartFreely(word, listed)) forms.add(word);
  for (const word of added) roots.set(word, bare);
  const isRoot = (word: string): boolean => {
    const flags = roots.get(word);
    return flags !== undefined && !flags.has(affixes.needsAffix) && !forms.has(word);
  };
  const plain = (word: string): Parts | null => takeApart(word, roots, affixes) ?? takeApartFreely(word, listed);
  const parts = (word: string): Parts | null => {
    const bareWord = withoutClitic(word);
    return plain(word) ?? (bareWord === null ? null : plain(bareWord));
  };
  const known = (word: string): boolean => {
    if (parts(word) !== null) return true;
    if (!word.includes('-')) return false;
    return word.split('-').every((part) => part.length > 1 && (parts(part) !== null || /^(?:nya|ku|mu)$/.test(part)));
  };
  const places = new Map((options.common ?? []).map((word, place) => [word, place]));
  /** The further a form is from the lists, the less likely it was meant. */
  const distance = (word: string): number => {
    if (places.has(word)) return 0;
    if (roots.has(word)) return 0.1;
    return takeApart(word, roots, affixes) ? 0.2 : plain(word) ? 0.4 : 0.5;
  };
  const index = { roots: [...roots.keys()], known, isRoot, distance, places };
  return {
    has: (word) => known(word.toLowerCase()),
    rootOf: (word) => parts(word.toLowerCase())?.root ?? null,
    isRoot: (word) => isRoot(word.toLowerCase()),
    suggest: (word, most = 5) => suggestions(word.toLowerCase(), index, most),
  };
}

function readRoots(dic: string): Map<string, ReadonlySet<number>> {
  const roots = new Map<string, ReadonlySet<number>>();
  const sets = new Map<string, ReadonlySet<number>>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', letters = ''] = line.trim().split('/');
    if (word === '') continue;
    const flags = sets.get(letters) ?? flagsOf(letters);
    sets.set(letters, flags);
    const before = roots.get(word);
    roots.set(word, before ? new Set([...before, ...flags]) : flags);
  }
  return roots;
}
