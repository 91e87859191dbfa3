import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from './tokens.ts';

/** What a question asks for, judged by its question word. */
export type QuestionKind = 'date' | 'person' | 'number' | 'place' | 'reason' | 'meaning' | 'other';

/** Words that ask and say nothing of the topic. */
export const askingWords: ReadonlySet<string> = new Set(
  `apa apakah siapa siapakah kapan kapankah mana manakah dimana dimanakah kemana bagaimana bagaimanakah mengapa kenapa
  berapa berapakah seberapa sebutkan jelaskan maksud dimaksud arti nama bernama`.split(/\s+/),
);

const kinds: readonly (readonly [QuestionKind, RegExp])[] = [
  ['date', /\b(?:kapan|(?:tahun|tanggal|hari|bulan) (?:berapa|apa))/i],
  ['person', /\bsiapa/i],
  ['number', /\b(?:se)?berapa/i],
  ['place', /\b(?:[dk][ie] ?mana|dari ?mana)/i],
  ['reason', /\b(?:mengapa|kenapa)/i],
  ['meaning', /\b(?:di)?maksud|\bapa(?:kah)? itu\b|\barti(?:nya)?\b|\b(?:definisi|pengertian|kepanjangan)\b/i],
];

/** Tells what a question asks for. */
export const questionKind = (question: string): QuestionKind =>
  kinds.find(([, pattern]) => pattern.test(question))?.[0] ?? 'other';

/** The stems of a question that carry its topic, without function and question words. */
export function questionTerms(question: string): string[] {
  const found = words(question).filter((word) => !stopWords.has(word) && !askingWords.has(word) && word.length > 1);
  return [...new Set(found.flatMap((word) => (word.includes('-') ? word.split('-') : [word])).map(stem))];
}

const months = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const numerals = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus|ribu|juta|miliar';
const answers: Record<QuestionKind, RegExp> = {
  date: new RegExp(`\\b(?:1\\d{3}|20\\d\\d)\\b|\\b(?:${months})\\b|\\babad\\b`, 'i'),
  number: new RegExp(`\\d|\\b(?:${numerals})\\b`, 'i'),
  person: /(?<=\S\s)\p{Lu}\p{Ll}+/u,
  place: /\b(?:di|dari|ke)\s+\p{Lu}|terletak|berada|bertempat|berpusat|lahir/u,
  reason: /karena|sebab|akibat|agar|untuk|alasan/i,
  meaning: /\b(?:adalah|ialah|merupakan|yaitu|berarti|artinya|sebutan|istilah|disebut|singkatan)\b/i,
  other: /./su,
};

/** Says whether a passage holds something of the kind that is asked for. */
export const mayAnswer = (kind: QuestionKind, passage: string): boolean => answers[kind].test(passage);

/** Says whether a passage holds a figure, year or name of the kind that is asked for and that the question itself doesn't name. */
export function saysMore(kind: QuestionKind, question: string, passage: string): boolean {
  const asked = new Set(words(question));
  if (kind === 'number') return words(passage).some((word) => /\d/.test(word) && !asked.has(word));
  if (kind === 'date') return words(passage).some((word) => /^(?:1\d{3}|20\d\d)$/.test(word) && !asked.has(word));
  if (kind === 'person')
    return [...passage.matchAll(/(?<=\S\s)\p{Lu}\p{Ll}+/gu)].some((name) => !asked.has(name[0].toLowerCase()));
  return true;
}

const negation = /\b(?:tidak|bukan|belum|tanpa|tak|selain|kecuali)\b/i;

/** Says whether a text denies something. */
export const denies = (text: string): boolean => negation.test(text);

/** The names and figures that a question gives, in lower case; a word at its beginning doesn't count. */
export const givenNames = (question: string): string[] =>
  [...question.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\d]+|\b\d{2,}\b/gu)].map((name) => name[0].toLowerCase());

/** The superlative that a question rests on (`terbesar`, `pertama`, `terakhir`), if there is one. */
export const superlative = (question: string): string | undefined =>
  /\b(ter\p{L}{4,}|pertama|terakhir)\b/iu.exec(question)?.[1]?.toLowerCase();
