import { findMisspellings, likeCase } from '../../../language/spelling.ts';
import { nonstandardWords, phraseFinder } from '../../../language/style/index.ts';
import { type Token, tokenize } from '../../../language/tokens.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';
import type { StyleContext } from './index.ts';

/** Shorter words are too often parts of names, units and abbreviations. */
const SHORTEST = 4;
const MOST_SUGGESTED = 3;

const findNonstandard = phraseFinder([...nonstandardWords.keys()]);

/** Words in a form that the dictionary doesn't hold, with the standard one; outside quotations. */
export function checkStandardForms(view: SentenceView): Finding[] {
  const listed = findNonstandard(view.own)
    .map(({ phrase, start, end }) => ({ phrase, start, end, text: view.own.slice(start, end) }))
    .filter((one) => !isAcronym(one.text))
    .map((one) => ({ ...one, replacement: likeCase(one.text, nonstandardWords.get(one.phrase)!) }));
  return [...findMisspellings(view.own), ...listed]
    .filter((one) => view.heading || one.start === 0 || /^\p{Ll}/u.test(one.text))
    .filter((one, at, all) => all.findIndex((other) => other.start === one.start) === at)
    .map((one) =>
      finding(view, {
        kind: 'spelling',
        weight: 'should',
        range: { start: one.start, end: one.end },
        what: { id: `“${one.text}” bukan bentuk baku`, en: `“${one.text}” isn’t the standard form` },
        why: {
          id: `Bentuk bakunya “${one.replacement}” (KBBI).`,
          en: `The dictionary (KBBI) has “${one.replacement}”.`,
        },
        fix: one.replacement,
      }),
    );
}

/**
 * Words that neither the dictionary nor the agency's list holds, with what may have been meant; names and quotations aside. A
 * word that the material has too is marked only when it looks like a slip of the pen: slips are copied.
 */
export function checkUnknownWords(view: SentenceView, context: StyleContext): Finding[] {
  const { dictionary, knows, inMaterial } = context;
  if (!dictionary) return [];
  const known = new Set(findMisspellings(view.own).map((one) => one.start));
  return tokenize(view.own)
    .filter(
      (token) => isJudged(token, view) && !known.has(token.start) && !nonstandardWords.has(token.text.toLowerCase()),
    )
    .filter((token) => !dictionary.has(token.text) && !knows?.(token.text.toLowerCase()))
    .map((token) => ({ token, meant: dictionary.suggest(token.text, MOST_SUGGESTED) }))
    .filter(({ token, meant }) => meant.length > 0 || !inMaterial?.(token.text.toLowerCase()))
    .map(({ token, meant }) => unknown(view, token, meant));
}

function unknown(view: SentenceView, token: Token, meant: string[]): Finding {
  const suggested = meant.map((word) => likeCase(token.text, word));
  const list = suggested.map((word) => `“${word}”`).join(', ');
  return finding(view, {
    kind: 'spelling',
    weight: 'should',
    range: { start: token.start, end: token.end },
    what: { id: `“${token.text}” tidak ada di kamus`, en: `“${token.text}” isn’t in the dictionary` },
    why: {
      id: list === '' ? 'Tidak ada kata yang mirip.' : `Mungkin maksudnya ${list}.`,
      en: list === '' ? 'No word is like it.' : `Perhaps ${list} is meant.`,
    },
    how: {
      id: 'Perbaiki, miringkan bila kata asing, atau tambahkan ke kamus instansi.',
      en: 'Mend it, set it in italics if it is foreign, or add it to the agency’s word list.',
    },
    word: token.text,
    fix: suggested[0],
  });
}

/** Names, acronyms, figures and parts of addresses are no words of the dictionary. */
function isJudged(token: Token, view: SentenceView): boolean {
  const { text } = token;
  if (token.kind !== 'word' || text.length < SHORTEST || /[\d’']/.test(text) || isAcronym(text)) return false;
  const before = view.own[token.start - 1] ?? ' ';
  const after = view.own[token.end] ?? ' ';
  if (/[@./#_:]/.test(before) || /[@/_]/.test(after)) return false;
  if (after === '.' && /\p{L}/u.test(view.own[token.end + 1] ?? ' ')) return false;
  return /^\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
}

const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);
