const units: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1_000_000,
};

/** Words that multiply the number before them. */
export const magnitudes: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  mlyr: 1e9,
  m: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  t: 1e12,
};

const numberWords: ReadonlySet<string> = new Set([
  ...Object.keys(units),
  ...['belas', 'puluh', 'ratus', 'ribu', 'juta', 'miliar', 'triliun'],
]);

/** Says whether a lower-case word can stand in a written-out number. */
export function isNumberWord(word: string): boolean {
  return numberWords.has(word);
}

/** The value of a written-out Indonesian number such as `dua puluh lima ribu`, or undefined if the words aren't one. */
export function parseNumberWords(parts: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const part of parts) {
    const unit = units[part];
    if (unit !== undefined) {
      if (digit !== undefined) return undefined;
      if (unit >= 1000) total += unit;
      else if (unit >= 10) group += unit;
      else digit = unit;
    } else if (part === 'belas') {
      if (digit === undefined) return undefined;
      group += digit + 10;
      digit = undefined;
    } else if (part === 'puluh' || part === 'ratus') {
      if (digit === undefined) return undefined;
      group += digit * (part === 'puluh' ? 10 : 100);
      digit = undefined;
    } else if (part in magnitudes) {
      const whole = group + (digit ?? 0);
      if (whole === 0) return undefined;
      total += whole * magnitudes[part]!;
      group = 0;
      digit = undefined;
    } else return undefined;
  }
  return parts.length === 0 ? undefined : total + group + (digit ?? 0);
}

const names = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** Writes a whole number from 0 to 11 in words, as Indonesian spelling asks within prose, and others in digits. */
export function numberInWords(value: number): string {
  return names[value] ?? String(value);
}
