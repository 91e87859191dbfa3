import { readability } from '../../../language/readability.ts';
import { finding } from '../finding.ts';
import type { TextCheck } from './index.ts';

/** School years; above this a text is hard for most adults. */
const HARD = 16;
const LEAST_WORDS = 80;

/** How hard the whole text is to read, said at its first sentence. */
export const checkReadability: TextCheck = ({ sentences }, { language }) => {
  const prose = sentences.filter(
    (view) => !view.heading && view.block.kind !== 'table' && typeof view.block.id === 'number',
  );
  const first = prose[0];
  if (!first || language !== 'id') return [];
  const measured = readability(prose.map((view) => view.own).join(' '));
  if (measured.words < LEAST_WORDS || measured.grade <= HARD) return [];
  const grade = Math.round(measured.grade);
  const long = Math.round(100 * measured.longWordShare);
  return [
    finding(first, {
      kind: 'readability',
      weight: 'should',
      range: { start: 0, end: first.text.length },
      what: {
        id: `Naskah ini berat dibaca (setara ${grade} tahun sekolah)`,
        en: `Heavy reading (${grade} years of school)`,
      },
      why: {
        id: `Rata-rata ${Math.round(measured.wordsPerSentence)} kata tiap kalimat, ${long} % kata panjang.`,
        en: `${Math.round(measured.wordsPerSentence)} words a sentence, ${long} % long words.`,
      },
    }),
  ];
};
