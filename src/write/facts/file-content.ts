import { writeOut } from '../../language/note-shorthand.ts';
import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import { isOfficeTitle } from '../../language/titles.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { addEntities } from './entities.ts';
import { addEvent, addEventDates, addVenue, namesEvent } from './event-header.ts';
import { holeFrom, isInstruction, missingInParentheses, saysMissing } from './instructions.ts';
import type { LabelSlot } from './labels.ts';
import type { MetPerson, Reading } from './reading.ts';
import { addPerson, meetPersons, retitle, spanOf } from './reading.ts';
import { addQuotes, addStatements } from './statements.ts';
import { joinItems, tidy } from './tidy.ts';
import type { Claim, ClaimRole, ClaimSlot } from './types.ts';

/** What a passage stands under. */
export type Heading = { slot: LabelSlot; label: string; by?: Claim; listed?: boolean };

const roles: Partial<Record<LabelSlot, ClaimRole>> = {
  purpose: 'why',
  aim: 'why',
  context: 'background',
  background: 'background',
  result: 'result',
  followup: 'result',
  figure: 'figure',
  step: 'how',
  theme: 'what',
  fact: 'what',
  hoax: 'what',
  eligible: 'who',
  participants: 'who',
  statement: 'what',
  appeal: 'what',
  point: 'what',
  channel: 'contact',
};

function addText(reading: Reading, range: Range, slot: ClaimSlot, extra: Partial<Claim> = {}): Claim | undefined {
  const at = trimRange(reading.source.text, range);
  const text = tidy(reading.source.text.slice(at.start, at.end));
  if (text === '') return undefined;
  const role = roles[slot];
  const claim = reading.book.add({
    kind: 'statement',
    slot,
    ...(role ? { role } : {}),
    text,
    value: text,
    spans: [spanOf(reading, at)],
    ...extra,
  });
  addEntities(reading, at);
  return claim;
}

/** `Panji Wasmana, Microsoft Indonesia`: a name with what it belongs to instead of a title. */
function affiliated(reading: Reading, range: Range, slot: ClaimSlot): MetPerson | undefined {
  const passage = reading.source.text.slice(range.start, range.end);
  const match =
    /^(\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,3}),\s+(\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]*|dan(?=\s\p{Lu})))*)/u.exec(
      passage,
    );
  if (!match || isOfficeTitle(match[1]!)) return undefined;
  const at = { start: range.start, end: range.start + match[0].length };
  return { claim: addPerson(reading, match[1]!, match[2]!, [spanOf(reading, at)], slot), range: at };
}

/** A bare name, as in a list of people who were there. */
function bareName(reading: Reading, range: Range, slot: ClaimSlot): MetPerson | undefined {
  const passage = reading.source.text.slice(range.start, range.end);
  const match = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}'’.]*){1,4}(?=\s*(?:$|[-,:;(]))/u.exec(passage);
  if (
    !match ||
    isOfficeTitle(match[0]) ||
    namesEvent(match[0]) ||
    /^(?:Kementerian|Badan|Dinas|Balai|Tim|Biro)\b/.test(match[0])
  )
    return undefined;
  const at = { start: range.start, end: range.start + match[0].length };
  return { claim: addPerson(reading, match[0], undefined, [spanOf(reading, at)], slot), range: at };
}

function filePeople(reading: Reading, heading: Heading, range: Range): void {
  const slot = heading.slot as ClaimSlot;
  const text = reading.source.text;
  const gap = missingInParentheses(text.slice(range.start, range.end));
  if (gap) {
    const at = { start: range.start + gap.start, end: range.start + gap.end };
    const subject = trimRange(text, { start: range.start, end: at.start });
    reading.book.hole(
      holeFrom(
        text.slice(at.start + 1, at.end - 1),
        tidy(text.slice(subject.start, subject.end)),
        spanOf(reading, range),
      ),
    );
    addText(reading, subject, slot, { kind: 'organisation' });
    return;
  }
  const listed = text.slice(range.start, range.end).split(/,\s+/);
  const bodies = listed.filter((one) =>
    /^(?:Dinas|Polres|Polda|Kementerian|Badan|tokoh|wakil|perwakilan|warga|camat|para|kepala desa|guru)(?!\p{L})/iu.test(
      one,
    ),
  );
  if (
    slot === 'attendee' &&
    listed.length > 2 &&
    bodies.length * 2 >= listed.length &&
    !/\(/.test(text.slice(range.start, range.end))
  ) {
    const value = joinItems(listed.map((one) => tidy(one)));
    addText(reading, range, slot, { kind: 'organisation', text: value, value });
    return;
  }
  let met = meetPersons(reading, range, slot);
  if (met.length === 0)
    met = [affiliated(reading, range, slot) ?? bareName(reading, range, slot)].filter((one) => one !== undefined);
  if (met.length === 0 && slot === 'opener' && clauseShape(writeOut(text.slice(range.start, range.end))) !== 'phrase') {
    const by = reading.book.claims.find((claim) => claim.kind === 'person' && claim.slot === 'opener');
    addStatements(reading, range, { slot: 'statement', ...(by ? { by } : {}) });
    return;
  }
  if (met.length === 0) {
    addText(reading, range, slot, { kind: slot === 'participants' ? 'statement' : 'organisation' });
    return;
  }
  const office = /^([^:]{4,80}):\s/u.exec(text.slice(range.start, range.end))?.[1];
  const first = met[0]!;
  if (office && first.claim.title === undefined && isOfficeTitle(office))
    retitle(reading, first.claim, writeOut(office).trim(), spanOf(reading, range));
  if (heading.label !== '') for (const one of met) one.claim.about ??= heading.label;
  const rests = trimRange(text, { start: met.at(-1)!.range.end, end: range.end });
  const separated = slot === 'speaker' && /^\s*[:–-]\s/u.test(text.slice(rests.start, rests.end));
  rests.start += /^(?:[\s,.:;+–)-]|dan\s)*/u.exec(text.slice(rests.start, rests.end))![0].length;
  const rest = trimRange(text, rests);
  if (rest.end <= rest.start) return;
  const by = met.at(-1)!.claim;
  if (slot === 'attendee' || slot === 'host') {
    if (clauseShape(writeOut(text.slice(rest.start, rest.end))) === 'phrase')
      addText(reading, rest, slot, { kind: 'organisation' });
    else addStatements(reading, rest, { slot: 'statement', by });
    return;
  }
  fileSpeech(reading, rest, by, separated);
}

/** What a speaker's entry says beyond the name: a topic, statements, `kutip: "…"`. */
function fileSpeech(reading: Reading, rest: Range, by: Claim, topic: boolean): void {
  const text = reading.source.text;
  const words = text.slice(rest.start, rest.end);
  const quoteAt = words.search(/(?:kutip(?:an)?\s*:?\s*)?["“]/iu);
  if (quoteAt >= 0) addQuotes(reading, rest, by);
  const spoken = trimRange(text, { start: rest.start, end: quoteAt >= 0 ? rest.start + quoteAt : rest.end });
  if (spoken.end <= spoken.start) return;
  const said = writeOut(text.slice(spoken.start, spoken.end));
  const shape = clauseShape(said.replace(/\.$/, ''));
  if (shape === 'phrase' || (topic && shape === 'predicate')) addText(reading, spoken, 'topic', { by: by.id });
  else addStatements(reading, spoken, { slot: 'statement', by });
}

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
