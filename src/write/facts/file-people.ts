import { writeOut } from '../../language/note-shorthand.ts';
import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import { isOfficeTitle } from '../../language/titles.ts';
import { clauseShape } from '../../language/verb-forms.ts';
import { addText, type Heading } from './add-text.ts';
import { namesEvent } from './event-header.ts';
import { holeFrom, missingInParentheses } from './instructions.ts';
import type { MetPerson, Reading } from './reading.ts';
import { addPerson, meetPersons, retitle, spanOf } from './reading.ts';
import { addQuotes, addStatements } from './statements.ts';
import { joinItems, tidy } from './tidy.ts';
import type { Claim, ClaimSlot } from './types.ts';

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

/** Files the people whom a label introduces, with what they are and what they say. */
export function filePeople(reading: Reading, heading: Heading, range: Range): void {
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
