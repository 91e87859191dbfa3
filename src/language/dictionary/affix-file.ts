/** One affix with its flag: `strip` leaves the root before `add` joins it; `next` are the flags of what may follow it. */
export type Affix = {
  flag: number;
  strip: string;
  add: string;
  fits: RegExp | null;
  next: ReadonlySet<number>;
  /** Half of a circumfix: counts only together with another half. */
  half: boolean;
};

/** A Hunspell affix file: affixes by what they add, for looking a word up without spelling all its forms out. */
export type Affixes = {
  prefixes: ReadonlyMap<string, readonly Affix[]>;
  suffixes: ReadonlyMap<string, readonly Affix[]>;
  longestPrefix: number;
  longestSuffix: number;
  needsAffix: number;
};

/** The number of a flag of two characters, as `FLAG long` writes them. */
export const flagNumber = (two: string): number => two.charCodeAt(0) * 256 + two.charCodeAt(1);

/** The flags of `B0D0M0` as numbers. */
export function flagsOf(letters: string): Set<number> {
  const flags = new Set<number>();
  for (let at = 0; at + 1 < letters.length; at += 2) flags.add(flagNumber(letters.slice(at, at + 2)));
  return flags;
}

/** Reads the parts of a Hunspell `.aff` file that Indonesian uses: PFX, SFX, CIRCUMFIX, NEEDAFFIX with `FLAG long`. */
export function readAffixes(aff: string): Affixes {
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  const single = (name: string): number => flagNumber(new RegExp(`^${name}\\s+(\\S\\S)`, 'm').exec(aff)?.[1] ?? '--');
  const circumfix = single('CIRCUMFIX');
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, addition, condition] = line.replace(/#.*$/, '').trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || addition === undefined || /^\d+$/.test(addition)) continue;
    const [add = '', letters = ''] = addition.split('/');
    const next = flagsOf(letters);
    const half = next.delete(circumfix);
    const fits = condition === undefined || condition === '.' ? null : conditionOf(condition, kind === 'PFX');
    const affix = { flag: flagNumber(flag!), strip: strip === '0' ? '' : strip!, add, fits, next, half };
    const known = kind === 'PFX' ? prefixes : suffixes;
    known.set(add, [...(known.get(add) ?? []), affix]);
  }
  const longest = (known: Map<string, Affix[]>): number => Math.max(0, ...[...known.keys()].map((add) => add.length));
  return {
    prefixes,
    suffixes,
    longestPrefix: longest(prefixes),
    longestSuffix: longest(suffixes),
    needsAffix: single('NEEDAFFIX'),
  };
}

/** `p[^l^r]` means `p`, then neither `l` nor `r`; the second `^` is a slip of the file and harmless in a class. */
const conditionOf = (condition: string, atStart: boolean): RegExp =>
  new RegExp(atStart ? `^${condition}` : `${condition}$`, 'u');
