import { findDates } from '../../language/dates.ts';
import { writeOut } from '../../language/note-shorthand.ts';
import { isVenue } from '../../language/places.ts';
import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import { isOfficeTitle } from '../../language/titles.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { addEvent, addEventDates, addVenue, namesEvent, readHeader } from './event-header.ts';
import { fileContent } from './file-content.ts';
import { holeFrom, isInstruction, labelSaysMissing, missingInParentheses, saysMissing } from './instructions.ts';
import type { LabelSlot } from './labels.ts';
import { cutLabel, labelSlot, leadSlot, plainLabel } from './labels.ts';
import type { NoteLine } from './note-lines.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { addPerson, meetPersons, resolvePerson, retitle, spanOf } from './reading.ts';
import type { Claim } from './types.ts';

/** An open section: a label whose content follows on the next lines. */
type Section = { slot: LabelSlot; label: string; by?: Claim; empty: boolean; listed?: boolean };

function trailingTitle(text: string, line: NoteLine): Range {
  const words = text.slice(line.content.start, line.content.end);
  const cut = /\s+[-–—]\s+(?:catatan|notulen|tim humas|humas)\b.*$/iu.exec(words);
  const lead = /^(?:notulen|notula|catatan|laporan(?: kegiatan)?|risalah|pokok-pokok|bahan|transkrip|rekaman)\s+/i.exec(
    words,
  );
  return trimRange(text, {
    start: line.content.start + (lead?.[0].length ?? 0),
    end: line.content.end - (cut?.[0].length ?? 0),
  });
}

function readTitle(reading: Reading, line: NoteLine): boolean {
  const text = reading.source.text;
  const day = findDates(line.text).find((date) => /-\d\d-\d\d$/.test(date.iso));
  if (
    day &&
    day.start > 0 &&
    /^(?:catatan|bahan|laporan|pokok|notula|memo|info|chat|jumpa pers|obrolan|salinan|lembar|kronologi|grup)(?!\p{L})/iu.test(
      line.text,
    )
  ) {
    const range = { start: line.content.start + day.start, end: line.content.end };
    if (!readHeader(reading, range)) addEventDates(reading, range);
    return true;
  }
  const range = trailingTitle(text, line);
  const words = text.slice(range.start, range.end);
  const capitals = !/\p{Ll}/u.test(line.text.replace(/\s[-–—]\s.*$/u, '').replace(/\([^)]*\)/g, ''));
  if (namesEvent(words) && words.split(/\s+/).length <= 14 && (capitals || clauseShape(writeOut(words)) === 'phrase')) {
    if (readHeader(reading, range)) return true;
    addEvent(reading, range);
    return true;
  }
  return capitals || isInstruction(line.text);
}

/** A line near the top that is nothing but a venue: `Ruang Rapat Utama …, Jakarta`. */
function readVenue(reading: Reading, line: NoteLine): boolean {
  const known = reading.book.claims.some((claim) => claim.kind === 'place' && claim.slot === 'event');
  if (
    known ||
    line.listed ||
    !isVenue(line.text) ||
    clauseShape(writeOut(line.text)) !== 'phrase' ||
    /[.!?“"]/.test(line.text)
  )
    return false;
  addVenue(reading, line.content);
  return true;
}

function openLabel(reading: Reading, line: NoteLine): { section: Section; content: Range } | undefined {
  const cut = cutLabel(line.text);
  const text = reading.source.text;
  if (cut) {
    const content = trimRange(text, { start: line.content.start + cut.contentStart, end: line.content.end });
    const label = plainLabel(cut.label);
    const slot = labelSlot(cut.label);
    const named = /^(?:kutipan|kutip|pernyataan|quote|sambutan)\s+(.+)$/iu.exec(
      writeOut(cut.label)
        .replace(/\([^)]*\)/g, ' ')
        .trim(),
    );
    const by = named ? (resolvePerson(reading, named[1]!) ?? metInLabel(reading, line, cut.contentStart)) : undefined;
    if (slot !== undefined)
      return { section: { slot, label, ...(by ? { by } : {}), empty: content.end <= content.start }, content };
    const person =
      /\p{Lu}/u.test(cut.label) && cut.label.split(/\s+/).length <= 8
        ? (resolvePerson(reading, cut.label) ??
          (introduces.test(cut.label) ? metInLabel(reading, line, cut.contentStart) : undefined))
        : undefined;
    if (person)
      return { section: { slot: 'statement', label: '', by: person, empty: content.end <= content.start }, content };
    if (cut.label.split(/\s+/).length <= 4 && /^\p{L}/u.test(cut.label)) {
      return { section: { slot: 'statement', label, empty: content.end <= content.start }, content };
    }
  }
  const lead = leadSlot(line.text);
  if (!lead) return undefined;
  const content = { start: line.content.start + lead.contentStart, end: line.content.end };
  // Where people sign up is a step, unless the press is invited.
  const slot = lead.slot === 'rsvp' && reading.brief.type !== 'invitation' ? 'step' : lead.slot;
  return { section: { slot, label: slot === 'step' ? 'daftar' : lead.lead, empty: false }, content };
}

/** A label that names a person with what they do: `Bu Enah`, `Rosidah Komar, koordinator pengungsian`. */
const introduces = /^(?:(?:Pak|Bu|Bapak|Ibu)\s|\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,4}(?:,\s|\s\())/u;

