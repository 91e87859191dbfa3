import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { labelledSentence } from './details.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock } from './types.ts';

/** What readers ask about a thing that the notes have under a label. */
const questions: readonly (readonly [RegExp, string])[] = [
  [/^(?:biaya|tarif|ongkos)/, 'Berapa biayanya?'],
  [/^(?:waktu|lama|durasi) (?:layanan|proses|pengurusan|penyelesaian)|^lamanya/, 'Berapa lama prosesnya?'],
  [/^masa berlaku/, 'Berapa lama masa berlakunya?'],
  [/^(?:sanksi|denda)/, 'Apa sanksinya?'],
  [/^(?:pengecualian|dikecualikan|yang dikecualikan|tidak berlaku)/, 'Siapa yang dikecualikan?'],
  [/^(?:tempat|lokasi) (?:layanan|pendaftaran|pengurusan)/, 'Di mana mengurusnya?'],
  [/^(?:jam|waktu) (?:buka|operasional)/, 'Kapan layanan dibuka?'],
  [/^(?:yang lama|permohonan lama|izin lama|masa peralihan|peralihan)/, 'Bagaimana dengan yang sudah berjalan?'],
];

const questionOf = (claim: Claim): string | undefined =>
  claim.slot === 'answer'
    ? claim.about
    : claim.slot === 'statement' && claim.by === undefined
      ? questions.find(([label]) => label.test(claim.about ?? ''))?.[1]
      : undefined;

/** The claims that answer a question which readers ask, or which the material itself asks. */
export function questionClaims(pen: Pen): readonly Claim[] {
  return pen.scene.facts.claims.filter((claim) => claim.kind === 'statement' && questionOf(claim) !== undefined);
}

/** Questions with their answers, one paragraph each. */
export function questionBlocks(pen: Pen): DraftBlock[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of questionClaims(pen).filter((one) => !pen.used.has(one.id))) {
    const question = questionOf(claim)!;
    groups.set(question, [...(groups.get(question) ?? []), claim]);
  }
  return [...groups].map(([question, claims]) => {
    const asked = pen.sentence(question, claims);
    const answers = claims.map((claim) =>
      claim.slot === 'answer' && clauseShape(claim.text) !== 'predicate'
        ? pen.sentence(claim.text, [claim])
        : (labelledSentence(pen, claim) ?? pen.sentence(claim.text, [claim])),
    );
    return { kind: 'body', sentences: [asked, ...answers] };
  });
}
