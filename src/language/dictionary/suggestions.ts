import { slipCost } from './slip-cost.ts';

/** What a search for the meant word needs: all roots, the test of a form, how odd it is, how common (0 is commonest). */
export type SuggestionIndex = {
  roots: readonly string[];
  known: (word: string) => boolean;
  isRoot: (word: string) => boolean;
  distance: (word: string) => number;
  places: ReadonlyMap<string, number>;
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

function oneEdit(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== '') found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      found.add(head + letter + tail);
      if (tail !== '') found.add(head + letter + tail.slice(1));
    }
  }
  found.delete(word);
  return found;
}

/** Two words written as one: `dibidang`, `terimakasih`. */
function parted(word: string, { known, isRoot }: SuggestionIndex): string[] {
  const found: string[] = [];
  for (let at = 2; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!known(second)) continue;
    if (/^(?:di|ke)$/.test(first) || (first.length > 3 && second.length > 3 && isRoot(first) && isRoot(second)))
      found.push(`${first} ${second}`);
  }
  return found;
}

const affixPairs: readonly (readonly [prefix: RegExp, suffix: RegExp])[] = [
  [/^/, /$/],
  [/^/, /(?:kan|an|i|nya)$/],
  [/^(?:memper|diper|member|menge|meng|mem|men|meny|me|ber|ter|per|di|ke|se|peng|pem|pen|peny|pe)/, /$/],
  [/^(?:memper|diper|keber|meng|mem|men|meny|me|ber|ter|per|di|ke|peng|pem|pen|peny|pe)/, /(?:kannya|annya|kan|an|i)$/],
];

/** Forms of roots that lie two slips away, with the affixes of the word put back. */
function twoSlips(word: string, index: SuggestionIndex): string[] {
  const found = new Set<string>();
  for (const [front, back] of affixPairs) {
    const prefix = front.exec(word)?.[0];
    const suffix = back.exec(word)?.[0];
    if (prefix === undefined || suffix === undefined) continue;
    const body = word.slice(prefix.length, word.length - suffix.length);
    if (body.length < 4) continue;
    for (const root of index.roots) {
      if (Math.abs(root.length - body.length) > 2 || (root[0] !== body[0] && root[1] !== body[1])) continue;
      if (slipCost(body, root, 1.8) > 1.8) continue;
      const form = prefix + root + suffix;
      if (index.known(form)) found.add(form);
    }
  }
  return [...found];
}

/** The likeliest meant words for one that isn't known, at most `most`; none for words under three letters. */
export function suggestions(word: string, index: SuggestionIndex, most: number): string[] {
  if (word.length < 3 || word.length > 40 || !/^[\p{L}'’-]+$/u.test(word)) return [];
  let near = [...oneEdit(word)].filter(index.known);
  const words = parted(word, index);
  if (near.length === 0 && words.length === 0) near = twoSlips(word, index);
  const commonness = (form: string): number => {
    const place = index.places.get(form);
    return place === undefined ? 0 : 0.6 - Math.log10(place + 1) * 0.1;
  };
  const ranked = near.map((form) => ({
    form,
    cost: slipCost(word, form, 9) + index.distance(form) - commonness(form),
  }));
  for (const form of words) ranked.push({ form, cost: /^(?:di|ke) /.test(form) ? 0.45 : 0.7 });
  return ranked
    .sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form);
}
