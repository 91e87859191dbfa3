import { checkOneTitle } from './check-one-title.ts';
import { checkSums } from './check-sums.ts';
import type { SourceIndex } from './index-sources.ts';
import type { SentenceView } from './sentence-view.ts';
import type { CheckOptions, Finding } from './types.ts';

/** What is wrong between the sentences of a text: parts that don't make the whole, and people with two titles, or another than on the day. */
export function checkWholeText(views: readonly SentenceView[], index: SourceIndex, options: CheckOptions): Finding[] {
  return [...views.flatMap((view) => checkSums(view)), ...checkOneTitle(views, index, options)];
}
