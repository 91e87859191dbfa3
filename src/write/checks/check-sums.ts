import { findNumbers, type NumberMention } from '../../language/numbers.ts';
import { finding } from './finding.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Finding } from './types.ts';

const total =
  /(?<!\p{L})(?:terdiri (?:atas|dari)|yaitu|yakni|masing-masing|rinciannya|dengan rincian|meliputi)(?!\p{L})/iu;
const partOf = /(?<!\p{L})(?:dari|antara lain|di antaranya|termasuk|lebih|sekitar|kurang|hampir)(?!\p{L})/iu;
/** How far a stated share may be from the one worked out, in percentage points. */
const rounding = 1;

const kindOf = ({ unit }: NumberMention): string => unit;
const shown = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 2 });

/** `10 orang, terdiri atas 4 laki-laki dan 5 perempuan`: parts that are said to make the whole. */
function parts(view: SentenceView): Finding | undefined {
  const word = total.exec(view.own);
  if (!word) return undefined;
  const rest = view.own.slice(word.index + word[0].length);
  if (partOf.test(rest)) return undefined;
  const whole = view.numbers.filter((one) => one.end <= word.index && !one.ordinal).at(-1);
  const pieces = view.numbers.filter((one) => one.start > word.index && !one.ordinal);
  if (!whole || pieces.length < 2 || /\d{1,2} (?:dan|sampai|hingga) \d/.test(rest)) return undefined;
  const money = kindOf(whole) === 'Rp' || kindOf(whole) === '%';
  if (pieces.some((one) => (money ? kindOf(one) !== kindOf(whole) : ['Rp', '%'].includes(kindOf(one)))))
    return undefined;
  const sum = pieces.reduce((all, one) => all + one.value, 0);
  // Figures of other things stand after the word as well: only a near miss is a sum.
  if (
    sum === whole.value ||
    Math.abs(sum - whole.value) > whole.value * 0.35 ||
    pieces.some((one) => one.value >= whole.value)
  )
    return undefined;
  return finding(view, {
    kind: 'sum',
    weight: 'must',
    range: whole,
    what: {
      id: `Bagian-bagiannya berjumlah ${shown(sum)}, bukan ${whole.text.trim()}`,
      en: `The parts make ${shown(sum)}, not ${whole.text.trim()}`,
    },
    why: { id: 'Jumlah harus sama dengan bagian-bagiannya.', en: 'A total must be the sum of its parts.' },
  });
}

/** `4 dari 5 orang atau 90 persen`: a share that the figures beside it don't make. */
function shares(view: SentenceView): Finding | undefined {
  const match =
    /(\d[\d.]*)\s+(?:\p{L}+\s+){0,2}dari\s+(?:(?:sekitar|total|perkiraan|seluruh)\s+)*(\d[\d.]*)[^.;%]{0,40}?(?:,?\s(?:atau|setara)\s(?:dengan\s)?|\()(\d+(?:,\d+)?)\s?(?:persen|%)/iu.exec(
      view.own,
    );
  if (!match) return undefined;
  const [part, whole, share] = match.slice(1).map((digits) => findNumbers(digits)[0]?.value ?? Number.NaN);
  if (!part || !whole || share === undefined || part > whole) return undefined;
  const right = (100 * part) / whole;
  if (Math.abs(right - share) <= rounding) return undefined;
  const at = view.own.indexOf(match[3]!, match.index + match[0].length - match[3]!.length - 9);
  return finding(view, {
    kind: 'sum',
    weight: 'must',
    range: { start: at, end: at + match[3]!.length },
    what: {
      id: `${match[1]} dari ${match[2]} adalah ${shown(right)} persen`,
      en: `${match[1]} out of ${match[2]} is ${shown(right)} per cent`,
    },
    why: { id: 'Persentase harus cocok dengan angkanya.', en: 'A percentage must follow from its figures.' },
  });
}

/** `naik dari Rp14 miliar menjadi Rp21 miliar, atau 40 persen`: a change whose share is wrong. */
function changes(view: SentenceView): Finding | undefined {
  const share = view.numbers.find((one) => one.unit === '%');
  const [from, to] = view.numbers.filter((one) => one.unit !== '%' && !one.ordinal);
  if (!share || !from || !to || from.unit !== to.unit || from.value === 0) return undefined;
  const text = view.own;
  if (!/dari\s+(?:sekitar\s+)?$/iu.test(text.slice(Math.max(0, from.start - 14), from.start))) return undefined;
  if (!/menjadi\s+(?:sekitar\s+)?$/iu.test(text.slice(Math.max(0, to.start - 18), to.start))) return undefined;
  const own = /(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|atau)\s+(?:sebesar\s+|sekitar\s+)?$/iu;
  if (!own.test(text.slice(Math.max(0, share.start - 24), share.start))) return undefined;
  const right = Math.abs((100 * (to.value - from.value)) / from.value);
  if (Math.abs(right - share.value) <= rounding) return undefined;
  return finding(view, {
    kind: 'sum',
    weight: 'must',
    range: share,
    what: {
      id: `Perubahan itu ${shown(right)} persen, bukan ${share.text.trim()}`,
      en: `That change is ${shown(right)} per cent, not ${share.text.trim()}`,
    },
    why: { id: 'Persentase harus cocok dengan angkanya.', en: 'A percentage must follow from its figures.' },
  });
}

/** Arithmetic within a sentence: parts make the whole, and percentages follow from the figures beside them. */
export function checkSums(view: SentenceView): Finding[] {
  const found = parts(view) ?? shares(view) ?? changes(view);
  return found ? [found] : [];
}
