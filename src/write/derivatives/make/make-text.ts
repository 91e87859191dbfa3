import { guardOf } from '../guard.ts';
import type { DerivativeKind } from '../kinds.ts';
import type { Paper } from '../paper.ts';
import { makeAlt } from './alt-text.ts';
import { makeEasyRead } from './easy-read.ts';
import { makeEnglish } from './english/make-english.ts';
import type { Making } from './pick.ts';
import { makePost } from './posts.ts';
import { makeQa } from './qa.ts';
import { makeScript } from './script.ts';
import { makeSpeech } from './speech.ts';
import { makeNewsletter, makeSummary } from './summaries.ts';
import { makeTalkingPoints } from './talking-points.ts';

const MAKERS: Record<Exclude<DerivativeKind, 'pdf' | 'docx'>, (making: Making) => string> = {
  'summary-30': (making) => makeSummary(making, 30),
  'summary-100': (making) => makeSummary(making, 100),
  x: (making) => makePost('x', making),
  instagram: (making) => makePost('instagram', making),
  facebook: (making) => makePost('facebook', making),
  threads: (making) => makePost('threads', making),
  whatsapp: (making) => makePost('whatsapp', making),
  tiktok: makeScript,
  newsletter: makeNewsletter,
  'talking-points': makeTalkingPoints,
  qa: makeQa,
  'easy-read': makeEasyRead,
  speech: ({ paper }) => makeSpeech(paper),
  english: ({ paper }) => makeEnglish(paper),
  'card-wide': ({ paper }) => makeAlt(paper),
  'card-square': ({ paper }) => makeAlt(paper),
};

/** Makes the words of one kind from an edition without a model; the same edition always gives the same words. */
export const makeText = (kind: DerivativeKind, paper: Paper, guard = guardOf(paper)): string =>
  kind === 'pdf' || kind === 'docx' ? '' : MAKERS[kind]({ paper, guard });
