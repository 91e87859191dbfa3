import { splitSentences } from '../../../language/index.ts';
import { contentText, type DocumentJson } from '../../../write/index.ts';
import { type Token, tokensOf } from './words.ts';

/** A sentence of a released text with its words. */
export type OfficialSentence = { text: string; tokens: Token[] };

/** The words of a version in reading order: headline, standfirst, then each sentence of the body. */
export function officialSentences(version: {
  headline: string;
  standfirst: string;
  body: unknown;
}): OfficialSentence[] {
  const paragraphs = [version.headline, version.standfirst, ...contentText(version.body as DocumentJson).split('\n')];
  return paragraphs
    .flatMap((paragraph) => splitSentences(paragraph.normalize('NFKC')))
    .map(({ text }) => ({ text, tokens: tokensOf(text) }))
    .filter(({ tokens }) => tokens.length > 0);
}
