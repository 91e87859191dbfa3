import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import type { MadeBy } from '../../published.ts';
import { madeByWords } from '../made-by-words.ts';

/** Tells readers how the text came about and who answers for it; nothing where nobody recorded it. */
export function MadeByLine({ made, locale }: { made: MadeBy | null; locale: Locale }): VNode | null {
  if (!made) return null;
  const w = madeByWords(locale);
  const models = made.models.join(', ');
  const how = {
    trainedAlgorithmicMedia: w.model(models),
    compositeWithTrainedAlgorithmicMedia: w.withModel(models),
    algorithmicMedia: w.grammar,
    humanEdits: w.overGrammar,
    digitalCreation: w.people,
    unknown: w.unknown,
  }[made.digitalSourceType ?? 'unknown'];
  return (
    <p class="made-by small">
      {how} {made.answeredBy && w.answers([made.answeredBy.name, made.answeredBy.title].filter(Boolean).join(', '))}
    </p>
  );
}
