import type { Areas } from '../../../language/areas.ts';
import type { Dictionary } from '../../../language/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CheckBlock, CheckOptions, Finding } from '../types.ts';
import { checkAreas } from './check-areas.ts';
import { checkEyd } from './check-eyd.ts';
import { checkHeadline } from './check-headline.ts';
import { checkHoles } from './check-holes.ts';
import { checkPersonalData } from './check-personal-data.ts';
import {
  checkForbidden,
  checkHeaviness,
  checkOfficialese,
  checkRedundancy,
  checkSentenceLength,
} from './check-plain.ts';
import { checkReadability } from './check-readability.ts';
import { checkStandardForms, checkUnknownWords } from './check-spelling.ts';

/** What a check of language and style knows beside the sentence. */
export type StyleContext = {
  language: 'id' | 'en';
  options: CheckOptions;
  /** Without it unknown words aren't looked for. */
  dictionary?: Dictionary;
  /** The official area codes; without them areas aren't looked at. */
  areas?: Areas;
  /** Says whether the agency has a word in its own list, in lower case. */
  knows?: (word: string) => boolean;
  /** Says whether the material has a word, in lower case. */
  inMaterial?: (word: string) => boolean;
};

/** A check of one sentence; it must depend on the sentence, its block's kind and the context alone, for its answer is kept. */
export type StyleCheck = (view: SentenceView, context: StyleContext) => Finding[];

/** A check of the text as a whole, asked after every change: it must be quick. */
export type TextCheck = (
  text: { blocks: readonly CheckBlock[]; sentences: readonly SentenceView[] },
  context: StyleContext,
) => Finding[];

/** Checks that hold in every language. */
const anyLanguage: readonly StyleCheck[] = [checkHoles, checkPersonalData];
const indonesian: readonly StyleCheck[] = [
  checkEyd,
  checkStandardForms,
  checkUnknownWords,
  checkForbidden,
  checkRedundancy,
  checkOfficialese,
  checkSentenceLength,
  checkHeaviness,
  checkAreas,
];

/** Checks of the whole text. */
export const textChecks: readonly TextCheck[] = [checkHeadline, checkReadability];

/** What language and style checks say of one sentence; where two mark the same words, the first one speaks. */
export function checkStyle(view: SentenceView, context: StyleContext): Finding[] {
  const checks = context.language === 'id' ? [...anyLanguage, ...indonesian] : anyLanguage;
  const found: Finding[] = [];
  for (const check of checks)
    for (const one of check(view, context)) if (!found.some((other) => sameWords(one, other))) found.push(one);
  return found;
}

/** Findings about single words collide; those about a whole sentence stand beside them. */
function sameWords(a: Finding, b: Finding): boolean {
  if (a.kind === 'sentence-length' || b.kind === 'sentence-length') return false;
  return a.start < b.end && b.start < a.end && a.end - a.start < 80 && b.end - b.start < 80;
}
