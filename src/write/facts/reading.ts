import { writeOut, writeOutAligned } from '../../language/note-shorthand.ts';
import { findPersons, nameCase } from '../../language/person-names.ts';
import type { Range } from '../../language/ranges.ts';
import { blank } from '../../language/ranges.ts';
import { findRegulations } from '../../language/regulations.ts';
import type { ClaimBook } from './claim-book.ts';
import type { Brief, Claim, ClaimSlot, SourceText, Span } from './types.ts';

/** What one pass over one source knows: the claims so far, the people met, and the last one who was named. */
export type Reading = {
  source: SourceText;
  brief: Brief;
  book: ClaimBook;
  institutions: ReadonlySet<string>;
  last?: Claim;
};

/** A span of the source that is being read. */
export function spanOf(reading: Reading, range: Range): Span {
  return { source: reading.source.id, start: range.start, end: range.end };
}

/** Words that name the offices in this material: those of the brief's agency and those after `Kementerian`, `Badan` …. */
export function institutionWordsOf(brief: Brief, sources: readonly SourceText[]): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (phrase: string): void => {
    for (const word of phrase.toLowerCase().match(/\p{L}+/gu) ?? []) found.add(word);
  };
  take(brief.agency);
  if (brief.unit) take(brief.unit);
  const pattern =
    /\b(?:Kementerian|Badan|Dinas|Balai|Komisi|Dewan|Lembaga|Arsip|Direktorat|Pusat|Komunitas|Universitas|Kabupaten|Kota|Provinsi)((?:\s+\p{Lu}\p{Ll}+){1,3})/gu;
  for (const source of sources) for (const match of source.text.matchAll(pattern)) take(match[1]!);
  return found;
}

/** A person met in a passage, with the passage's own range in the source. */
export type MetPerson = { claim: Claim; range: Range };

function personText(name: string, title: string | undefined): string {
  return title === undefined ? name : `${name}, ${title}`;
}

/** Adds a person and their title to the book, or completes a known one of the same name. */
export function addPerson(
  reading: Reading,
  name: string,
  title: string | undefined,
  spans: Span[],
  slot?: ClaimSlot,
): Claim {
  const known = reading.book.people.find((claim) => sameName(claim.value, name));
  const value = known?.value ?? nameCase(name);
  const office = title?.replace(/,\s+(?=Kementerian|Badan|Dinas|Lembaga|Pemerintah|Komisi|Universitas)/g, ' ');
  const claim = reading.book.add({
    kind: 'person',
    role: 'who',
    ...(slot ? { slot } : {}),
    text: personText(value, office),
    value,
    ...(office ? { title: office } : {}),
    spans,
  });
  if (office !== undefined) {
    reading.book.add({ kind: 'title', role: 'who', text: office, value: office, by: claim.id, spans });
  }
  reading.last = claim;
  return claim;
}

/** Gives a person the title that the notes spell out later. */
export function retitle(reading: Reading, person: Claim, title: string, span: Span): void {
  person.title = title;
  person.text = personText(person.value, title);
  person.spans.push(span);
  reading.book.add({ kind: 'title', role: 'who', text: title, value: title, by: person.id, spans: [span] });
}

const split = new Map<string, string[]>();

/** The parts of a name in small letters; the same few names are asked for again and again. */
function namesOf(name: string): string[] {
  const known = split.get(name);
  if (known) return known;
  if (split.size > 2_000) split.clear();
  const parts = name.toLowerCase().split(/\s+/);
  split.set(name, parts);
  return parts;
}

function sameName(known: string, name: string): boolean {
  const full = namesOf(known);
  const other = namesOf(name);
  return other.every((part) => full.includes(part)) || full.every((part) => other.includes(part));
}

/** Finds the people of a passage, shorthand read as written out, and adds them. */
export function meetPersons(reading: Reading, range: Range, slot?: ClaimSlot): MetPerson[] {
  const passage = reading.source.text.slice(range.start, range.end);
  const aligned = writeOutAligned(blank(passage, findRegulations(passage)));
  return findPersons(aligned.text, reading.institutions).map((mention) => {
    const original = aligned.toOriginal(mention);
    const at = { start: range.start + original.start, end: range.start + original.end };
    return { claim: addPerson(reading, mention.name, mention.title, [spanOf(reading, at)], slot), range: at };
  });
}

const polite = /^(?:Pak|Bu|Bapak|Ibu|Sdr\.?|Dr\.?|Prof\.?|H\.|Hj\.)\s+/i;

/** The known person whom words such as `Pak Eddy`, `Deputi Bambang` or `Panji` mean; a new short name is remembered. */
export function resolvePerson(reading: Reading, given: string): Claim | undefined {
  const words = writeOut(given);
  const { people } = reading.book;
  if (/^(?:ia|beliau|dia|katanya)$/i.test(words.trim())) return reading.last;
  const parts = words.replace(polite, '').match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  const hits = people.map((claim) => {
    const names = namesOf(claim.value);
    return { claim, parts: parts.filter((part) => names.includes(part.toLowerCase())) };
  });
  const best = hits.filter((hit) => hit.parts.length > 0).sort((a, b) => b.parts.length - a.parts.length)[0];
  if (best) {
    if (best.parts.length === 1 && best.claim.alias === undefined && best.claim.value.includes(' '))
      best.claim.alias = best.parts[0]!;
    return best.claim;
  }
  const office = parts.join(' ').toLowerCase();
  const byOffice = people.filter((claim) => office !== '' && claim.title?.toLowerCase().startsWith(office));
  return byOffice.length === 1 ? byOffice[0] : undefined;
}
