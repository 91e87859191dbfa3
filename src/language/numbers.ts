import { isNumberWord, magnitudes, parseNumberWords } from './number-words.ts';
import type { Range } from './ranges.ts';
import { tokenize } from './tokens.ts';

/** A number as the text gives it: `unit` is `Rp`, `%`, or the noun that follows in lower case. */
export type NumberMention = Range & { text: string; value: number; unit: string; ordinal: boolean };

/** The value of digits in Indonesian notation: `1.234,5` is 1234.5, `16.5` (no thousands group) is 16.5. */
export function parseDigits(digits: string): number {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) && /,\d{3}[,.]/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Number(digits.replace(',', '.'));
}

const fillers = new Set(['buah', 'orang', 'sekitar', 'lebih']);
const stopUnits = new Set(
  'dan atau di ke dari yang untuk pada dengan dalam adalah ini itu sampai hingga lalu akan telah sudah juga saja serta oleh bagi sebagai per dll'.split(
    ' ',
  ),
);

function unitAfter(text: string, end: number): { unit: string; end: number } {
  const rest = text.slice(end, end + 60);
  const percent = /^\s?(%|persen\b|pct\b)/i.exec(rest);
  if (percent) return { unit: '%', end: end + percent[0].length };
  const noun = /^\s+(\p{L}[\p{L}-]*)(?:\s+(\p{L}[\p{L}-]*))?/u.exec(rest);
  const first = noun?.[1]?.toLowerCase();
  if (first === undefined || stopUnits.has(first)) return { unit: '', end };
  const second = noun?.[2]?.toLowerCase();
  if (fillers.has(first) && first !== 'orang' && second !== undefined && !stopUnits.has(second))
    return { unit: second, end };
  return { unit: first, end };
}

const digitPattern =
  /(?<![\p{L}\p{N}.,/-])(Rp\.?\s?|USD\s?|US\$\s?|\$\s?|ke-)?(\d+(?:[.,]\d+)*)(?:[.,]-)?(?:\s?(ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|M|T)(?![\p{L}\p{N}]))?/giu;

function digitMentions(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(digitPattern)) {
    const [whole, prefix = '', digits = '', word] = match;
    const money = /^(rp|usd|us\$|\$)/i.test(prefix) ? (/^rp/i.test(prefix) ? 'Rp' : 'USD') : '';
    if (word !== undefined && /^[MT]$/i.test(word) && (money === '' || word !== word.toUpperCase())) continue;
    const start = match.index;
    const end = start + whole.length;
    const value = parseDigits(digits) * (word === undefined ? 1 : magnitudes[word.toLowerCase()]!);
    const ordinal = prefix.toLowerCase() === 'ke-';
    const after = money === '' && !ordinal ? unitAfter(text, end) : { unit: money, end };
    found.push({ start, end: after.end, text: text.slice(start, after.end), value, unit: after.unit, ordinal });
  }
  return found;
}

function wordMentions(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    let next = at;
    while (next < tokens.length && isNumberWord(tokens[next]!.text.toLowerCase())) next++;
    if (next === at) continue;
    const run = tokens.slice(at, next);
    const before = tokens[at - 1];
    const value = parseNumberWords(run.map((token) => token.text.toLowerCase()));
    const idiom =
      run.length === 1 && run[0]!.text.toLowerCase() === 'satu' && /^(salah|satu|bersama)$/i.test(before?.text ?? '');
    const afterDigits = before?.kind === 'number' && run.length === 1 && run[0]!.text.toLowerCase() in magnitudes;
    if (value !== undefined && !idiom && !afterDigits) {
      const end = run.at(-1)!.end;
      const rupiah = /^\s+rupiah\b/i.exec(text.slice(end, end + 10));
      const after = rupiah ? { unit: 'Rp', end: end + rupiah[0].length } : unitAfter(text, end);
      const start = tokens[at]!.start;
      found.push({
        start,
        end: after.end,
        text: text.slice(start, after.end),
        value,
        unit: after.unit,
        ordinal: false,
      });
    }
    at = next - 1;
  }
  return found;
}

/**
 * Finds the numbers of a text, in digits and in words, with canonical value and unit. Dates, clock times and regulation
 * numbers aren't told apart here: blank them first.
 */
export function findNumbers(text: string): NumberMention[] {
  return [...digitMentions(text), ...wordMentions(text)].sort((a, b) => a.start - b.start);
}

/** The canonical key of a number: the value with its unit if that is money, percent or an ordinal. */
export function numberKey(mention: Pick<NumberMention, 'value' | 'unit' | 'ordinal'>): string {
  const unit = mention.ordinal ? 'ke' : ['Rp', 'USD', '%'].includes(mention.unit) ? mention.unit : '';
  return `${unit}${Math.round(mention.value * 1e6) / 1e6}`;
}
