const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const STEPS: readonly (readonly [number, string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

function belowThousand(value: number): string[] {
  if (value === 0) return [];
  if (value < 10) return [DIGITS[value]!];
  if (value === 10) return ['sepuluh'];
  if (value === 11) return ['sebelas'];
  if (value < 20) return [DIGITS[value - 10]!, 'belas'];
  if (value < 100) return [DIGITS[Math.floor(value / 10)]!, 'puluh', ...belowThousand(value % 10)];
  const head = value < 200 ? ['seratus'] : [DIGITS[Math.floor(value / 100)]!, 'ratus'];
  return [...head, ...belowThousand(value % 100)];
}

/** Writes a whole number (0 up to below 10^15) as it is said in Indonesian: 1340 is "seribu tiga ratus empat puluh". */
export function wholeAsSpoken(value: number): string {
  if (value === 0) return 'nol';
  const out: string[] = [];
  let rest = value;
  for (const [step, name] of STEPS) {
    const count = Math.floor(rest / step);
    rest %= step;
    if (count === 0) continue;
    out.push(...(step === 1e3 && count === 1 ? ['seribu'] : [...belowThousand(count), name]));
  }
  return [...out, ...belowThousand(rest)].join(' ');
}

/** Writes digits in Indonesian notation as they are said: `4,10` is "empat koma satu nol"; "0812" is said digit by digit. */
export function digitsAsSpoken(digits: string): string {
  const [whole = '', decimals] = digits.replaceAll('.', '').split(',');
  if (whole.length > 15 || (/^0\d/.test(whole) && decimals === undefined)) return digitByDigit(whole);
  const said = wholeAsSpoken(Number(whole));
  return decimals ? `${said} koma ${digitByDigit(decimals)}` : said;
}

const digitByDigit = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)]!).join(' ');

/** Writes a number as it is said; at most six decimals. */
export function numberAsSpoken(value: number): string {
  if (!Number.isFinite(value) || value < 0 || value >= 1e15) return String(value);
  const [whole, decimals] = String(Math.round(value * 1e6) / 1e6).split('.');
  return digitsAsSpoken(decimals ? `${whole},${decimals}` : whole!);
}
