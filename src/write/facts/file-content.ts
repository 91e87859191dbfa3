import { writeOut } from '../../language/note-shorthand.ts';
import type { Range } from '../../language/ranges.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { addText, type Heading, roles } from './add-text.ts';
import { addEvent, addEventDates, addVenue, namesEvent } from './event-header.ts';
import { filePeople } from './file-people.ts';
import { holeFrom, isInstruction, saysMissing } from './instructions.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import { addQuotes, addStatements } from './statements.ts';
import { joinItems, tidy } from './tidy.ts';
import type { ClaimSlot } from './types.ts';

function filePartner(reading: Reading, range: Range): void {
  const text = reading.source.text;
  const passage = text.slice(range.start, range.end);
  const withPartner = /\b(?:dgn|dengan|bersama|dan)\s+/iu.exec(passage);
  const start = range.start + (withPartner ? withPartner.index + withPartner[0].length : 0);
  addText(reading, { start, end: range.end }, 'partner', { kind: 'organisation', role: 'who' });
}

function fileList(reading: Reading, heading: Heading, range: Range): void {
  const slot = heading.slot as ClaimSlot;
  const words = writeOut(reading.source.text.slice(range.start, range.end))
    .replace(/^(?:(?:rapat|acara|kegiatan)\s+)?(?:ada|adalah|terdiri atas)\s+/i, '')
    .replace(/\.$/, '');
  const items = words.split(/,\s+(?:dan\s+)?/);
  const text = items.length > 2 && !/\sdan\s/.test(words) ? joinItems(items.map(tidy)) : tidy(words);
  addText(reading, range, slot, { text, value: text });
}

function fileQuote(reading: Reading, heading: Heading, range: Range): void {
  const found = addQuotes(reading, range, heading.by);
  if (found.length === 0)
    addStatements(reading, range, { slot: 'statement', ...(heading.by ? { by: heading.by } : {}) });
}

/** Files a passage under what its label says it is. */
export function fileContent(reading: Reading, heading: Heading, range: Range): void {
  const words = reading.source.text.slice(range.start, range.end);
  const { slot, label } = heading;
  if (range.end <= range.start || slot === 'instruction') {
    if (slot === 'instruction') noteHoles(reading, range);
    return;
  }
  switch (slot) {
    case 'when':
      fileWhen(reading, range, label);
      break;
    case 'where':
      addVenue(reading, range);
      break;
    case 'attendee':
    case 'host':
    case 'opener':
    case 'speaker':
      filePeople(reading, heading, range);
      break;
    case 'participants':
      fileList(reading, heading, range);
      break;
    case 'partner':
      filePartner(reading, range);
      break;
    case 'quote':
      fileQuote(reading, heading, range);
      break;
    case 'event':
      if (namesEvent(words) && clauseShape(writeOut(words)) === 'phrase') addEvent(reading, range);
      else addStatements(reading, range, { slot: 'statement', role: 'what', about: 'apa' });
      break;
    case 'theme':
      addText(reading, range, 'theme');
      break;
    case 'hoax':
      if (reading.brief.type !== 'clarification' && /^klaim|^status|^narasi/.test(label)) {
        addStatements(reading, range, { slot: 'statement', role: 'what', about: label });
        break;
      }
      if (/[“"]/.test(words)) addText(reading, range, 'hoax', { about: label });
      else addStatements(reading, range, { slot, role: 'what', ...(label ? { about: label } : {}) });
      break;
    case 'number':
      fileNumber(reading, range);
      break;
    case 'contact':
      fileContact(reading, range);
      break;
    case 'discussion':
      addStatements(reading, range, { slot: 'statement', role: 'what' });
      break;
    default: {
      const role = roles[slot];
      const about = heading.listed && slot === 'step' ? `${label} (daftar)` : label;
      addStatements(reading, range, {
        slot,
        ...(role ? { role } : {}),
        ...(about ? { about } : {}),
        ...(heading.by ? { by: heading.by } : {}),
      });
    }
  }
}

function fileWhen(reading: Reading, range: Range, label: string): void {
  const closing = /,?\s*(?:ditutup|dibuka|paling lambat|berakhir)\b/iu.exec(
    reading.source.text.slice(range.start, range.end),
  );
  const dates = closing && closing.index > 0 ? { start: range.start, end: range.start + closing.index } : range;
  if (addEventDates(reading, dates).length === 0) addStatements(reading, range, { slot: 'statement', about: label });
  else if (dates !== range) {
    const rest = {
      start: dates.end + /^[,\s]*/.exec(reading.source.text.slice(dates.end, range.end))![0].length,
      end: range.end,
    };
    addStatements(reading, rest, { slot: 'statement', role: 'when', about: label });
  }
}

/** The number of an announcement, letter for letter. */
function fileNumber(reading: Reading, range: Range): void {
  const value = reading.source.text.slice(range.start, range.end).replace(/[.;\s]+$/, '');
  if (saysMissing(value)) reading.book.hole(holeFrom(`nomor ${value}`, '', spanOf(reading, range)));
  else
    reading.book.add({
      kind: 'statement',
      role: 'what',
      slot: 'number',
      text: value,
      value,
      spans: [spanOf(reading, range)],
    });
}

function noteHoles(reading: Reading, range: Range): void {
  const words = reading.source.text.slice(range.start, range.end);
  const gap = /\b(?:nama|jabatan|gelar|angka|data)\b[^,;.]*?\b(?:belum|blm|menyusul)\b[^,;.]*/iu.exec(words);
  if (!gap) return;
  const at = { start: range.start + gap.index, end: range.start + gap.index + gap[0].length };
  reading.book.hole(holeFrom(gap[0], '', spanOf(reading, at)));
}

function fileContact(reading: Reading, range: Range): void {
  const text = reading.source.text;
  const cut = text.slice(range.start, range.end).split(/\.\s+(?=\p{Lu})/u);
  const kept = cut.filter((part) => !isInstruction(part));
  if (kept.length === 0) return;
  const end = cut.length === kept.length ? range.end : range.start + cut[0]!.length;
  const value = writeOut(text.slice(range.start, end)).replace(/\.$/, '');
  reading.book.add({
    kind: 'statement',
    role: 'contact',
    slot: 'contact',
    text: value,
    value,
    spans: [spanOf(reading, { start: range.start, end })],
  });
}
