import { attributionOf, findPersons, findQuotes } from '../../language/index.ts';
import { documentBlocks, type PackageContent } from '../../write/index.ts';
import { hashOfPart } from '../package-hash.ts';

/** It is as I said it; I would rather say it so; I did not say it. */
export type QuoteVerdict = 'agreed' | 'changed' | 'refused';

/** A sentence in direct speech with the paragraph around it. */
export type Quotation = {
  /** Binds an answer: the hash of the words and their paragraph. */
  hash: string;
  speaker: string;
  words: string;
  paragraph: string;
};

/** A full stop that ends a sentence, not a title or an initial. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:Dr|Drs|Dra|Prof|Ir|Hj?|KH|Jend|Letjen|Mayjen|Brigjen|Kol|Kombes|Pol|Tgk|St|\p{Lu}))\.\s+(?=\p{Lu})/u;
/** A name without what the sentence, or the next one, put behind it. */
const tidy = (name: string): string =>
  name
    .split(SENTENCE_END)[0]!
    .trim()
    .replace(/[\s.,;:]+$/u, '');
const plain = (name: string): string => tidy(name.normalize('NFKC')).toLowerCase();

/** Says whether two names as a text writes them mean the same person: equal, or one is the end of the other ("Sari" of "Ratna Sari"). */
export const sameSpeaker = (a: string, b: string): boolean => {
  const [one, two] = [plain(a), plain(b)];
  return one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`);
};

/** Lists the quotations of a package whose speaker the text names, in the order of the text; a short name stands for the full one that the text has. */
export function quotationsOf(content: PackageContent): Quotation[] {
  const found = documentBlocks(content.edition.body).flatMap((block) => {
    const people = findPersons(block.text);
    return findQuotes(block.text).flatMap((quote) => {
      const by = attributionOf(block.text, quote);
      if (!by) return [];
      const person = people.find((one) => one.nameRange.start < by.end && one.nameRange.end > by.start);
      return [{ speaker: tidy(person?.name ?? by.text), words: quote.text, paragraph: block.text }];
    });
  });
  const full = (name: string) =>
    found.map((one) => one.speaker).find((other) => sameSpeaker(other, name) && other.length > name.length) ?? name;
  return found.map(({ speaker, words, paragraph }) => ({
    speaker: full(speaker),
    words,
    paragraph,
    hash: hashOfPart({ words, paragraph }),
  }));
}

/** The quotations of one speaker. */
export const quotationsBy = (content: PackageContent, speaker: string): Quotation[] =>
  quotationsOf(content).filter((one) => sameSpeaker(one.speaker, speaker));
