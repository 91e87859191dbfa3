import { withoutInvisible } from '../../language/invisible.ts';
import { findPersons, shortName } from '../../language/person-names.ts';
import { escaped } from '../../language/ranges.ts';

/** Addresses in a text: links, bare www names and e-mail. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”)\]]*[^\s<>"“”)\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const TOKEN = /⟦\s*([UN]\d+)\s*⟧/gu;

/** A text in which addresses and names of people are opaque tokens (⟦U1⟧, ⟦N1⟧), and the way back. */
export type Opaque = {
  text: string;
  /** Puts what the tokens stand for back into a text of the model. */
  restore(answer: string): string;
  /** Says whether a text of the model holds a token that was not given, or an address of its own. */
  invents(answer: string): boolean;
};

/**
 * Hides addresses and the names of people behind tokens, so that no model can change or invent them; takes out what nobody
 * can see, and whatever already looks like a token. `names` are further names to hide.
 */
export function hide(text: string, names: string[] = []): Opaque {
  const known = new Map<string, string>();
  let hidden = withoutInvisible(text).replace(/[⟦⟧]/gu, '');
  let count = 0;
  hidden = hidden.replace(ADDRESS, (address) => {
    const old = [...known].find(([, value]) => value === address)?.[0];
    if (old) return `⟦${old}⟧`;
    count += 1;
    known.set(`U${count}`, address);
    return `⟦U${count}⟧`;
  });
  const full = [...names, ...findPersons(hidden).map((person) => person.name)].filter((name) => !/[⟦⟧]/.test(name));
  const short = full.map(shortName).filter((name) => name.length > 3);
  // An office may have slipped into a name: its last two words are hidden on their own too.
  const ends = full.map((name) => name.split(/\s+/).slice(-2).join(' '));
  const all = [...new Set([...full, ...short, ...ends])].filter((name) => name.length > 2);
  let person = 0;
  for (const name of all.sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}⟦])${escaped(name)}(?![\\p{L}])`, 'gu');
    if (!pattern.test(hidden)) continue;
    person += 1;
    known.set(`N${person}`, name);
    hidden = hidden.replace(pattern, `⟦N${person}⟧`);
  }
  return {
    text: hidden,
    restore: (answer) => answer.replace(TOKEN, (whole, key: string) => known.get(key) ?? whole),
    invents: (answer) =>
      [...answer.matchAll(TOKEN)].some((match) => !known.has(match[1]!)) ||
      new RegExp(ADDRESS).test(answer) ||
      /[⟦⟧]/u.test(answer.replace(TOKEN, '')),
  };
}
