import type { SentenceView } from '../sentence-view.ts';
import type { CheckBlock, CheckOptions, Finding } from '../types.ts';
import { checkHoles, checkPersonalData, checkPlainLanguage, checkSpelling } from './check-style.ts';

/** What a check of language and style knows beside the sentence. */
export type StyleContext = { language: 'id' | 'en'; options: CheckOptions };

/** A check of one sentence; it must depend on the sentence, its block's kind and the options alone, for its answer is kept. */
export type StyleCheck = (view: SentenceView, context: StyleContext) => Finding[];

/** A check of the text as a whole, asked after every change: it must be quick. */
export type TextCheck = (
  text: { blocks: readonly CheckBlock[]; sentences: readonly SentenceView[] },
  context: StyleContext,
) => Finding[];

/** Checks that hold in every language. */
const anyLanguage: readonly StyleCheck[] = [checkHoles, checkPersonalData];
const indonesian: readonly StyleCheck[] = [checkSpelling, checkPlainLanguage];

/** Checks of the whole text. */
export const textChecks: readonly TextCheck[] = [];

/** What language and style checks say of one sentence. */
export function checkStyle(view: SentenceView, context: StyleContext): Finding[] {
  const checks = context.language === 'id' ? [...anyLanguage, ...indonesian] : anyLanguage;
  return checks.flatMap((check) => check(view, context));
}
