import { findDates } from '../../../../language/dates.ts';
import { findPersons } from '../../../../language/person-names.ts';
import { findQuotes } from '../../../../language/quotes.ts';
import { splitSentences } from '../../../../language/sentences.ts';
import { officeWords, type Paper } from '../../paper.ts';
import { glossaryOf } from './glossary.ts';
import { dateInEnglish, titleInEnglish, toTranslate } from './say-english.ts';
import { FIXED } from './terms.ts';

/** The heading of the list at the end, which the translator takes away. */
export const READY = 'Ready in English (take this list away when the text is translated)';

/** A quotation stays in Indonesian until a person translates it. */
const quotation = (words: string): string => `“[translate the quotation: ${words.replace(/[,.]$/, '')}]”`;

/** `“…,” kata Direktur X Budi Santoso.` with nothing behind the name becomes `“…” said Budi Santoso, Director of X.` */
function attributed(sentence: string, offices: ReadonlySet<string>): string | null {
  const [quote, ...more] = findQuotes(sentence);
  if (!quote || more.length > 0 || quote.start > 0) return null;
  const rest = sentence.slice(quote.end).trim();
  const person = findPersons(rest, offices)[0];
  if (!person?.title) return null;
  const before = rest.slice(0, person.start).trim();
  const after = rest.slice(person.end).replace(/\.$/, '').trim();
  if (!/^(?:kata|ujar|tutur|ucap|jelas|ungkap|papar|tegas|terang|sebut|imbuh|tambah)$/u.test(before)) return null;
  const scene = after ? ` ${toTranslate(after.replace(/^,\s*/, ''))}` : '';
  return `${quotation(quote.inner)} said ${person.name}, ${titleInEnglish(person.title)}${scene}.`;
}

const sentenceOf = (text: string, offices: ReadonlySet<string>): string =>
  attributed(text, offices) ?? toTranslate(text);

const paragraphOf = (text: string, offices: ReadonlySet<string>): string =>
  splitSentences(text)
    .map((one) => sentenceOf(one.text, offices))
    .join(' ');

function datelineOf(dateline: string): string {
  const date = findDates(dateline)[0];
  const said = date && dateInEnglish(date);
  return said
    ? `${dateline.slice(0, date.start)}${said}${dateline.slice(date.end)} – `
    : dateline
      ? `${dateline} – `
      : '';
}

/**
 * A working edition for the translator, without a model: the structure with days, names and titles in English as far as the
 * tables know them, everything else kept in Indonesian between `[translate: …]`, and a list of terms that are ready.
 */
export function makeEnglish(paper: Paper): string {
  let opening = datelineOf(paper.dateline);
  const out = [toTranslate(paper.headline), toTranslate(paper.standfirst || paper.headline)];
  for (const block of paper.blocks) {
    if (block.kind === 'heading') out.push(`## ${FIXED.get(block.text) ?? toTranslate(block.text)}`);
    else if (block.kind === 'list') out.push(block.items.map((item) => `- ${toTranslate(item)}`).join('\n'));
    else if (block.kind === 'quote')
      out.push(`> ${quotation(block.text)}${block.by ? `\n> — ${speaker(block.by)}` : ''}`);
    else {
      out.push(opening + paragraphOf(block.text, officeWords(paper)));
      opening = '';
    }
  }
  if (paper.contact) out.push(`Contact: ${paper.contact}`);
  const terms = glossaryOf(paper);
  if (terms.length > 0) {
    const cell = (text: string): string =>
      text.replace(/[|<\\*[\]]/g, (sign) => (/[|<]/.test(sign) ? `\\${sign}` : sign));
    out.push(`## ${READY}`);
    out.push(
      [
        '| Indonesian | English |',
        '| --- | --- |',
        ...terms.map((one) => `| ${cell(one.id)} | ${cell(one.en)} |`),
      ].join('\n'),
    );
  }
  return out.join('\n\n');
}

function speaker(by: string): string {
  const [name = by, ...title] = by.split(', ');
  return title.length > 0 ? `${name}, ${titleInEnglish(title.join(', '))}` : by;
}

/** Counts what is left to translate in a text. */
export const leftToTranslate = (text: string): number => text.match(/\[translate(?: the quotation)?:/g)?.length ?? 0;
