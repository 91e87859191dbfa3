import { AppError } from '../../../kernel/errors.ts';
import type { DerivativeKind } from '../kinds.ts';
import { standingOf } from '../limits.ts';
import { derivativeWords } from '../words.ts';

const MOST_LETTERS = 100_000;

/** Checks the words of a derivative as a person gives them: not empty, within every hard limit of the channel. */
export function settledWords(kind: DerivativeKind, text: string): string {
  const words = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  const fail = (id: string, en: string) => new AppError('invalid', { id, en }, { fields: { text: { id, en } } });
  if (words === '') throw fail('Teks ini masih kosong.', 'This text is still empty.');
  if (words.length > MOST_LETTERS) throw fail('Teks ini terlalu panjang.', 'This text is too long.');
  const over = standingOf(kind, words).filter((one) => one.hard && one.over);
  if (over.length === 0) return words;
  const say = (locale: 'id' | 'en'): string =>
    over.map((one) => derivativeWords(locale).over(derivativeWords(locale)[one.measure], one.is, one.most)).join(' ');
  throw fail(say('id'), say('en'));
}
