import { monthNames, weekdayNames } from '../../language/dates.ts';
import { findPersons } from '../../language/person-names.ts';
import { speechVerbPattern } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { topicTerms } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import { reportingWords, stopWords } from '../../language/stop-words.ts';
import { words } from '../../language/tokens.ts';
import { finding } from './finding.ts';
import type { KnownPerson, SourceIndex } from './index-sources.ts';
import type { CheckContext } from './sentence-view.ts';
import { shortNames } from './short-names.ts';
import type { Finding } from './types.ts';

const freeCapitals: ReadonlySet<string> = new Set([
  ...[...monthNames, ...weekdayNames].map((name) => name.toLowerCase()),
  ...'rp wib wita wit bapak ibu pak bu dr prof ir drs dra hj kh anda tuhan republik indonesia ri no nomor tahun sikap'.split(
    ' ',
  ),
]);

type Run = Range & { text: string; parts: { text: string; start: number; end: number }[]; first: boolean };

const capitalWord = "(?!Rp\\.?\\d)\\p{Lu}[\\p{L}\\p{N}'’-]*";
const capitals = new RegExp(`(?<![\\p{L}\\p{N}@./-])${capitalWord}(?:[ ]+${capitalWord})*`, 'gu');

function capitalRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(capitals)) {
    const parts = [...match[0].matchAll(/[^ ]+/g)].map((part) => ({
      text: part[0],
      start: match.index + part.index,
      end: match.index + part.index + part[0].length,
    }));
    runs.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      parts,
      first: /(?:^|:\s|^[\p{Lu}\s,()/]{3,60}\s[–—-]\s+)[\s“"'(]*$/u.test(text.slice(0, match.index)),
    });
  }
  return runs;
}

function known(word: string, index: SourceIndex): boolean {
  const lower = word.toLowerCase();
  if (freeCapitals.has(lower) || index.vocabulary.has(lower)) return true;
  const parts = lower.split('-');
  if (parts.length > 1 && parts.every((part) => index.vocabulary.has(part) || /^\d+$/.test(part))) return true;
  const long = shortNames.find(([short]) => short === word)?.[1];
  return long !== undefined && words(long).every((part) => index.vocabulary.has(part));
}

/** How many letters have to be changed, put in or left out to make one word the other. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

function nearestName(word: string, index: SourceIndex): string | undefined {
  const lower = word.toLowerCase();
  const near = index.persons
    .flatMap((person) => person.name.split(' '))
    .find((part) => edits(part.toLowerCase(), lower) <= 2 && part.length > 3);
  return near;
}

/** Says whether the capital of a sentence's first word is only that of its place: it is an ordinary or derived word. */
function ordinary(word: string, index: SourceIndex): boolean {
  const lower = word.toLowerCase();
  if (stopWords.has(lower) || reportingWords.has(lower)) return true;
  if (/^\p{Lu}\p{Ll}{3,}(?:nya|lah|kah|pun)$/u.test(word)) return true;
  if (/^(?:Se|Me|Di|Ber|Ter|Pe|Ke)\p{Ll}{3,}/u.test(word)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(word) && index.coverage.holders.has(stem(lower));
}

/** Says whether the first word of a sentence is used as a name: a verb of saying follows. */
function speaks(text: string, run: Run): boolean {
  const rest = text.slice(run.end, run.end + 30);
  return speechVerbPattern.test(rest.slice(0, 24)) && /^\s+(?:juga\s+)?\p{Ll}/u.test(rest);
}

/** Says whether the first word of a sentence is the name of a known person with a letter wrong: somebody who then does something. */
function misspelt(word: string, rest: string, index: SourceIndex): boolean {
  const lower = word.toLowerCase();
  if (word.length < 4 || stopWords.has(lower) || index.coverage.holders.has(stem(lower))) return false;
  if (!/^\s+(?:(?:juga|pun|akan|telah|sudah|turut|kemudian|lalu)\s+)?(?:me|di|ber|ter)\p{Ll}{3,}/u.test(rest))
    return false;
  const most = word.length > 6 ? 2 : 1;
  return index.persons.some((person) =>
    person.parts.some((part) => part.length > 3 && part !== lower && edits(part, lower) <= most),
  );
}

/** How many words of a run aren't names: the first one of a sentence where its capital says nothing. */
function skipped(text: string, run: Run, index: SourceIndex): number {
  const first = run.parts[0]!.text;
  if (!run.first || known(first, index)) return 0;
  if (run.parts.length === 1 && misspelt(first, text.slice(run.end), index)) return 0;
  if (run.parts.length === 1)
    return speaks(text, run) && !/nya$/.test(first) && !stopWords.has(first.toLowerCase()) ? 0 : 1;
  return ordinary(first, index) ? 1 : 0;
}

/** Says whether a heading is written with a capital in every word that matters, so that capitals say nothing of names. */
function inTitleCase(text: string): boolean {
  const inner = (text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? []).slice(1);
  return inner.every((word) => /^\p{Lu}/u.test(word) || stopWords.has(word));
}

/** Names: every capitalised word must occur in the sources, and name parts of two people aren't mixed. */
export function checkNames(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.heading && inTitleCase(view.text)) return [];
  const out: Finding[] = [];
  for (const run of capitalRuns(view.own)) {
    const parts = run.parts.slice(skipped(view.own, run, index));
    const strange = parts.filter((part) => !known(part.text, index));
    if (strange.length > 0) {
      const range = { start: strange[0]!.start, end: strange.at(-1)!.end };
      const text = view.text.slice(range.start, range.end);
      out.push(
        finding(view, {
          kind: 'name',
          weight: 'must',
          range: range,
          what: { id: `Nama “${text}” tidak ada dalam bahan`, en: `The name “${text}” isn't in the sources` },
          why: {
            id: 'Setiap nama orang, lembaga, dan tempat harus ada dalam bahan.',
            en: 'Every name of a person, institution or place must be in the sources.',
          },
          fix: strange.length === 1 ? nearestName(text, index) : undefined,
        }),
      );
      continue;
    }
    const wrong = wrongPart(run, index);
    if (wrong) {
      out.push(
        finding(view, {
          kind: 'name',
          weight: 'must',
          range: wrong.at,
          what: { id: `Nama “${run.text}” tidak ada dalam bahan`, en: `The name “${run.text}” isn't in the sources` },
          why: { id: `Bahan mengenal ${wrong.person.name}.`, en: `The sources know ${wrong.person.name}.` },
          fix: wrong.right,
        }),
      );
      continue;
    }
    const mixed = mixedName(run, index);
    if (mixed)
      out.push(
        finding(view, {
          kind: 'name',
          weight: 'must',
          range: run,
          what: { id: `“${run.text}” mencampur nama dua orang`, en: `“${run.text}” mixes the names of two people` },
          why: {
            id: `Bahan mengenal ${mixed.map((person) => person.name).join(' dan ')}.`,
            en: `The sources know ${mixed.map((person) => person.name).join(' and ')}.`,
          },
        }),
      );
  }
  return out;
}

