import { AppError, type Bilingual } from '../kernel/errors.ts';
import type { Correction } from './published.ts';

const SHORTEST = 10;
const LONGEST = 1000;

function refuse(say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { note: say } });
}

/** Checks a correction note: required when the edition is already out, absent for a first release; returns it with spaces trimmed. */
export function checkCorrection(given: Correction | null, alreadyOut: boolean): Correction | null {
  if (!alreadyOut) return null;
  const note = given?.note.trim() ?? '';
  if (!given || note.length < SHORTEST)
    refuse({
      id: `Naskah ini sudah terbit. Tulis catatan ralat untuk pembaca, paling sedikit ${SHORTEST} huruf.`,
      en: `This text is already out. Write a correction note for the readers, at least ${SHORTEST} characters.`,
    });
  const wrong = given.wrong?.trim() ?? '';
  const right = given.right?.trim() ?? '';
  if (Math.max(note.length, wrong.length, right.length) > LONGEST)
    refuse({
      id: `Catatan ralat paling panjang ${LONGEST} huruf.`,
      en: `A correction note has at most ${LONGEST} characters.`,
    });
  return { major: given.major, note, ...(wrong ? { wrong } : {}), ...(right ? { right } : {}) };
}
