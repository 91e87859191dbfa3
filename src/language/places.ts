import { knownPlaces } from './gazetteer.ts';
import type { Range } from './ranges.ts';

/** A place: a known one, or capitalised words after `di`, `ke` or `dari`. */
export type PlaceMention = Range & { text: string; known: boolean };

const venueWords =
  'kantor|gedung|aula|ruang|ruang rapat|hotel|balai|pasar|pelabuhan|bandara|stasiun|terminal|kampus|sekolah|lapangan|taman|museum|istana|dermaga|desa|kampung|kelurahan|kecamatan|kabupaten|kota|provinsi|pulau|danau|sungai|rumah sakit|puskesmas|universitas|masjid|stadion|alun-alun|pendopo|gelanggang|auditorium|perpustakaan|jalan|gang|lantai|wisma|graha|pantai|waduk|bendungan|posko|waduk|teater|galeri|studio';

/** Says whether a phrase begins with the name of a kind of venue, such as `kantor` or `aula`. */
export function isVenue(phrase: string): boolean {
  return new RegExp(`^(?:${venueWords}|smp|sma|smk|sd) `, 'iu').test(phrase);
}

/** Finds places by the gazetteer and by `di`, `ke`, `dari` before capitals or a kind of venue. */
export function findPlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  const name = `(?:(?:${venueWords})\\s+)?\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.-]*|\\d+|[IVX]+))*`;
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})(?:di|ke|dari)\\s+(${name})`, 'gu'))) {
    const start = match.index + match[0].length - match[1]!.length;
    found.push({
      start,
      end: start + match[1]!.length,
      text: match[1]!,
      known: knownPlaces.has(match[1]!.toLowerCase()),
    });
  }
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3}/gu)) {
    const parts = match[0].split(/\s+/);
    for (let size = parts.length; size > 0; size--) {
      const lead = parts.slice(0, size).join(' ');
      if (!knownPlaces.has(lead.toLowerCase())) continue;
      const end = match.index + lead.length;
      if (!found.some((other) => other.start <= match.index && other.end >= end)) {
        found.push({ start: match.index, end, text: lead, known: true });
      }
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
