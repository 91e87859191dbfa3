import { AppError } from '../../kernel/errors.ts';

/** The shortest reason that helps the author, in characters. */
export const SHORTEST_REASON = 10;

/** Takes the reason of a return without the space around it; refuses one of fewer than ten characters. */
export function reasonOf(typed: string): string {
  const reason = typed.trim();
  if (reason.length >= SHORTEST_REASON) return reason;
  const say = {
    id: `Tulis alasannya, paling sedikit ${SHORTEST_REASON} huruf, misalnya "Nama jabatan di paragraf dua keliru".`,
    en: `Write the reason, at least ${SHORTEST_REASON} characters, for example "The job title in paragraph two is wrong".`,
  };
  throw new AppError('invalid', say, { fields: { reason: say } });
}
