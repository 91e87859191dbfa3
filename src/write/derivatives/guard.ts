import { knownAcronyms } from '../../language/acronyms.ts';
import { findQuotes } from '../../language/quotes.ts';
import { splitSentences } from '../../language/sentences.ts';
import { words } from '../../language/tokens.ts';
import { checkText } from '../checks/check-text.ts';
import { indexSources } from '../checks/index-sources.ts';
import type { CheckBlock } from '../checks/types.ts';
import { documentBlocks } from '../document.ts';
import { plainToDocument } from '../plain-document.ts';
import { type DerivativeKind, isDocument } from './kinds.ts';
import { asSpoken } from './make/as-spoken.ts';
import { digitsAgain } from './make/spoken-back.ts';
import { LINK, saidIn } from './measure.ts';
import { type Paper, paperText } from './paper.ts';
import { STANDING } from './standing.ts';

/** What a guard finds: sentences that the edition does not support, with the reason. */
export type Unsupported = { text: string; why: { id: string; en: string } };

/** Holds derived words against the edition that they come from, by the same hard checks as a draft against its sources. */
export type Guard = {
  /** Lists the sentences of a text in running words that the edition does not support. */
  unsupported(text: string): Unsupported[];
  /** Says whether the edition supports every sentence. */
  supports(text: string): boolean;
};

const NO_LEDGER: ReadonlySet<string> = new Set(['hole', 'personal-data']);
const lookAlike = (text: string): string =>
  text
    .replaceAll(LINK, '')
    .replace(/(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu, '')
    .replace(/^[•\-*]\s+/u, '')
    .replace(/^\*(.+)\*$/u, '$1')
    .replace(/^\[pendekkan: (.+)\]$/u, '$1')
    .trim();

/** The running words of a derivative, block by block, without tags, links, stage directions and signs of lists. */
export function wordsOf(kind: DerivativeKind, text: string): string[] {
  const lines =
    isDocument(kind) && kind !== 'tiktok' ? documentBlocks(plainToDocument(text)).map((one) => one.text) : [];
  return (kind === 'tiktok' ? saidIn(text).split('\n') : isDocument(kind) ? lines : text.split('\n'))
    .map((line) => lookAlike(kind === 'speech' ? digitsAgain(line) : line))
    .filter((line) => line !== '' && !explains(line));
}

/** A line that says what a known abbreviation stands for. */
function explains(line: string): boolean {
  const [short = '', long = ''] = line.split(': ');
  return knownAcronyms[short] === long;
}

const bare = (text: string): string => words(text).join(' ');
const ownSentences = (paper: Paper): string[] =>
  paperText(paper)
    .split('\n')
    .flatMap((line) => splitSentences(line))
    .map((one) => one.text);

/** Lists the sentences of a derivative that its edition does not support; a spoken form of the edition's own sentence is supported. */
export function unsupportedIn(kind: DerivativeKind, text: string, paper: Paper, guard = guardOf(paper)): Unsupported[] {
  const lines = wordsOf(kind, text);
  if (kind !== 'speech') return lines.flatMap((line) => guard.unsupported(line));
  const own = new Set(ownSentences(paper).map((one) => bare(digitsAgain(asSpoken(one)))));
  return lines
    .flatMap((line) => splitSentences(line))
    .filter((one) => !own.has(bare(one.text)))
    .flatMap((one) => guard.unsupported(one.text));
}

/** Builds the guard of an edition; it reads the edition once for many questions. */
export function guardOf(paper: Paper): Guard {
  const index = indexSources([{ id: 'naskah', name: 'Naskah', text: paperText(paper) }], [], paper.names);
  const options = { agencyNames: paper.names, boilerplate: [...STANDING], language: paper.language };
  const own = new Set(ownSentences(paper).map(bare));
  const known = new Map<string, Unsupported[]>();
  const unsupported = (text: string): Unsupported[] => {
    const found = known.get(text) ?? check(text);
    known.set(text, found);
    return found;
  };
  const check = (text: string): Unsupported[] => {
    const blocks: CheckBlock[] = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, id) => ({ id, text: line }));
    const { sentences, findings } = checkText(blocks, index, [], options);
    return sentences.flatMap((one) => {
      // The edition's own sentence needs no proof by the edition.
      if (own.has(bare(one.text))) return [];
      const hard = findings.find(
        (mark) =>
          mark.block === one.block &&
          mark.start >= one.start &&
          mark.end <= one.end &&
          mark.weight === 'must' &&
          !NO_LEDGER.has(mark.kind),
      );
      return hard ? [{ text: one.text, why: hard.what }] : [];
    });
  };
  return { unsupported, supports: (text) => unsupported(text).length === 0 };
}

/** Lists the quotations of a text that do not stand word for word in the edition. */
export function alteredQuotes(paper: Paper, text: string): string[] {
  const plain = (words: string): string =>
    words
      .replace(/[\s.,;:!?…“”"]+/gu, ' ')
      .trim()
      .toLowerCase();
  const all = plain(paperText(paper));
  return splitSentences(text)
    .flatMap((one) => findQuotes(one.text))
    .map((quote) => quote.inner)
    .filter((words) => !all.includes(plain(words)));
}
