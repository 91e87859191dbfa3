import { completeYears, findDates } from '../../language/dates.ts';
import { writeOut } from '../../language/note-shorthand.ts';
import { findNumbers, numberKey } from '../../language/numbers.ts';
import { normaliseQuote } from '../../language/quotes.ts';
import { likeness } from '../../language/similarity.ts';
import { words } from '../../language/tokens.ts';

/** A fact that a text has to carry, as `fakta-wajib.yaml` lists it. */
export type RequiredFact = {
  kind: string;
  value?: string;
  title?: string;
  by?: string;
  about?: string;
  startsWith?: string;
};

const plain = (text: string): string => ` ${words(writeOut(text)).join(' ')} `;
const holds = (text: string, value: string): boolean => plain(text).includes(plain(value));

function hasDate(text: string, value: string): boolean {
  const day = value.slice(0, 10);
  return completeYears(findDates(text)).some((date) => date.iso === day || date.iso === `-${day.slice(4)}`);
}

function hasNumber(text: string, value: string): boolean {
  const wanted = findNumbers(value)[0];
  if (!wanted) return holds(text, value);
  const unit = words(value.replace(/[\d.,]+/g, ' ')).filter((word) => !/^(?:rp|persen|sekitar)$/.test(word));
  return findNumbers(text).some((one) => {
    if (numberKey(one) !== numberKey(wanted) && one.value !== wanted.value) return false;
    const near = plain(text.slice(Math.max(0, one.start - 60), one.end + 60));
    return unit.length === 0 || unit.some((word) => near.includes(` ${word} `));
  });
}

function hasQuote(text: string, fact: RequiredFact): boolean {
  const wanted = normaliseQuote(fact.startsWith ?? fact.value ?? '');
  return normaliseQuote(text).replaceAll("'", '"').includes(wanted.replaceAll("'", '"'));
}

function hasStatement(sentences: readonly string[], value: string): boolean {
  if (sentences.some((one) => holds(one, value))) return true;
  const terms = [...new Set(words(writeOut(value)).filter((word) => word.length > 3))];
  return sentences.some((one, at) => {
    const here = plain(`${one} ${sentences[at + 1] ?? ''}`);
    const found = terms.filter(
      (term) => here.includes(` ${term} `) || here.includes(` ${term.replace(/^(?:me|di|ber)/, '')}`),
    );
    return likeness(one, value) >= 0.5 || (terms.length > 0 && found.length / terms.length >= 0.6);
  });
}

/** Says whether a text carries a fact: names, places and laws by their words, dates, numbers and quotations by their value. */
export function carries(text: string, sentences: readonly string[], fact: RequiredFact): boolean {
  const value = String(fact.value ?? '');
  switch (fact.kind) {
    case 'date':
      return hasDate(text, value);
    case 'number':
      return hasNumber(text, value);
    case 'quote':
      return hasQuote(text, fact);
    case 'statement':
      return hasStatement(sentences, value);
    case 'person':
      return (
        holds(text, value) &&
        (fact.title === undefined || holds(text, fact.title) || hasStatement(sentences, fact.title))
      );
    default:
      return holds(text, value) || hasStatement(sentences, value);
  }
}

/** Says whether a text holds something that it must never hold: its words, or the figure in it. */
export function slips(text: string, never: string | RequiredFact): boolean {
  if (typeof never === 'string') return words(never).length <= 12 && holds(text, never);
  if (never.kind === 'number') return hasNumber(text, String(never.value));
  if (never.kind === 'date') return hasDate(text, String(never.value));
  return holds(text, String(never.value ?? never.startsWith ?? ''));
}

/** Words that say nothing, with which weak releases are filled. */
const fillers: readonly RegExp[] = [
  /(?:acara|kegiatan|rapat|pertemuan)(?: \S+)? (?:berlangsung|berjalan) (?:dengan )?(?:lancar|khidmat|meriah|hangat|penuh)/iu,
  /dalam rangka meningkatkan/iu,
  /diharapkan (?:dapat|bisa|mampu) (?:memberikan|membawa) (?:manfaat|dampak)/iu,
  /(?:komitmen|sinergi|kolaborasi) (?:yang )?(?:kuat|erat|berkelanjutan) (?:antara|dari)/iu,
  /sebagaimana diketahui|seperti diketahui|perlu diketahui bahwa|tidak dapat dipungkiri/iu,
  /menyambut (?:baik|antusias)/iu,
  /turut hadir dalam (?:acara|kegiatan) tersebut/iu,
];

/** Lists the filler phrases of a sentence that its material doesn't have. */
export function fillerIn(sentence: string, material: string): string[] {
  const own = sentence.replace(/“[^”]*”/gu, '');
  return fillers.flatMap((pattern) => {
    const found = pattern.exec(own)?.[0];
    return found !== undefined && !plain(material).includes(plain(found)) ? [found] : [];
  });
}
