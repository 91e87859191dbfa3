import { findAcronyms, knownAcronyms } from '../../../language/acronyms.ts';
import { findQuotes } from '../../../language/quotes.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { officialese } from '../../../language/style/officialese.ts';
import { countWords } from '../../../language/tokens.ts';
import { paperText } from '../paper.ts';
import { PHRASES } from '../standing.ts';
import { closed, type Making } from './pick.ts';
import { headingAsQuestion } from './questions.ts';
import { shorterForms } from './shorten.ts';

/** Most words of a sentence in easy language. */
export const EASY_WORDS = 12;
/** What a person still has to shorten stands between these. */
export const TO_SHORTEN = 'pendekkan';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes plainer words for the office's own; a phrase with several alternatives takes the first. */
function plainer(text: string): string {
  let out = text;
  for (const { phrase, plain } of officialese) {
    if (plain[0] === undefined) continue;
    out = out.replace(new RegExp(`(?<![\\p{L}-])${phrase}(?![\\p{L}-])`, 'giu'), (found) =>
      found[0] === found[0]!.toUpperCase() ? upper(plain[0]!) : plain[0]!,
    );
  }
  return out;
}

/** Where one sentence may become two; the second begins with the words that are given. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/; (?=\p{L})/u, ''],
  [/, (?:tetapi|namun|sedangkan|sementara) (?=\p{L})/iu, 'Tetapi '],
  [/, sehingga (?=\p{L})/iu, 'Karena itu, '],
  [/, (?:lalu|kemudian) (?=\p{L})/iu, 'Lalu '],
];

function splitOnce(sentence: string): string[] | null {
  for (const [joint, start] of JOINTS) {
    const found = joint.exec(sentence);
    if (!found) continue;
    const first = sentence.slice(0, found.index);
    const second = sentence.slice(found.index + found[0].length);
    if (
      countWords(first) >= 3 &&
      countWords(second) >= 3 &&
      !/^(?:dan|atau|serta|yang|di|ke|untuk|dengan)(?!\p{L})/iu.test(second)
    )
      return [closed(first), closed(upper(`${start}${second}`))];
  }
  return null;
}

/** Writes a sentence in sentences of at most twelve words, or returns it as something that a person has to shorten. */
export function easySentences(sentence: string, supports: (text: string) => boolean): string[] {
  if (findQuotes(sentence).length > 0) return [sentence];
  const plain = plainer(sentence);
  const start = supports(plain) ? plain : sentence;
  if (countWords(start) <= EASY_WORDS) return [start];
  const parts = splitOnce(start);
  if (parts?.every((one) => supports(one))) return parts.flatMap((one) => easySentences(one, supports));
  const short = shorterForms(start).find((one) => countWords(one) <= EASY_WORDS && supports(one));
  return [short ?? `[${TO_SHORTEN}: ${start}]`];
}

/** An edition in easy language: short sentences one below the other, questions as headings, quotations word for word, abbreviations explained. */
export function makeEasyRead({ paper, guard }: Making): string {
  const known = paperText(paper);
  const easy = (text: string): string[] =>
    splitSentences(text).flatMap((one) => easySentences(one.text, guard.supports));
  const out: string[] = [`## ${paper.headline}`, ...easy(closed(paper.standfirst))];
  for (const block of paper.blocks) {
    if (block.kind === 'heading') {
      const question = headingAsQuestion(block.text, known);
      out.push(`### ${question && guard.supports(question) ? question : block.text}`);
    } else if (block.kind === 'list') out.push(block.items.map((item) => `- ${item}`).join('\n'));
    else if (block.kind === 'quote') out.push(`> “${block.text}”${block.by ? `\n> — ${block.by}` : ''}`);
    else out.push(...easy(block.text));
  }
  const explained = new Map<string, string>([...findAcronyms(known)].map((one) => [one.short, one.long]));
  for (const [short, long] of Object.entries(knownAcronyms))
    if (!explained.has(short) && new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(known))
      explained.set(short, long);
  if (explained.size > 0) {
    const lines = [...explained].sort(([a], [b]) => a.localeCompare(b)).map(([short, long]) => `- ${short}: ${long}`);
    out.push(`### ${PHRASES.abbreviations.id}`, lines.join('\n'));
  }
  return out.filter(Boolean).join('\n\n');
}
