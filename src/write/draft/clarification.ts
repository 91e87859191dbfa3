import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftSentence } from './types.ts';

/** What false claim went round, and where: only in order to answer it. */
export function hoaxSentences(pen: Pen): DraftSentence[] {
  return pen.scene.of('hoax').map((claim) => {
    if (/^status/.test(claim.about ?? '')) return pen.sentence(`Kabar itu ${claim.text.toLowerCase()}`, [claim]);
    if (/^beredar/.test(claim.about ?? '')) return pen.sentence(`Pesan itu beredar ${claim.text}`, [claim]);
    if (clauseShape(claim.text) === 'clause' && !/ yang /.test(claim.text))
      return pen.sentence(`Kabar yang beredar menyebutkan ${claim.text}`, [claim]);
    return pen.sentence(`Hoaks itu berupa ${claim.text}`, [claim]);
  });
}

/** The facts that answer it. */
export function factSentences(pen: Pen): DraftSentence[] {
  return pen.scene.of('fact').map((claim) => pen.sentence(claim.text, [claim]));
}

/** What people are asked to do. */
export function appealSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  return scene.of('appeal').map((claim: Claim) => {
    const shape = clauseShape(claim.text);
    const words = shape === 'predicate' ? `masyarakat untuk ${claim.text}` : claim.text;
    return pen.sentence(`${scene.agencyShort ?? scene.agency.value} mengimbau ${words}`, [claim, scene.agency]);
  });
}
