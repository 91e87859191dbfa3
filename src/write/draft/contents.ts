import { clauseShape } from '../../language/verb-forms.ts';
import type { Claim } from '../facts/types.ts';
import { eligibilitySentences, figureSentences, labelledSentence } from './details.ts';
import { openerSentences } from './openers.ts';
import { aimSentences, purposeSentences } from './outcome.ts';
import { particular, telling } from './particulars.ts';
import { restates } from './parts.ts';
import type { Pen } from './pen.ts';
import { presenceSentences } from './people.ts';
import { reportedSentence } from './reported.ts';
import { basisSentences, sinceSentences } from './terms.ts';
import type { DraftBlock, DraftSentence } from './types.ts';

function noted(pen: Pen, claim: Claim): DraftSentence[] {
  if (pen.used.has(claim.id) || restates(pen, claim)) return [];
  const bare = claim.by === undefined && (claim.about !== undefined || clauseShape(claim.text) === 'phrase');
  if (!bare) return reportedSentence(pen, claim, false);
  const sentence = labelledSentence(pen, claim) ?? (telling(pen, claim) ? particular(pen, claim) : undefined);
  return sentence ? [sentence] : [];
}

/** What an announcement announces: numbered from three points on, else a paragraph. */
export function contentsBlocks(pen: Pen): DraftBlock[] {
  const { scene } = pen;
  const statements = ['point', 'statement', 'dictum', 'fact'] as const;
  const claims = statements
    .flatMap((slot) => scene.of(slot))
    .filter((claim) => claim.kind === 'statement' && claim.by === undefined && claim.role !== 'when')
    .sort((a, b) => a.number - b.number);
  const sentences = [
    ...purposeSentences(pen, scene.of('purpose')),
    ...eligibilitySentences(pen),
    ...figureSentences(pen),
    ...sinceSentences(pen),
    ...claims.flatMap((claim) => noted(pen, claim)),
    ...basisSentences(pen),
    ...aimSentences(pen),
    ...openerSentences(pen),
    ...presenceSentences(pen),
  ];
  if (sentences.length === 0) return [];
  return sentences.length < 3 ? [{ kind: 'body', sentences }] : [{ kind: 'list', ordered: true, sentences }];
}
