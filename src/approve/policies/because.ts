import type { RiskReason } from '../risk/risk.ts';
import type { Because } from '../step.ts';

/** Says one reason as a half sentence: "menyebut anggaran Rp 2,4 miliar". */
export function becauseOf({ kind, words }: RiskReason): Because {
  switch (kind) {
    case 'budget':
      return { id: `menyebut anggaran ${words}`, en: `it names budget money: ${words}` };
    case 'law':
      return { id: `menyebut hukum: ${words}`, en: `it cites the law: ${words}` };
    case 'health':
      return { id: `menyangkut kesehatan: ${words}`, en: `it concerns health: ${words}` };
    case 'person':
      return { id: `menyebut nama ${words}`, en: `it names ${words}` };
    case 'minor':
      return { id: `menyangkut anak: ${words}`, en: `it concerns a minor: ${words}` };
    case 'correction':
      return { id: 'mengubah yang sudah terbit', en: 'it changes what is already out' };
    case 'crisis':
      return { id: 'menyangkut krisis', en: 'it concerns a crisis' };
  }
}
