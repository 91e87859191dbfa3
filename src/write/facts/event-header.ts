import { findClockTimes } from '../../language/clock-times.ts';
import { dateInWords, findDates, weekdayNames } from '../../language/dates.ts';
import { knownPlaces } from '../../language/gazetteer.ts';
import { headlineCase } from '../../language/headline-case.ts';
import { writeOut } from '../../language/note-shorthand.ts';
import { nameCase } from '../../language/person-names.ts';
import { isVenue } from '../../language/places.ts';
import type { Range } from '../../language/ranges.ts';
import { blank, trimRange } from '../../language/ranges.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import type { Reading } from './reading.ts';
import { meetPersons, spanOf } from './reading.ts';
import { datesOfSource } from './source-dates.ts';
import { tidy } from './tidy.ts';

const eventNouns =
  /^(?:kunjungan|simulasi|latihan|pasar murah|operasi pasar|jumpa pers|konferensi pers|sarasehan|pencanangan|panen raya|tanam bakau|serah terima|rapat|fgd|diskusi|seminar|webinar|lokakarya|workshop|pelatihan|bimbingan|peluncuran|peresmian|penandatanganan|upacara|peringatan|pameran|festival|lomba|sosialisasi|konferensi|audiensi|pertemuan|dialog|forum|penyerahan|penganugerahan|pelantikan|pembukaan|penutupan|kuliah|musyawarah|kampanye|bazar|rembuk|simposium|kongres|aksi|panen|penanaman|donor|bakti|talkshow|bincang|gelar wicara|ekspedisi|pawai|pengukuhan|serah terima|peletakan|temu|kopdar|bedah|jambore|apel)(?!\p{L})/iu;

/** Says whether a phrase names an event: it begins with a word such as `kunjungan`, `rapat` or `peluncuran`. */
export function namesEvent(phrase: string): boolean {
  return eventNouns.test(writeOut(phrase).trim());
}

/** Writes a date with its weekday where the source gives one: `Selasa, 25 Juni 2024`. */
export function addEventDates(reading: Reading, range: Range): Range[] {
  const passage = reading.source.text.slice(range.start, range.end);
  const dates = findDates(passage).filter((date) => /-\d\d-\d\d$/.test(date.iso));
  const year = datesOfSource(reading.source)
    .written.find((date) => /^\d{4}/.test(date.iso))
    ?.iso.slice(0, 4);
  const isos = dates.map((date) => (date.iso.startsWith('--') && year ? `${year}-${date.iso.slice(2)}` : date.iso));
  if (dates.length > 0) {
    const first = dates[0]!;
    const last = dates.at(-1)!;
    const several = isos.at(-1) !== isos[0];
    const day = first.weekday === undefined ? '' : `${weekdayNames[first.weekday]}, `;
    const sameMonth = isos[0]!.slice(0, 7) === isos.at(-1)!.slice(0, 7);
    const opening =
      several && sameMonth
        ? String(Number(isos[0]!.slice(8)))
        : dateInWords(isos[0]!).replace(
            several && isos[0]!.slice(0, 4) === isos.at(-1)!.slice(0, 4) ? / \d{4}$/ : /$^/,
            '',
          );
    const text = several
      ? `${opening}–${dateInWords(isos.at(-1)!)}`.replace(/(?<=\p{L})–/u, ' sampai dengan ')
      : `${day}${dateInWords(isos[0]!)}`;
    const span = { start: range.start + first.start, end: range.start + last.end };
    reading.book.add({
      kind: 'date',
      role: 'when',
      slot: 'event',
      text,
      value: several ? `${isos[0]}/${isos.at(-1)}` : isos[0]!,
      spans: [spanOf(reading, span)],
    });
  }
  const clocks = findClockTimes(passage);
  for (const clock of clocks) {
    const text = `pukul ${clock.clock}${clock.zone ? ` ${clock.zone}` : ''}`;
    reading.book.add({
      kind: 'date',
      role: 'when',
      slot: 'event',
      about: 'pukul',
      text,
      value: text.slice(6),
      spans: [spanOf(reading, { start: range.start + clock.start, end: range.start + clock.end })],
    });
  }
  return [...dates, ...clocks].map((one) => ({ start: range.start + one.start, end: range.start + one.end }));
}

/** Adds the venue of the event, `daring` included; a city that stands only as an abbreviation in parentheses stays a hint. */
export function addVenue(reading: Reading, range: Range): void {
  const at = trimRange(reading.source.text, range);
  if (reading.source.text[at.end - 1] === '.') at.end--;
  if (at.end <= at.start) return;
  const original = reading.source.text.slice(at.start, at.end);
  const hint = /\s*\((\p{L}{3})\)\s*$/u.exec(original);
  const kept = hint ? original.slice(0, hint.index) : original;
  const text = tidy(kept.replace(/\s*\+\s*/g, ' + '))
    .replace(/(?: dan|,) (?:secara )?(daring|online)$/i, ' dan secara daring')
    .replace(/^(di|ke) /, '');
  const value = text.replace(/ dan secara daring$/, '');
  reading.book.add({ kind: 'place', role: 'where', slot: 'event', text, value, spans: [spanOf(reading, at)] });
  if (hint) {
    const city = writeOut(hint[1]!);
    const start = at.start + hint.index + hint[0].indexOf(hint[1]!);
    if (knownPlaces.has(city.toLowerCase()))
      reading.book.add({
        kind: 'place',
        text: city,
        value: city,
        about: text,
        spans: [spanOf(reading, { start, end: start + hint[1]!.length })],
      });
  }
}

