import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Act } from '../published.ts';

const LEAST = 10;
const MOST = 1000;

/** What a person asks for or does: the act, what the public reads, why in the office's own words, and how far it goes. */
export type WithdrawalInput = {
  act: Exclude<Act, 'restored' | 'expired'>;
  reason: string;
  why: string;
  /** The text holds personal data that must not stay public (UU 27/2022): it is gone for good, its versions too. */
  personalData: boolean;
  /** False where the title itself is the harm. */
  keepTitle: boolean;
  /** Where its address leads from now on; only with "redirected". */
  redirectTo: string | null;
};

function refuse(field: string, say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { [field]: say } });
}

/** Checks a text that people will read: trimmed, between ten and a thousand characters; `field` names it in the answer. */
export function checkWords(field: string, given: string): string {
  const text = given.trim();
  if (text.length < LEAST)
    refuse(field, {
      id: `Tulis paling sedikit ${LEAST} huruf, supaya orang lain mengerti.`,
      en: `Write at least ${LEAST} characters, so that others understand.`,
    });
  if (text.length > MOST) refuse(field, { id: `Paling panjang ${MOST} huruf.`, en: `At most ${MOST} characters.` });
  return text;
}

/** Checks a withdrawal: public reason and internal grounds are there, and personal data only ever leads to "gone". */
export function checkWithdrawal(input: WithdrawalInput): WithdrawalInput {
  const reason = checkWords('reason', input.reason);
  const why = checkWords('why', input.why);
  if (input.personalData && input.act !== 'gone')
    refuse('act', {
      id: 'Tulisan dengan data pribadi hanya dapat dihapus dari publik, tidak cukup diberi keterangan.',
      en: 'A text with personal data can only be taken away from the public; a notice is not enough.',
    });
  if (input.act !== 'redirected')
    return { ...input, reason, why, redirectTo: null, keepTitle: input.keepTitle || input.act !== 'gone' };
  if (!input.redirectTo?.trim())
    refuse('redirectTo', {
      id: 'Tulis alamat tujuan di situs ini.',
      en: 'Write the address on this site that it leads to.',
    });
  return { ...input, reason, why, keepTitle: true, redirectTo: input.redirectTo.trim() };
}
