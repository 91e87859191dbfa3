import { knownPlaces } from './gazetteer.ts';
import type { Range } from './ranges.ts';
import { overlaps } from './ranges.ts';
import { isInstitutionWord, isOfficeTitle, isRole, titleHeadSource } from './titles.ts';

/** A person as the text names them: `name` without honorifics and degrees, `title` as written, both with their places. */
export type PersonMention = Range & {
  text: string;
  name: string;
  nameRange: Range;
  title?: string;
  titleRange?: Range;
};

const honorific =
  '(?:Bapak|Ibu|Pak|Bu|Sdr\\.?|Sdri\\.?|Dr\\.?|dr\\.|Drs\\.?|Dra\\.?|Prof\\.?|Ir\\.?|H\\.|Hj\\.|KH\\.?|K\\.H\\.|Tgk\\.?|Rr\\.|R\\.|Rd\\.|Kol\\.|Letkol\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Yth\\.|Brigjen|Mayjen|Letjen|Komjen|Kombes|AKBP|AKP|Kompol|Kapten|Capt\\.|Laksda|Laksma|drh\\.|[Aa]pt\\.|Ns\\.|Pdt\\.|Pastor|Romo|Ust\\.|Mama|TGH\\.?|\\(Purn\\.?\\))';
const degree =
  '(?:,\\s*(?:(?:S|M|A|B|D|Ph|Sp)\\.\\s?\\p{Lu}\\p{L}{0,5}\\.?(?:\\p{Lu}\\p{L}{0,3}\\.?)?|(?:LL\\.M|Ak|Apt|CA|SE|SH|ST|SKom|SSos|SIP|MM|MT|MA|MSi|MH|MBA|PhD|MSc|BSc)\\.?)(?![\\p{L}]))';
const nameWord = "(?:\\p{Lu}\\.(?=\\s*\\p{Lu})|\\p{Lu}\\p{Ll}[\\p{L}'’-]*|\\p{Lu}['’]\\p{Lu}\\p{Ll}+|bin|binti)";
const name = `(?:I\\s+)?${nameWord}(?:\\s+${nameWord}){0,4}`;
const capital = "(?:\\p{Lu}\\p{L}*[\\p{L}\\p{N}'’-]*)";
const titleTail = `(?:\\s+(?!(?:Prof|Dr|Drs|Dra|Ir|Bapak|Ibu|Pak|Bu|Hj|KH)(?![\\p{L}]))(?:${capital}|(?:dan|untuk|bidang|di|of|for|and|[0-9]+|[IVX]+)(?=\\s+${capital}|(?<=\\d),)))*`;
const rank = '(?:[Ww]akil\\s+)?(?:(?:Plt|Plh|Pj)\\.\\s+)?(?:[Mm]antan\\s+|[Cc]alon\\s+)?(?:[Ww]akil\\s+)?';
const title = `${rank}(?:(?:${titleHeadSource})(?![\\p{L}])${titleTail})`;

const nameThenTitle = new RegExp(
  `(?:${honorific}\\s*)*(${name})${degree}*(?:\\s*,\\s*|\\s+\\(|\\s+-\\s+|\\s+selaku\\s+|\\s+sebagai\\s+)`,
  'gu',
);
const titleThenName = new RegExp(
  `(${title})(?:,\\s+|\\s+\\(|\\s+)(?:${honorific}\\s*)*(?!${titleHeadSource})(${name})${degree}*\\)?`,
  'gu',
);
const titleRun = new RegExp(`^${title}`, 'u');
const polite = new RegExp(`(?<![\\p{L}])(?:${honorific}\\s*)+(${name})${degree}*`, 'gu');

const notNames: ReadonlySet<string> = new Set(
  `januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
  menurut dalam pada untuk kami kita saya dengan ini itu dan atau lebaran ramadan tahun hari`.split(/\s+/),
);

/** Says whether capitalised words can be the name of a person: no institution, month or known place among them. */
export function looksLikeName(words: string): boolean {
  const parts = words.split(/\s+/);
  if (words.replace(/[^\p{L}]/gu, '').length < 3 || parts.length > 5 || knownPlaces.has(words.toLowerCase()))
    return false;
  if (isRole(words) || parts.some((part) => notNames.has(part.toLowerCase()))) return false;
  const offices = parts.filter(isInstitutionWord).length;
  return !isInstitutionWord(parts[0]!) && offices <= (parts.length > 1 ? 1 : 0);
}

