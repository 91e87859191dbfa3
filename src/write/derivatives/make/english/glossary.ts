import { findClockTimes } from '../../../../language/clock-times.ts';
import { findDates } from '../../../../language/dates.ts';
import { findNumbers } from '../../../../language/numbers.ts';
import { findPersons } from '../../../../language/person-names.ts';
import { blank } from '../../../../language/ranges.ts';
import { findRegulations } from '../../../../language/regulations.ts';
import { officeWords, type Paper, paperText } from '../../paper.ts';
import { writtenFigure } from '../written-figure.ts';
import { clockInEnglish, dateInEnglish, figureInEnglish, lawInEnglish, titleInEnglish } from './say-english.ts';

/** A term of the edition with what it is in English. */
export type Term = { id: string; en: string };

/** Lists days, times, figures, laws, people and titles of an edition with their English, each once, in order of appearance. */
export function glossaryOf(paper: Paper): Term[] {
  const terms: Term[] = [];
  const add = (id: string, en: string | null): void => {
    const name = id.trim();
    if (en && !terms.some((one) => one.id === name)) terms.push({ id: name, en });
  };
  for (const line of paperText(paper).split('\n')) {
    const laws = findRegulations(line);
    const dates = findDates(blank(line, laws));
    const clocks = findClockTimes(blank(line, [...laws, ...dates]));
    const figures = findNumbers(blank(line, [...laws, ...dates, ...clocks]));
    const people = findPersons(line, officeWords(paper)).filter((one) => one.title && one.name.includes(' '));
    for (const one of laws) add(one.text, lawInEnglish(one));
    for (const one of dates) add(one.text, dateInEnglish(one));
    for (const one of clocks) add(one.text, clockInEnglish(one));
    for (const one of figures) add(writtenFigure(line, one), figureInEnglish(one, line));
    for (const one of people) add(`${one.title} ${one.name}`, `${one.name}, ${titleInEnglish(one.title!)}`);
  }
  return terms;
}
