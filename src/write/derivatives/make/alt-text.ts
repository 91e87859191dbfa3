import type { Paper } from '../paper.ts';
import { cut } from './shorten.ts';

/** The description of a card for those who don't see it: all words that stand on it. */
export function makeAlt(paper: Paper): string {
  const head = cut(paper.headline || paper.standfirst, 400, (text) => text.length);
  return paper.language === 'en'
    ? `Card of ${paper.agency} with the headline: ${head}`
    : `Kartu ${paper.agency} dengan judul: ${head}`;
}
