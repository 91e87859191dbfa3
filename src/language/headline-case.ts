const small: ReadonlySet<string> = new Set(
  'di ke dari pada kepada terhadap secara dan atau untuk yang dengan dalam bagi oleh tentang sebagai serta agar sampai hingga per'.split(
    ' ',
  ),
);

/** Writes a headline in Indonesian title case: every word but prepositions and conjunctions gets a capital. */
export function headlineCase(text: string): string {
  return text
    .split(' ')
    .map((word, at) =>
      at > 0 && small.has(word)
        ? word
        : word.replace(/^(["“'(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase()),
    )
    .join(' ');
}

/** Begins a sentence with a capital letter, also behind an opening mark. */
export function capitalise(text: string): string {
  return text.replace(/^(["“'(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}

/** Ends a sentence with a full stop unless a closing sign is there. */
export function closeSentence(text: string): string {
  const out = text.trim().replace(/[\s,;:–-]+$/u, '');
  return /[.!?…][”"’)\]]*$/u.test(out) ? out : `${out}.`;
}
