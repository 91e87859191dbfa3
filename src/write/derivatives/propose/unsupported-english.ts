import { findDates } from '../../../language/dates.ts';
import { findNumbers } from '../../../language/numbers.ts';
import { digitsInEnglish } from '../make/english/say-english.ts';
import { AREAS, FIXED, LAWS, TITLE_HEADS, UNITS } from '../make/english/terms.ts';
import { type Paper, paperText } from '../paper.ts';

const STEPS: Readonly<Record<string, string>> = {
  thousand: 'ribu',
  million: 'juta',
  billion: 'miliar',
  trillion: 'triliun',
};
/** Words that English writes with a capital and Indonesian names otherwise. */
const ENGLISH: ReadonlySet<string> = new Set(
  [
    ...[
      ...AREAS.values(),
      ...TITLE_HEADS.values(),
      ...UNITS.values(),
      ...FIXED.values(),
      ...Object.values(LAWS),
    ].flatMap((one) => one.split(' ')),
    ...'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
      ' ',
    ),
    ...'Indonesia Indonesian Ministry Directorate Bureau Agency Regency Province City District Village River Lake Dam Island Office Western Eastern Central Time North South East West Java Sumatra Government Republic State Public Press Release'.split(
      ' ',
    ),
  ].map((one) => one.toLowerCase()),
);

/** Lists the figures and names of an English sentence that its Indonesian edition does not have. */
export function unsupportedEnglish(text: string, paper: Paper): string[] {
  const source = paperText(paper);
  const values = new Set([
    ...findNumbers(source).map((one) => one.value),
    ...findDates(source).flatMap((one) => one.iso.split('-').map(Number)),
    ...(source.match(/\d+/g) ?? []).map(Number),
  ]);
  const bad: string[] = [];
  for (const [whole, digits, step] of text.matchAll(/(\d+(?:[.,]\d+)*)(?: (thousand|million|billion|trillion))?/g)) {
    const said = `${digitsInEnglish(digits!)}${step ? ` ${STEPS[step]}` : ''}`;
    const value = findNumbers(said)[0]?.value;
    const parts = digits!.split(/[.,]/).map(Number);
    if (value === undefined || !(values.has(value) || (!step && parts.every((part) => values.has(part)))))
      bad.push(whole!);
  }
  const known = source.toLowerCase();
  for (const [name] of text.matchAll(/(?<![.!?“"\n] ?|^)(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*/gu))
    for (const word of name!.split(/[ -]/))
      if (!known.includes(word.toLowerCase()) && !ENGLISH.has(word.toLowerCase())) bad.push(word);
  return bad;
}
