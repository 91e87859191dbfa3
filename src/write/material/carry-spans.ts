import { alignTexts, type Shared } from '../adapters/align-texts.ts';

export type Range = { start: number; end: number };

/** Where a passage of an older version stands in the newer one. "same" and "moved" passages read exactly as before. */
export type Carried =
  | { state: 'same' | 'moved'; start: number; end: number }
  /** The place where other words now stand. */
  | { state: 'changed'; start: number; end: number }
  | { state: 'gone' };

/** Passages of fewer words are so common that only their neighbours tell which one is meant. */
const SHORT_WORDS = 4;
const AROUND = 24;
/** So much of a changed passage must be left for the rest to count as its new wording. */
const LEAST_LEFT = 0.4;

/**
 * Carries passages from one version of a text to the next. A passage is only "same" or "moved" when it reads exactly as before
 * and, if it is short, when a neighbouring word is the same too; whatever can't be found for sure is "changed" or "gone".
 */
export function carrySpans(before: string, after: string, spans: Range[]): Carried[] {
  if (before === after) return spans.map((span) => ({ state: 'same', ...pick(span) }));
  const shared = alignTexts(before, after);
  return spans.map((span) => carry(before, after, shared, pick(span)));
}

const pick = ({ start, end }: Range): Range => ({ start, end });

function carry(before: string, after: string, shared: Shared[], span: Range): Carried {
  const words = before.slice(span.start, span.end);
  if (words === '') return { state: 'gone' };
  const inside = overlapping(shared, span);
  const whole = inside.find((one) => one.before <= span.start && one.before + one.length >= span.end);
  if (whole) {
    const start = whole.after + span.start - whole.before;
    const at = { start, end: start + words.length };
    if (sure(before, after, span, at)) return { state: start === span.start ? 'same' : 'moved', ...at };
  }
  const found = elsewhere(before, after, span, words);
  if (found !== null) return { state: 'moved', start: found, end: found + words.length };
  const left = inside.reduce((sum, one) => sum + lettersIn(before, one, span), 0);
  const letters = words.replace(/\s/g, '').length;
  if (letters === 0 || left / letters < LEAST_LEFT) return { state: 'gone' };
  const [first, last] = [inside[0]!, inside.at(-1)!];
  const start = first.after + Math.max(0, span.start - first.before);
  const end = last.after + Math.min(last.length, span.end - last.before);
  return end > start ? { state: 'changed', start, end } : { state: 'gone' };
}

/** The shared stretches that touch a passage; they are in order, so the first is found by halving. */
function overlapping(shared: Shared[], span: Range): Shared[] {
  let [low, high] = [0, shared.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shared[middle]!.before + shared[middle]!.length <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Shared[] = [];
  for (let i = low; i < shared.length && shared[i]!.before < span.end; i += 1) found.push(shared[i]!);
  return found;
}

const lettersIn = (before: string, one: Shared, span: Range): number =>
  before.slice(Math.max(one.before, span.start), Math.min(one.before + one.length, span.end)).replace(/\s/g, '').length;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether two equal passages stand among the same words on one side at least; long ones need no witness. */
function sure(before: string, after: string, old: Range, fresh: Range): boolean {
  const words = before.slice(old.start, old.end);
  if (wholeWords(before, old) && !wholeWords(after, fresh)) return false;
  if (wordCount(words) >= SHORT_WORDS) return true;
  const lead = (text: string, at: number) =>
    text.slice(Math.max(0, at - AROUND), at).match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u)?.[0];
  const next = (text: string, at: number) => text.slice(at, at + AROUND).match(/[\p{L}\p{N}]+/u)?.[0];
  const [leadOld, leadNew] = [lead(before, old.start), lead(after, fresh.start)];
  const [nextOld, nextNew] = [next(before, old.end), next(after, fresh.end)];
  return (
    (leadOld === leadNew && leadOld !== undefined) ||
    (nextOld === nextNew && nextOld !== undefined) ||
    (leadOld === leadNew && nextOld === nextNew)
  );
}

/** "12" inside "112" or "1.200" is another figure. */
const wholeWords = (text: string, { start, end }: Range): boolean =>
  !(/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[start] ?? '')) &&
  !(/[\p{L}\p{N}]/u.test(text[end] ?? '') && /[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) &&
  !(/\d/.test(text[end - 1] ?? '') && /^[.,]\d/.test(text.slice(end, end + 2))) &&
  !(/\d/.test(text[start] ?? '') && /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)));

const MOST_PLACES = 50;

/** The one other place where a passage reads exactly as before, among the same neighbours; null when there is none or more than one. */
function elsewhere(before: string, after: string, span: Range, words: string): number | null {
  const places: number[] = [];
  for (let at = after.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = after.indexOf(words, at + 1))
    places.push(at);
  const fit = places.filter((at) => sure(before, after, span, { start: at, end: at + words.length }));
  return fit.length === 1 ? fit[0]! : null;
}