/** The person whom a label introduces: `pernyataan Dirjen X, Nama:` or `Bu Enah (61), warga:`. */
function metInLabel(reading: Reading, line: NoteLine, length: number): Claim | undefined {
  const met = meetPersons(reading, { start: line.content.start, end: line.content.start + length })[0];
  const plain =
    /^(?:(?:kutipan|kutip|kata)\s+)?(?:(?:Pak|Bu|Bapak|Ibu|Mama)\s+|(?=\p{Lu}[^:]*\(\d+[^)]*\)))(\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}[\p{L}'’]+)*)(?:\s*\([^)]*\))?(?:,\s*(\p{Ll}[^:]*))?\s*:/u.exec(
      line.text,
    );
  if (!plain) return met?.claim;
  const span = spanOf(reading, {
    start: line.content.start,
    end: line.content.start + plain[0].replace(/\s*:$/, '').length,
  });
  return addPerson(reading, plain[1]!, plain[2]?.trim(), [span]);
}

/** Reads the first line if it is a title or a head; a bare phrase there is a title too, whose people count. */
function readFirst(reading: Reading, line: NoteLine): boolean {
  if (readTitle(reading, line)) {
    meetPersons(reading, line.content);
    return true;
  }
  if (line.listed || cutLabel(line.text) || saysMissing(line.text)) return false;
  if (readHeader(reading, line.content)) return true;
  if (clauseShape(writeOut(line.text)) !== 'phrase' || leadSlot(line.text)) return false;
  meetPersons(reading, line.content);
  return true;
}

/** A short line without a colon above a list or a paragraph: `Pembahasan`, `KEADAAN SEBENARNYA`, `penumpang`. */
function headingOf(line: NoteLine, next: NoteLine | undefined): Section | undefined {
  const words = line.text.split(/\s+/);
  if (line.listed || words.length > 4 || !next || !/^\p{L}[\p{L} &/’'-]*\d?$/u.test(line.text)) return undefined;
  const slot = labelSlot(line.text);
  if (slot === undefined && !next.listed) return undefined;
  if (clauseShape(writeOut(line.text)) !== 'phrase' && slot === undefined) return undefined;
  return { slot: slot ?? 'statement', label: slot === undefined ? '' : plainLabel(line.text), empty: true };
}

/** Reads line-oriented field notes, also mixed with prose, into the book of the reading. */
export function readNotes(reading: Reading, lines: readonly NoteLine[]): void {
  const tabled = readTable(reading, lines);
  let section: Section | undefined;
  let before: NoteLine | undefined;
  lines.forEach((line, at) => {
    const gap =
      before !== undefined && /\n[ \t]*\r?\n/.test(reading.source.text.slice(before.range.end, line.range.start));
    before = line;
    if (tabled.has(line) || (at === 0 && readFirst(reading, line))) return;
    const office = /^beliau\s*(?:=|adalah)\s*([^,.;]+?)(?:\s+ya)?(?=[,.;]|$)/iu.exec(line.text);
    if (office && reading.last && isOfficeTitle(office[1]!)) {
      retitle(reading, reading.last, office[1]!.trim(), spanOf(reading, line.content));
      return;
    }
    const label = cutLabel(line.text)?.label;
    if (label !== undefined && labelSaysMissing(label)) {
      reading.book.hole(
        holeFrom(line.text.slice(label.length).replace(/^\s*:\s*|\([^)]*\)/g, ''), '', spanOf(reading, line.content)),
      );
      return;
    }
    const left = section?.listed === true && !line.listed;
    const nested = section?.empty === true && !left && (line.listed || !gap);
    const opened = openLabel(reading, line);
    const own =
      opened && !(nested && line.listed && opened.section.slot === 'statement' && opened.section.by === undefined)
        ? opened
        : undefined;
    if (own && !(nested && line.listed && section?.slot === 'speaker')) {
      section = own.section;
      const mark = /^(?:\(?\d{1,2}[.)]|[-*•])\s+/u.exec(reading.source.text.slice(own.content.start, own.content.end));
      if (mark) section = { ...section, empty: true, listed: true };
      if (!section.empty || mark)
        fileContent(reading, section, { start: own.content.start + (mark?.[0].length ?? 0), end: own.content.end });
      return;
    }
    if (nested && section) {
      section.listed = line.listed;
      fileContent(reading, section, line.content);
      return;
    }
    const heading = at > 0 ? headingOf(line, lines[at + 1]) : undefined;
    if (heading) {
      section = heading;
      return;
    }
    const under = section !== undefined && line.listed && line.indent > 0 && !gap && !section.by ? section : undefined;
    if (under && under.slot === 'figure') {
      fileContent(reading, under, line.content);
      return;
    }
    section = undefined;
    if (saysMissing(line.text) && !missingInParentheses(line.text))
      reading.book.hole(holeFrom(line.text, '', spanOf(reading, line.content)));
    else if (!isInstruction(line.text) || /[.!?]\s/.test(line.text)) {
      if (!(at < 8 && !line.listed && (readHeader(reading, line.content) || readVenue(reading, line))))
        fileContent(reading, { slot: 'statement', label: '' }, line.content);
    }
  });
}