/** Adds the name of the event, written in capitals only where it is a name. */
export function addEvent(reading: Reading, range: Range): void {
  const original = reading.source.text.slice(range.start, range.end);
  const plain = /\p{Ll}/u.test(original.replace(/\([^)]*\)/g, '')) ? original : nameCase(original);
  const capitals = plain !== original;
  const words = capitals ? headlineCase(tidy(plain)) : tidy(plain);
  const generic = /^(?:Rapat|Kunjungan|Pertemuan) (?:Koordinasi|Kerja|Evaluasi|Persiapan|Dinas)$/.test(words);
  const text = generic
    ? words.toLowerCase()
    : capitals || /^(?:FGD|\p{Lu}{2,})/u.test(words)
      ? words
      : words[0]!.toLowerCase() + words.slice(1);
  reading.book.add({
    kind: 'statement',
    role: 'what',
    slot: 'event',
    text,
    value: text,
    spans: [spanOf(reading, range)],
  });
}

function pieces(text: string, range: Range, taken: readonly Range[]): Range[] {
  const open = blank(text, [...taken]).slice(range.start, range.end);
  const out: Range[] = [];
  for (const match of open.matchAll(/(?:\([^)]*\)|(?!\s[—–-]\s|\s{2})[^,;|])+/gu)) {
    const piece = trimRange(text, {
      start: range.start + match.index,
      end: range.start + match.index + match[0].length,
    });
    const words = open.slice(piece.start - range.start, piece.end - range.start).trim();
    if (/[\p{L}]{2,}/u.test(words.replace(/[()—–-]/g, '')))
      out.push(trimRange(open.padStart(range.start + open.length), piece));
  }
  return out;
}

const dayParts = /^(?:pagi|siang|sore|malam|tadi pagi|tgl|tanggal|hari ini|wib|wita|wit)$/i;

/**
 * Reads a line that sets the scene: `Rabu 7/8/2024, Aula … + daring`, `Pembukaan Pekan …, Dermaga …, Jumat, …` or
 * `kunker Wamen … ke Pasar …`. Returns false if the line isn't of that kind.
 */
export function readHeader(reading: Reading, range: Range): boolean {
  const text = reading.source.text;
  const line = text.slice(range.start, range.end);
  const dated = findDates(line).some((date) => /-\d\d-\d\d$/.test(date.iso));
  const named = namesEvent(line);
  const masked = writeOut(blank(line, findDates(line)));
  if (
    (!dated && !named) ||
    /^(?:mulai|berlaku|dibuka|ditutup|tutup|berangkat|sampai|sejak|paling)(?!\p{L})/iu.test(line)
  )
    return false;
  if (line.split(/\s+/).length > 24 || /[“"]/.test(line)) return false;
  if (
    clauseShape(masked.replace(/^[\s,()—–-]+/, '')) === 'clause' ||
    /[!?]$|(?<!\b\p{L}{1,4})\.$/u.test(line.replace(/^(.{0,120})\.$/u, named && dated ? '$1' : '$&'))
  )
    return false;
  const met = named ? meetPersons(reading, range, 'attendee') : [];
  if (met.length > 0) {
    const noun = trimRange(text, { start: range.start, end: met[0]!.range.start });
    addEvent(reading, noun);
    const to = /\s(?:ke|di)\s+/u.exec(text.slice(met.at(-1)!.range.end, range.end));
    if (to) addVenue(reading, { start: met.at(-1)!.range.end + to.index + to[0].length, end: range.end });
    return true;
  }
  const taken = addEventDates(reading, range);
  const venues: Range[] = [];
  for (const piece of pieces(text, range, taken)) {
    const words = text.slice(piece.start, piece.end);
    const bare = words.replace(/^[—–-]\s*/u, '');
    if (dayParts.test(bare)) continue;
    const theme = /^tema\s*:?\s*/i.exec(bare);
    const start = piece.end - bare.length + (theme?.[0].length ?? 0);
    if (theme) {
      const theme = text.slice(start, piece.end);
      reading.book.add({
        kind: 'statement',
        role: 'what',
        slot: 'theme',
        text: theme.trim(),
        value: theme.trim(),
        spans: [spanOf(reading, { start, end: piece.end })],
      });
    } else if (namesEvent(bare)) addEvent(reading, { start, end: piece.end });
    else if (isVenue(bare.replace(/^(?:di|ke)\s+/, '')) || /^\p{Lu}/u.test(bare) || /^(?:di|ke)\s/.test(bare)) {
      const city = knownPlaces.has(bare.toLowerCase());
      const last = venues.at(-1);
      if (last && (city || /^(?:Kab|Kec|Kel|Kota|Prov|Desa)/.test(bare))) last.end = piece.end;
      else venues.push({ start: start + (/^(?:di|ke)\s+/.exec(bare)?.[0].length ?? 0), end: piece.end });
    }
  }
  for (const venue of venues) addVenue(reading, venue);
  return true;
}
