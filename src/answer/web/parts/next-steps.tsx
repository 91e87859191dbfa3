import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { citizenWords } from '../citizen-words.ts';

/** What becomes of a case, in three steps. */
export function NextSteps({ locale }: { locale: Locale }): VNode {
  const w = citizenWords(locale);
  return (
    <ol class="case-steps mt3">
      <li>{w.next1}</li>
      <li>{w.next2}</li>
      <li>{w.next3}</li>
    </ol>
  );
}
