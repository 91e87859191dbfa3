import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { dateClauses } from './date-clauses.ts';
import type { Pen } from './pen.ts';
import type { DraftSentence } from './types.ts';
import { lowerStart } from './wording.ts';

const connective =
  /^(?:karena itu|oleh karena itu|selain itu|sementara itu|namun|akan tetapi|meski demikian|dengan demikian|di sisi lain|adapun)(?!\p{L})/iu;
const verbOf: Readonly<Record<string, string>> = {
  melaporkan: 'melaporkan',
  menegaskan: 'menegaskan',
  menambahkan: 'menambahkan',
  menjelaskan: 'menjelaskan',
  memaparkan: 'memaparkan',
};

/** Statements that somebody made, as reported speech; what follows from the same speaker needs no new attribution. */
export function reportedSentence(pen: Pen, claim: Claim, follows: boolean): DraftSentence[] {
  const speaker = claim.by === undefined ? undefined : pen.scene.byId.get(claim.by);
  if (!speaker) {
    const bare = /^(?:mulai|berlaku|berlangsung)(?!\p{L})/u.test(claim.text);
    return [pen.sentence(bare ? `${pen.scene.eventNoun} itu ${claim.text}` : claim.text, [claim])];
  }
  const shape = clauseShape(claim.text);
  if (
    shape === 'predicate' &&
    /^(?:mulai|tidak|dapat|berlaku|berlangsung|di\p{Ll}{4,}|target|gratis|ada|masih|sudah)(?!\p{L})/u.test(claim.text)
  ) {
    pen.meet(speaker);
    const words = claim.text.replace(/^ada (?!\p{Ll}+ yang )/u, 'terdapat ');
    return [
      pen.sentence(words.startsWith('terdapat') ? words : `${pen.scene.eventNoun} itu ${words}`, [claim, speaker]),
    ];
  }
  if (shape === 'predicate') {
    const [first, ...rest] = dateClauses(claim.text);
    return [
      pen.sentence(`${pen.call(speaker)} ${first}`, [claim, speaker]),
      ...rest.map((words) => pen.sentence(words, [claim])),
    ];
  }
  const known = pen.met(speaker);
  const clause = lowerStart(claim.text, pen.scene);
  if (follows && known && connective.test(claim.text)) return [pen.sentence(claim.text, [claim, speaker])];
  const told = claim.about === undefined ? undefined : verbOf[claim.about];
  if (told) return [pen.sentence(`${pen.call(speaker)} ${told} ${clause}`, [claim, speaker])];
  if (follows && known) return [pen.sentence(claim.text, [claim, speaker])];
  const turn = pen.turn() % 3;
  if (!known) return [pen.sentence(`${pen.call(speaker)} mengatakan, ${clause}`, [claim, speaker])];
  const name = pen.short(speaker);
  if (turn === 0) return [pen.sentence(`${name} menjelaskan, ${clause}`, [claim, speaker])];
  if (turn === 1) return [pen.sentence(`Menurut ${name}, ${clause}`, [claim, speaker])];
  return [pen.sentence(`${name} menyampaikan bahwa ${clause}`, [claim, speaker])];
}
