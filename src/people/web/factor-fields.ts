import { AppError } from '../../kernel/errors.ts';
import type { Shown } from '../commands/show-factor.ts';

/** The fields in which a second factor is shown: no other form has fields of these names. */
export const CODE_FIELD = '_kode';
export const PASSKEY_FIELD = '_kunci';

/** What a form shows as second factor: a browser's answer with a passkey where there is one, else the code. */
export function shownIn(fields: { _kode?: string | undefined; _kunci?: string | undefined }): Shown {
  if (!fields._kunci) return { code: fields._kode ?? '' };
  try {
    return { passkey: JSON.parse(fields._kunci) as unknown, purpose: 'passkey-confirm' };
  } catch {
    return { passkey: null, purpose: 'passkey-confirm' };
  }
}

/** Reads a browser's answer out of a form's field; throws "invalid" when it isn't JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const say = {
      id: 'Jawaban peramban tidak terbaca. Coba lagi.',
      en: 'The browser’s answer can’t be read. Try again.',
    };
    throw new AppError('invalid', say, { cause });
  }
}
