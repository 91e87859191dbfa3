import type { Claim } from '../facts/types.ts';
import { eligibilitySentences, figureSentences, labelledSentence } from './details.ts';
import { openerSentences } from './lead.ts';
import { aimSentences, purposeSentences } from './outcome.ts';
import type { Pen } from './pen.ts';
import { presenceSentences } from './people.ts';
import { positionClaims } from './points.ts';
import { reportedSentence } from './reported.ts';
import { sinceSentences } from './terms.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

const statementSentences = (pen: Pen, claims: readonly Claim[]): DraftSentence[] =>
  claims
    .filter((claim) => !pen.used.has(claim.id))
    .flatMap((claim) =>
      claim.about === undefined ? reportedSentence(pen, claim, false) : [labelledSentence(pen, claim)],
    );

/** What an announcement announces: numbered from three points on, else a paragraph. */
export function contentsBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const noted = scene
    .of('statement')
    .filter((claim) => claim.kind === 'statement' && claim.by === undefined && claim.role !== 'when');
  const sentences = [
    ...eligibilitySentences(pen),
    ...figureSentences(pen),
    ...statementSentences(pen, positionClaims(pen)),
    ...statementSentences(pen, noted),
    ...statementSentences(pen, [...scene.of('dictum'), ...scene.of('fact')]),
    ...sinceSentences(pen),
    ...aimSentences(pen),
    ...purposeSentences(pen, scene.of('purpose')),
    ...openerSentences(pen),
    ...presenceSentences(pen),
  ];
  if (sentences.length === 0) return [];
  return sentences.length < 3 ? [{ kind: 'body', sentences }] : [{ kind: 'list', ordered: true, sentences }];
}
