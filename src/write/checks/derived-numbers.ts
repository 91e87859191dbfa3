import { findNumbers, type NumberMention, numberKey } from '../../language/numbers.ts';
import type { CheckContext } from './sentence-view.ts';

/** Most items that a sentence counts in words: `tiga kegiatan, yaitu a, b, dan c`. */
const mostCounted = 12;

/** Says whether a sentence counts its own list, or the days of its own range of dates. */
function countedHere({ value, end, unit }: NumberMention, { view }: CheckContext): boolean {
  if (value > mostCounted) return false;
  const rest = view.text.slice(end);
  const list = /^[^.;]{0,60}?(?:,?\s(?:yaitu|yakni|antara lain|adalah|ialah)\s|:\s)([^.;]+)/u.exec(rest)?.[1];
  if (list) {
    const items = list.split(/,\s*(?:dan|serta)?\s*|\s(?:dan|serta)\s/u).filter((one) => /\p{L}/u.test(one));
    if (items.length === value) return true;
  }
  if (unit !== 'hari') return false;
  const [from, to] = view.dates;
  if (!from || !to || from.iso.slice(0, -2) !== to.iso.slice(0, -2)) return false;
  return Number(to.iso.slice(-2)) - Number(from.iso.slice(-2)) + 1 === value;
}

/** `dua per lima`, `7 dari 10`: a part in words whose percentage the sources have. */
function isPart(mention: NumberMention, { view, index }: CheckContext): boolean {
  const before = view.numbers.find(
    (one) => one.end <= mention.start && /^\s*(?:per|dari)\s*$/u.test(gap(view.text, one, mention)),
  );
  const after = view.numbers.find(
    (one) => one.start >= mention.end - 4 && /^\s*(?:per|dari)?\s*$/u.test(gap(view.text, mention, one)),
  );
  const [part, whole] = before ? [before, mention] : [mention, after];
  if (!whole || whole.value === 0) return false;
  return index.numbers.has(numberKey({ value: (100 * part.value) / whole.value, unit: '%', ordinal: false }));
}

function gap(text: string, one: NumberMention, two: NumberMention): string {
  const from = text.slice(one.start, two.start);
  return from.replace(/^[\d.,]+|^\p{L}+/u, '');
}

const most = 8;

/** Says whether a figure is the sum, the difference or the share of figures of one passage near by. */
function workedOut(mention: NumberMention, context: CheckContext): boolean {
  return context.support.some((passage) => {
    const all = findNumbers(passage.prose).filter((one) => !one.ordinal);
    if (all.length > most) return false;
    const money = all.filter((one) => (one.unit === 'Rp') === (mention.unit === 'Rp') && one.unit !== '%');
    const values = money.map((one) => one.value);
    const near = (value: number): boolean => Math.abs(value - mention.value) < 1e-6 * Math.max(1, mention.value);
    if (mention.unit === '%')
      return values.some((a) => values.some((b) => b > a && Math.abs((100 * a) / b - mention.value) < 0.05));
    if (
      /(?<!\p{L})(?:total\p{L}*|seluruh\p{L}*|semua\p{L}*|jumlah\p{L}*|keseluruhan|gabungan)(?!\p{L})/iu.test(
        context.view.own,
      )
    )
      if (values.length > 1 && near(values.reduce((sum, value) => sum + value, 0))) return true;
    if (
      !/(?<!\p{L})(?:sisa\p{L}*|selisih\p{L}*|lainnya|lebih|kurang|bertambah|berkurang|naik|turun)(?!\p{L})/iu.test(
        context.view.own,
      )
    )
      return false;
    return values.some((a, at) => values.some((b, other) => at !== other && near(a - b)));
  });
}

/** Says whether a figure that the sources don't have follows from what they, or the sentence itself, do have. */
export const isDerived = (mention: NumberMention, context: CheckContext): boolean =>
  countedHere(mention, context) || isPart(mention, context) || workedOut(mention, context);
