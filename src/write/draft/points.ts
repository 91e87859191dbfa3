import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import type { Pen } from './pen.ts';
import type { DraftBlock, DraftSentence } from './types.ts';
import { agencyName } from './wording.ts';

/** What the agency states, by the label `sikap`; else what the notes list without a speaker. */
export function positionClaims(pen: Pen): Claim[] {
  const { scene } = pen;
  const points = scene.of('point');
  if (points.length > 0 || scene.brief.type !== 'statement') return points;
  const noted = [...scene.of('fact'), ...scene.of('statement')].filter(
    (claim) =>
      claim.kind === 'statement' &&
      claim.by === undefined &&
      claim.about === undefined &&
      claim.role !== 'when' &&
      clauseShape(claim.text) === 'clause',
  );
  return noted.sort((a, b) => a.number - b.number);
}

function pointSentence(pen: Pen, claim: Claim): DraftSentence {
  const shape = clauseShape(claim.text);
  return pen.sentence(shape === 'predicate' ? `${agencyName(pen.scene)} ${claim.text}` : claim.text, [claim]);
}

/** The points of an official statement, numbered under what leads up to them. */
export function pointBlocks(pen: Pen): DraftBlock[] {
  const claims = positionClaims(pen).filter((claim) => !pen.used.has(claim.id) && clauseShape(claim.text) !== 'phrase');
  if (claims.length === 0) return [];
  const sentences = claims.map((claim) => pointSentence(pen, claim));
  if (claims.length === 1) return [{ kind: 'body', sentences }];
  const { agency, brief } = pen.scene;
  const lead =
    brief.type === 'statement'
      ? `Sikap ${agencyName(pen.scene)} sebagai berikut`
      : `${agencyName(pen.scene)} menyampaikan hal berikut`;
  const intro = pen.sentence(lead, [agency, ...claims]);
  return [
    {
      kind: 'list',
      intro: true,
      ordered: true,
      sentences: [{ ...intro, text: intro.text.replace(/\.$/, ':') }, ...sentences],
    },
  ];
}
