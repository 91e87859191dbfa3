import { findDates } from '../../language/dates.ts';
import type { SourceText } from '../facts/types.ts';
import { placesIn } from './places-of.ts';

/** The places of texts in lower case with the kinds that these give them; '' where a place stands alone. */
export function placesOf(texts: readonly string[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const place of texts.flatMap(placesIn)) {
    const name = place.name.toLowerCase();
    places.set(name, (places.get(name) ?? new Set()).add(place.kind));
  }
  return places;
}

const eventLine = /^\s*(?:hari|tanggal|tgl|waktu|kapan|pada tanggal|ditetapkan|pukul|jadwal|acara|kegiatan)\b/iu;
/** How many lines at the head of a source can tell when it all happened. */
const headLines = 3;

/** Days that go with anything that the sources tell: those at the head of a source, and those of its date lines. */
export function eventDaysOf(sources: readonly SourceText[]): Set<string> {
  const days = new Set<string>();
  for (const source of sources) {
    const lines = source.text.split(/\r?\n/).filter((line) => line.trim() !== '');
    for (const [at, line] of lines.entries())
      if (at < headLines || eventLine.test(line)) for (const date of findDates(line)) days.add(date.iso);
  }
  return days;
}
