import { completeYears, type DateMention, findDates } from '../../language/dates.ts';
import type { SourceText } from './types.ts';

type Found = { written: DateMention[]; complete: DateMention[] };

/** Every passage of a source asks for the dates of the whole, so they are found once per source. */
const known = new WeakMap<SourceText, Found>();

/** All dates of a source: as they are `written`, and `complete` with the years that its other dates give them. */
export function datesOfSource(source: SourceText): Found {
  let found = known.get(source);
  if (!found) {
    const written = findDates(source.text);
    found = { written, complete: completeYears(written) };
    known.set(source, found);
  }
  return found;
}