/** A part of a name that is nearly, but not quite, the one that follows in the name of a known person. */
function wrongPart(run: Run, index: SourceIndex): { at: Range; right: string; person: KnownPerson } | undefined {
  for (let at = 1; at < run.parts.length; at++) {
    const [before, here] = [run.parts[at - 1]!.text.toLowerCase(), run.parts[at]!];
    const own = here.text.toLowerCase();
    for (const person of index.persons) {
      const place = person.parts.indexOf(before);
      const next = place < 0 ? undefined : person.parts[place + 1];
      if (next === undefined || next === own || person.parts.includes(own) || edits(next, own) > 2) continue;
      if (index.persons.some((other) => other.parts.includes(before) && other.parts.includes(own))) continue;
      return { at: here, right: person.name.split(' ')[place + 1] ?? next, person };
    }
  }
  return undefined;
}

function mixedName(run: Run, index: SourceIndex): KnownPerson[] | undefined {
  const parts = run.parts.map((part) => part.text.toLowerCase());
  const inNames = parts.filter(
    (part) => index.persons.some((person) => person.parts.includes(part)) && !index.officeWords.has(part),
  );
  if (inNames.length < 2 || index.persons.some((person) => inNames.every((part) => person.parts.includes(part))))
    return undefined;
  return index.persons.filter((person) => inNames.some((part) => person.parts.includes(part)));
}

const titleWords = (title: string): string[] =>
  words(
    title
      .replace(/\bHumas\b/g, 'Hubungan Masyarakat')
      .replace(/\bPlt\.?(?=\s)/gi, 'Pelaksana Tugas')
      .replace(/\bPlh\.?(?=\s)/gi, 'Pelaksana Harian'),
  ).filter((word) => !['dan', 'di', 'untuk', 'pada', 'of'].includes(word));

/** What somebody is, in lower case, may be taken from anywhere in a passage that names them. */
function described(role: string, person: KnownPerson, index: SourceIndex): boolean {
  if (!/^\p{Ll}/u.test(role)) return false;
  const own = topicTerms(role.replace(/\s(?:yang|di|dari|berusia|berumur)\s.*$/u, ''));
  return index.passages.some(
    (passage) => passage.text.includes(person.name) && own.every(({ term }) => passage.terms.has(term)),
  );
}

/** Says whether a title as a text writes it is the full one, or a shorter form of it. */
export function titleMatches(title: string, full: string, index: SourceIndex): boolean {
  const other = titleWords(full);
  const own = titleWords(title).filter((word, at) => at === 0 || other.includes(word) || !index.agencyWords.has(word));
  if (own[0] !== other[0] && index.vocabulary.has(own[0]!) === other.includes(own[0]!)) return false;
  return own[0] === other[0] && own.every((word) => other.includes(word) || expands(word, other));
}

const titleFits = (title: string, person: KnownPerson, index: SourceIndex): boolean =>
  described(title, person, index) || person.titles.some((full) => titleMatches(title, full, index));

function expands(word: string, others: readonly string[]): boolean {
  return shortNames.some(([short, long]) => {
    const parts = words(long);
    return (
      (short.toLowerCase() === word && parts.every((part) => others.includes(part))) ||
      (parts.includes(word) && others.includes(short.toLowerCase()))
    );
  });
}

/** Titles: a person keeps the office that the sources give. */
export function checkTitles(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.heading && inTitleCase(view.text)) return [];
  return findPersons(view.own, index.officeWords).flatMap((mention) => {
    if (mention.title === undefined || !mention.titleRange) return [];
    const parts = mention.name.toLowerCase().split(/\s+/);
    const person = index.persons.find((one) => parts.every((part) => one.parts.includes(part)));
    if (!person || titleFits(mention.title, person, index)) return [];
    const right = person.titles[0];
    const what = right
      ? { id: `Jabatan ${person.name} dalam bahan: ${right}`, en: `The sources give ${person.name} the title ${right}` }
      : { id: `Bahan tidak menyebut jabatan ${person.name}`, en: `The sources give no title for ${person.name}` };
    return [
      finding(view, {
        kind: 'title',
        weight: 'must',
        range: mention.titleRange,
        what: what,
        why: { id: 'Jabatan harus sama dengan bahan.', en: 'A title must match the sources.' },
        fix: right,
      }),
    ];
  });
}
