import { findDates, weekdayNames, weekdayOf } from '../../language/dates.ts';
import type { Claim } from '../facts/types.ts';
import type { Scene } from './scene.ts';

/** Words of time or place with the claims that carry them; both empty if the notes give none. */
export type Phrase = { words: string; claims: Claim[] };

const none: Phrase = { words: '', claims: [] };

/** The day of publication: the brief's, else the event's first day; as ISO, or undefined. */
export function publicationDay(scene: Scene): string | undefined {
  const given = scene.brief.date;
  if (given !== undefined) return findDates(given).find((date) => /^\d{4}-\d\d-\d\d$/.test(date.iso))?.iso;
  if (scene.dates[0]?.value.includes('/')) return undefined;
  const day = scene.dates[0]?.value ?? scene.of('decree').find((claim) => claim.kind === 'date')?.value;
  return day !== undefined && weekdayOf(day) !== undefined ? day : undefined;
}

/** When the event was: `pada Selasa (25/6)` beside a dateline of that year, `pada 23–25 Juli 2025` for several days. */
export function whenPhrase(scene: Scene, withClock = true): Phrase {
  const date = scene.dates[0];
  if (!date) return none;
  const clock = withClock && scene.clock ? `, ${scene.clock.text}` : '';
  const claims = clock === '' || !scene.clock ? [date] : [date, scene.clock];
  const day = weekdayOf(date.value);
  const named = day !== undefined && date.text.startsWith(weekdayNames[day]!);
  if (!named || /[–/]/.test(date.value)) return { words: `pada ${date.text}${clock}`, claims };
  const [year, month, dayOfMonth] = date.value.split('-').map(Number);
  const sameYear = publicationDay(scene)?.startsWith(`${year}-`) === true;
  return { words: `pada ${weekdayNames[day]} (${dayOfMonth}/${month}${sameYear ? '' : `/${year}`})${clock}`, claims };
}

/** Where the event was, with its preposition: `di Pasar Sentiong, Semarang,`; a closing comma only if the place holds one. */
export function wherePhrase(scene: Scene, preposition = 'di'): Phrase {
  if (scene.venues.length === 0) return none;
  const words = scene.venues.map((venue) => venue.text).join(', ');
  const closed = words.includes(', ') ? `${words},` : words;
  return { words: `${preposition} ${closed}`, claims: [...scene.venues] };
}

/** Place and time together, commas closed, to stand at the end of a sentence. */
export function circumstances(scene: Scene, preposition = 'di'): Phrase {
  const where = wherePhrase(scene, preposition);
  const when = whenPhrase(scene);
  const words = [where.words, when.words]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/,$/, '');
  return { words, claims: [...where.claims, ...when.claims] };
}
