import type { Bilingual } from '../../../kernel/errors.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { assistantOn } from '../../assisted/ask.ts';
import { isEmptyDocument } from '../../document.ts';
import { editionInLanguage } from '../../queries/editions.ts';
import type { Edition } from '../../types.ts';
import { type Unsupported, unsupportedIn } from '../guard.ts';
import { type DerivativeKind, hasWords } from '../kinds.ts';
import { type Standing, standingOf } from '../limits.ts';
import { paperText } from '../paper.ts';
import { paperOf } from '../paper-of.ts';
import { mayPropose, taskFor } from '../propose/wish-for.ts';
import { findDerivative, stateOf, versionsOfDerivative } from '../queries.ts';
import { changedSources, type WordRun } from '../staleness.ts';
import type { Derivative, DerivativeState, DerivativeVersion } from '../types.ts';

/** Everything that the page of one derivative shows. */
export type DerivativeModel = {
  edition: Edition;
  derivative: Derivative;
  state: DerivativeState;
  standing: Standing[];
  /** Sentences of the edition used here that have changed. */
  changes: WordRun[][];
  unsupported: Unsupported[];
  versions: DerivativeVersion[];
  /** Whether a model may be asked; a sentence says why not, null that this kind takes none. */
  model: true | Bilingual | null;
  /** Whether the English edition has words already; null for other kinds. */
  englishTaken: boolean | null;
};

/** Reads a derivative with its state, what changed since, and what the edition does not support; null when it isn't made. */
export async function readDerivative(
  k: Kernel,
  edition: Edition,
  kind: DerivativeKind,
): Promise<DerivativeModel | null> {
  const derivative = await findDerivative(k.db, edition.id, kind);
  if (!derivative) return null;
  const paper = await paperOf(k, edition);
  const state = stateOf(derivative, edition);
  const english = kind === 'english' ? await editionInLanguage(k, edition.itemId, 'en') : null;
  const compared = hasWords(kind) && kind !== 'english' && !kind.startsWith('card');
  return {
    edition,
    derivative,
    state,
    standing: standingOf(kind, derivative.text),
    changes: state.stale
      ? changedSources(`${derivative.text}\n${derivative.base}`, derivative.fromText, paperText(paper))
      : [],
    unsupported: compared ? unsupportedIn(kind, derivative.text, paper) : [],
    versions: await versionsOfDerivative(k.db, derivative.id),
    model: mayPropose(kind) ? ((await assistantOn(k, edition, taskFor(kind))).say ?? true) : null,
    englishTaken:
      kind === 'english' ? english !== null && (english.headline !== '' || !isEmptyDocument(english.body)) : null,
  };
}
