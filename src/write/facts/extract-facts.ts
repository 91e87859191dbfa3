import { shortNameOf } from '../../language/acronyms.ts';
import { dateInWords, findDates } from '../../language/dates.ts';
import { applyCorrections } from './apply-corrections.ts';
import { briefSpan } from './brief-text.ts';
import type { ClaimBook } from './claim-book.ts';
import { claimBook, factsOf } from './claim-book.ts';
import { joinWrapped, readLines } from './note-lines.ts';
import { isDecree, readDecree } from './read-decree.ts';
import { isInterview, readInterview } from './read-interview.ts';
import { readNotes } from './read-notes.ts';
import { isSpeech, readSpeech } from './read-speech.ts';
import { readableSource } from './readable-source.ts';
import type { Reading } from './reading.ts';
import { institutionWordsOf } from './reading.ts';
import type { Brief, Claim, ClaimKind, ClaimRole, ClaimSlot, Facts, SourceText } from './types.ts';

function addBrief(book: ClaimBook, brief: Brief, sources: readonly SourceText[]): void {
  const say = (
    field: string,
    value: string | undefined,
    kind: ClaimKind,
    role: ClaimRole,
    slot: ClaimSlot,
    more: Partial<Claim> = {},
  ): void => {
    if (value !== undefined)
      book.add({ kind, role, slot, text: value, value, spans: [briefSpan(brief, field, value)], ...more });
  };
  const all = [brief.angle, ...sources.map((source) => source.text)].join('\n');
  const short = shortNameOf(brief.agency, all);
  say('agency', brief.agency, 'organisation', 'who', 'agency', short ? { about: short } : {});
  if (brief.unit)
    book.add({
      kind: 'organisation',
      text: brief.unit,
      value: brief.unit,
      spans: [briefSpan(brief, 'unit', brief.unit)],
    });
  say('angle', brief.angle, 'statement', 'what', 'angle');
  const published =
    brief.date === undefined ? undefined : findDates(brief.date).find((date) => date.iso.length === 10)?.iso;
  if (brief.date !== undefined && published !== undefined) {
    book.add({
      kind: 'date',
      text: dateInWords(published),
      value: published,
      about: 'terbit',
      spans: [briefSpan(brief, 'date', brief.date)],
    });
  }
  if (brief.place !== undefined)
    book.add({
      kind: 'place',
      text: brief.place,
      value: brief.place,
      about: 'terbit',
      spans: [briefSpan(brief, 'place', brief.place)],
    });
  say('who', brief.who, 'statement', 'who', 'statement', { about: 'who' });
  say('what', brief.what, 'statement', 'what', 'statement', { about: 'what' });
  say('when', brief.when, 'date', 'when', 'event');
  say('where', brief.where, 'place', 'where', 'event');
  say('why', brief.why, 'statement', 'why', 'purpose');
  say('how', brief.how, 'statement', 'how', 'step');
}

/**
 * Reads a brief and its sources into claims, each with at least one span: field notes, transcripts, decrees and prose.
 * What the notes say is missing becomes a hole; what the note-taker tells colleagues is left out.
 */
export function extractFacts(brief: Brief, sources: SourceText[]): Facts {
  const book = claimBook();
  addBrief(book, brief, sources);
  const institutions = institutionWordsOf(brief, sources);
  const readable = sources.map(readableSource);
  for (const { source, holes } of readable) {
    const reading: Reading = { source, brief, book, institutions };
    const lines = joinWrapped(source.text, readLines(source.text));
    if (isDecree(source.text)) readDecree(reading, lines);
    else if (isInterview(lines)) readInterview(reading, lines);
    else if (isSpeech(lines)) readSpeech(reading, lines);
    else readNotes(reading, lines);
    for (const hole of holes) book.hole(hole);
  }
  for (const line of brief.background ?? []) {
    book.add({
      kind: 'statement',
      role: 'background',
      slot: 'background',
      text: line,
      value: line,
      spans: [briefSpan(brief, 'background', line)],
    });
  }
  if (brief.contact !== undefined) {
    book.add({
      kind: 'statement',
      role: 'contact',
      slot: 'contact',
      text: brief.contact,
      value: brief.contact,
      spans: [briefSpan(brief, 'contact', brief.contact)],
    });
  }
  applyCorrections(
    book,
    readable.flatMap((one) => one.corrections.map((correction) => ({ ...correction, source: one.source.id }))),
  );
  return factsOf(book);
}