function titleAt(text: string, start: number, inParentheses: boolean): Range | undefined {
  if (inParentheses) {
    const close = text.indexOf(')', start);
    if (close < 0 || close - start > 160) return undefined;
    const inner = text.slice(start, close);
    const age = /^\d+\s*(?:thn|th|tahun)\.?,\s*/.exec(inner);
    const from = start + (age?.[0].length ?? 0);
    return isRole(text.slice(from, close)) ? { start: from, end: close } : undefined;
  }
  const role = /^\p{Ll}[^,.;:()"“]{2,80}(?=\s*[:,])/u.exec(text.slice(start, start + 100));
  if (role && isRole(role[0])) return { start, end: start + role[0].trimEnd().length };
  const office = titleRun.exec(text.slice(start, start + 200));
  if (office) return { start, end: start + office[0].length };
  const run = new RegExp(`^${capital}${titleTail}`, 'u').exec(text.slice(start, start + 160));
  if (run && isOfficeTitle(run[0])) return { start, end: start + run[0].length };
  const plain = /^\p{Ll}[^,.;:()"“]{2,80}/u.exec(text.slice(start, start + 100));
  if (!plain || !isRole(plain[0])) return undefined;
  return {
    start,
    end:
      start + plain[0].replace(/\s+(?:yang|menyampaikan|mengatakan|meminta|minta|bilang|-)\s.*$/u, '').trimEnd().length,
  };
}

function splitTitle(text: string, whole: RegExpMatchArray): { titleRange: Range; nameRange: Range } | undefined {
  const start = whole.index!;
  const titleText = whole[1]!;
  const nameText = whole[2]!;
  const nameStart = text.indexOf(nameText, start + titleText.length);
  if (looksLikeName(nameText) && /[,(]|\p{L}/u.test(text.slice(start + titleText.length, nameStart))) {
    return {
      titleRange: { start, end: start + titleText.length },
      nameRange: { start: nameStart, end: nameStart + nameText.length },
    };
  }
  return undefined;
}

/** Splits `Menteri Perairan Pedalaman Rahmat Siregar` where the office ends: `institutions` are words known to name offices. */
function splitRun(
  start: number,
  run: string,
  institutions: ReadonlySet<string>,
): { titleRange: Range; nameRange: Range } | undefined {
  const head = new RegExp(`^${rank}(?:${titleHeadSource})(?![\\p{L}])`, 'u').exec(run);
  if (!head) return undefined;
  let end = head[0].length;
  for (const part of run.slice(end).matchAll(/\s+(\S+)/gu)) {
    const word = part[1]!;
    const place = knownPlaces.has(word.toLowerCase());
    if (
      !(
        isInstitutionWord(word) ||
        institutions.has(word.toLowerCase()) ||
        place ||
        /^(?:dan|untuk|bidang|di|of|and)$/.test(word)
      )
    )
      break;
    end = head[0].length + part.index + part[0].length;
  }
  const rest = run.slice(end).trim();
  if (rest === '' || !looksLikeName(rest)) return undefined;
  const nameStart = start + run.length - rest.length;
  return { titleRange: { start, end: start + end }, nameRange: { start: nameStart, end: nameStart + rest.length } };
}

/**
 * Finds people with their titles: `Name, Title`, `Name (Title)`, `Title, Name`, `Title Name`, `Title (Name)` and polite
 * forms such as `Bu Ningsih`. `institutions` are lower-case words that belong to offices in this material.
 */
export function findPersons(text: string, institutions: ReadonlySet<string> = new Set()): PersonMention[] {
  const found: PersonMention[] = [];
  const add = (nameRange: Range, end: number, titleRange?: Range): void => {
    const range = {
      start: Math.min(nameRange.start, titleRange?.start ?? nameRange.start),
      end: Math.max(end, nameRange.end, titleRange?.end ?? 0),
    };
    if (found.some((other) => overlaps(other, range))) return;
    const words = text.slice(nameRange.start, nameRange.end);
    found.push({
      ...range,
      text: text.slice(range.start, range.end),
      name: words,
      nameRange,
      ...(titleRange ? { title: text.slice(titleRange.start, titleRange.end).trim(), titleRange } : {}),
    });
  };
  for (const match of text.matchAll(titleThenName)) {
    const parts = splitTitle(text, match);
    if (parts) add(parts.nameRange, match.index + match[0].length, parts.titleRange);
  }
  for (const match of text.matchAll(nameThenTitle)) {
    if (!looksLikeName(match[1]!)) continue;
    const after = match.index + match[0].length;
    const titleRange = titleAt(text, after, match[0].endsWith('('));
    const nameStart = text.indexOf(match[1]!, match.index);
    if (titleRange) {
      const close = match[0].endsWith('(') && text[titleRange.end] === ')' ? 1 : 0;
      add({ start: nameStart, end: nameStart + match[1]!.length }, titleRange.end + close, titleRange);
    }
  }
  for (const match of text.matchAll(new RegExp(title, 'gu'))) {
    const parts = splitRun(match.index, match[0], institutions);
    if (parts) add(parts.nameRange, parts.nameRange.end, parts.titleRange);
  }
  for (const match of text.matchAll(polite)) {
    if (!looksLikeName(match[1]!)) continue;
    const nameStart = text.indexOf(match[1]!, match.index);
    add({ start: nameStart, end: nameStart + match[1]!.length }, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

const secondNameFirst =
  /^(?:muhammad|mohammad|mohamad|moh|mochamad|muh|m|abdul|siti|nur|andi|teuku|tengku|cut|i|ni|ida|anak|raden|rr|r|sri|de|bin|dewa|gusti)\.?$/i;
const balinese = /^(?:wayan|made|nyoman|ketut|putu|kadek|komang|luh|gede|agung|bagus|ayu|gusti)$/i;

/** The name by which later sentences call a person: the first name, or the next one where the first is a title of respect. */
export function shortName(full: string): string {
  const parts = full.split(/\s+/);
  let at = 0;
  while (at < parts.length - 1 && (secondNameFirst.test(parts[at]!) || /^\p{Lu}\.$/u.test(parts[at]!))) at++;
  if (at > 0) while (at < parts.length - 1 && balinese.test(parts[at]!)) at++;
  return parts[at] ?? full;
}

/** Writes a name that stands in capitals (a signature) in title case. */
export function nameCase(words: string): string {
  return /\p{Ll}/u.test(words)
    ? words
    : words.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
