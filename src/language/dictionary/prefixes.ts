/** A prefix as it meets the root: what follows it, and the letters the root may begin with that the prefix swallowed. */
type PrefixRule = { prefix: string; follows: RegExp; roots: readonly string[] };

const vowel = /^[aeiou]/;
const consonant = /^[^aeiou]/;
const any = /^./;
const rule = (prefix: string, follows: RegExp, ...roots: string[]): PrefixRule => ({
  prefix,
  follows,
  roots: roots.length > 0 ? roots : [''],
});

const nasal = (front: string): PrefixRule[] => [
  rule(`${front}nge`, /^[^aeiou]{1,2}[aeiou][^aeiou]/, ''),
  rule(`${front}ny`, vowel, 's', 'ny'),
  rule(`${front}ng`, vowel, '', 'k'),
  rule(`${front}ng`, /^[ghkq]/),
  rule(`${front}m`, /^(?:[bfpv]|r[aeiou])/),
  rule(`${front}m`, vowel, 'm', 'p'),
  rule(`${front}n`, vowel, 'n', 't'),
  rule(`${front}n`, /^[cdjstz]/),
  rule(front, /^(?:[lrwy][aeiou]|n)/),
  rule(front, /^m[aeiou]/),
];

/**
 * The prefixes of Indonesian in the order in which they are tried (Nazief and Adriani's confix stripping with the rules that
 * Asian, Williams and Tahaghoghi (2005, 2007) and Tahitoe and Purwitasari (2010) added).
 */
const rules: readonly PrefixRule[] = [
  rule('di', any),
  rule('ke', any),
  rule('se', any),
  rule('kau', any),
  rule('ku', any),
  rule('bel', /^ajar/),
  rule('pel', /^ajar/),
  rule('ber', vowel, '', 'r'),
  rule('ber', consonant),
  rule('be', /^[^aeiour]er[^aeiou]/),
  rule('be', /^r[aeiou]/),
  rule('ter', vowel, '', 'r'),
  rule('ter', consonant),
  rule('te', /^[^aeiour]er[^aeiou]/),
  ...nasal('me'),
  rule('per', vowel, '', 'r'),
  rule('per', consonant),
  ...nasal('pe'),
  rule('pe', consonant),
];

/** What may be left of a word when its first prefix is taken off, the likeliest first. */
export function withoutPrefix(word: string): string[] {
  const found: string[] = [];
  for (const { prefix, follows, roots } of rules) {
    const rest = word.slice(prefix.length);
    if (rest.length < 3 || !word.startsWith(prefix) || !follows.test(rest)) continue;
    for (const letters of roots) found.push(letters + rest);
  }
  return found;
}

/** What is left when an infix (`-em-`, `-er-`, `-el-`, `-in-`) or a doubled first syllable (`rerata`) is taken out. */
export function withoutInfix(word: string): string[] {
  const infix = /^([^aeiou])(?:em|er|el|in)([aeiou].*)$/.exec(word);
  const doubled = /^([^aeiou])e(\1[aeiou].{2,})$/.exec(word);
  return [...(infix ? [infix[1]! + infix[2]!] : []), ...(doubled ? [doubled[2]!] : [])];
}
