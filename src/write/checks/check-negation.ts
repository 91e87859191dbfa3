import { reversed } from './check-direction.ts';
import { finding } from './finding.ts';
import { readUses, surroundings, type Use } from './polarity.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** How alike the surroundings must be before two uses of a word are taken to speak of the same thing. */
const alike = 0.34;
/** How much closer the contrary use must be than one that agrees. */
const margin = 0.05;

function closest(own: Use, others: readonly Use[]): number {
  let best = -1;
  for (const other of others) best = Math.max(best, surroundings(own, other));
  return best;
}

/** Negation: `tidak` is neither added nor lost, judged by the use of the same word that stands in the likest surroundings. */
export function checkNegation(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (context.support.length === 0 || view.heading || index.states(view.text)) return [];
  const uses = readUses(view.own);
  for (const own of uses) {
    if (own.polarity === 'open' || own.rumoured) continue;
    if (uses.some((use) => use.stem === own.stem && use.polarity !== own.polarity)) continue;
    const others = index
      .uses(own.stem)
      .filter((use) => use.polarity !== 'open' && !use.rumoured && use.supposed === own.supposed);
    const contrary = closest(
      own,
      others.filter((use) => use.polarity !== own.polarity),
    );
    if (contrary < (own.verdict ? 0 : alike)) continue;
    if (
      closest(
        own,
        others.filter((use) => use.polarity === own.polarity),
      ) +
        margin >=
      contrary
    )
      continue;
    const what =
      own.polarity === 'negated'
        ? { id: 'Kalimat ini menyangkal, bahan tidak', en: 'This sentence denies what the sources state' }
        : { id: 'Bahan menyangkal hal ini, kalimat ini tidak', en: 'The sources deny this, the sentence does not' };
    return [finding(view, 'negation', 'must', own, what, reversed)];
  }
  return [];
}
