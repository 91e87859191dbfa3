import { LINK } from '../measure.ts';
import { PHRASES } from '../standing.ts';
import { type Making, pick } from './pick.ts';

/** A summary of at most `words` words, in whole sentences of the edition. */
export const makeSummary = (making: Making, words: number): string => pick(making, words).join(' ');

/** An item for a newsletter: the headline, a summary, and where to read on; at most 80 words. */
export function makeNewsletter(making: Making): string {
  const { headline, language } = making.paper;
  const title = headline.split(/\s+/).slice(0, 24).join(' ');
  return [title, pick(making, 50).join(' '), `${PHRASES.read[language]} ${LINK}`].filter(Boolean).join('\n\n');
}
