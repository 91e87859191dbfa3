import type { Locale } from '../../../kernel/i18n.ts';
import type { Provenance } from '../../../write/index.ts';
import { words } from '../../words.ts';

/** Says in one line how much of a text comes from whom, by words, the largest part first. */
export function originOfWords({ words: counts, models }: Provenance, locale: Locale): string {
  const w = words(locale);
  const all = counts.person + counts.grammar + counts.model + counts.unknown;
  const share = (part: number): string => `${Math.max(1, Math.round((100 * part) / all))} %`;
  const parts: [number, (share: string) => string][] = [
    [counts.person, w.originPerson],
    [counts.grammar, w.originGrammar],
    [counts.model, (one) => w.originModel(one, models.join(', '))],
    [counts.unknown, w.originUnknown],
  ];
  return parts
    .filter(([count]) => count > 0)
    .sort(([a], [b]) => b - a)
    .map(([count, say]) => say(share(count)))
    .join(', ');
}
