import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import type { Correction } from './corrections.ts';
import { findCorrections, holdsWithdrawn } from './corrections.ts';
import { hasClosedLabel, isAside, opensClosedSection, pointsBack, standingOf } from './desk-talk.ts';
import { gapIn } from './gaps.ts';
import type { FactHole, SourceText } from './types.ts';

/** A source as the readers take it: what isn't for print is blank, offsets stay; with the gaps and corrections that it names. */
export type ReadableSource = { source: SourceText; holes: FactHole[]; corrections: Correction[] };

const chatStamp =
  /^\s*\[?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?\s*(?:-\s*)?(?:\p{Lu}[\p{L}]+(?: \p{L}+){0,2}:\s*)?/u;
const tapeStamp = /^\s*\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]\s*/u;
const bareStamp = /^\s*\d{1,2}[.:]\d{2}\s+(?!(?:WIB|WITA|WIT|s\.?d\.?|-|–))(?=\p{L}|\d|\(|")/u;
const stageNote =
  /\((?:nama|jabatan)[^()]*(?:tdk|tidak) usah\)|\((?:bercanda|tertawa|tepuk tangan|orang tertawa|hadirin)[^()]*\)|\[bagian ini[^\]]*\]/giu;
const correctionLabel =
  /^\s*(?:[-*•]\s*)?(?:ralat\b[^:\n]{0,30}|versi \d+ \(final\)|update(?: terakhir)?|tambahan):\s*|^\s*(?:[-*•]\s*)?(?:tambahan|ralat),\s*/iu;
/** Spoken sentences that give what a label gives elsewhere: `Tempatnya di …`, `Nanti yang memimpin …`. */
const spokenLabel =
  /^\s+(?:Harinya|Tanggalnya|Jamnya|Tempatnya|Lokasinya|Acaranya|Daftarnya|Pendaftarannya|Pesertanya|Nanti yang memimpin|Yang (?:ikut|memimpin|membuka)|Narasumbernya|Kontaknya|Kumpul di|(?:Hasil|Rencana|Kutipan|lokasi|penyelenggara|Intinya,?)\b)/u;
const stageStamp = /kronologi|susunan|rangkaian|rundown|jadwal/iu;

type Line = Range & { text: string };

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const abbreviation =
  /(?:^|[\s.(])(?:dr|drs|dra|ir|prof|hj?|kab|kec|prov|kel|no|st|se|mm|sh|s|m|jl|jln|bag|capt|pdt|drh|purn|rp|km|pkl|tgl|maks|min|lt|sdr|sdri|cm|kg|plt|plh|pj|tlp|telp|dll|dst|[a-z])$/iu;

/** Sentences of a line; parentheses and quotations stay whole. */
function unitsOf(line: Line): Line[] {
  const units: Line[] = [];
  const paired = (line.text.match(/"/g) ?? []).length % 2 === 0;
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at <= line.text.length; at++) {
    const sign = line.text[at] ?? '';
    if (sign === '“' || sign === '”' || (sign === '"' && paired)) quoted = sign === '"' ? !quoted : sign === '“';
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    const before = line.text.slice(start, at);
    const ends =
      !quoted &&
      depth <= 0 &&
      /[.;!?]/.test(sign) &&
      /^\s+\S/.test(line.text.slice(at + 1)) &&
      !(sign === '.' && (abbreviation.test(before) || before.endsWith('.')));
    if (!ends && at < line.text.length) continue;
    const end = Math.min(at + 1, line.text.length);
    if (line.text.slice(start, end).trim() !== '')
      units.push({ start: line.start + start, end: line.start + end, text: line.text.slice(start, end) });
    start = end;
  }
  return units;
}

/** The stretch of a line that holds a withdrawn figure: a parenthesis, a clause between commas, or the sentence. */
function withdrawnStretch(text: string, unit: Line, correction: Correction): Range[] {
  if (!holdsWithdrawn(unit.text, correction)) return [];
  if (correction.right !== undefined && !/bukan/iu.test(unit.text)) return [];
  const not = /\s*,?\s*bukan\s+(?:\d[\d.,]*\d|[^,.;()])*(?:\([^)]*\))?/iu.exec(unit.text);
  if (not && correction.right !== undefined && !/bukan[^.]*?(?:tapi|tp|tetapi|melainkan|:)/iu.test(unit.text))
    return [{ start: unit.start + not.index, end: unit.start + not.index + not[0].length }];
  const others = text.slice(0, unit.start) + text.slice(unit.end);
  if (not && correction.right !== undefined && !holdsWithdrawn(others, correction)) {
    const but = /^.*?(?:tapi|tp|tetapi|melainkan|:)\s+/iu.exec(unit.text);
    return but ? [{ start: unit.start, end: unit.start + but[0].length }] : [];
  }
  for (const inside of unit.text.matchAll(/\([^()]*\)/g))
    if (holdsWithdrawn(inside[0], correction) && !/NB|angka/.test(unit.text))
      return [{ start: unit.start + inside.index, end: unit.start + inside.index + inside[0].length }];
  const comma = unit.text.lastIndexOf(', ');
  if (
    comma > 0 &&
    holdsWithdrawn(unit.text.slice(comma), correction) &&
    !holdsWithdrawn(unit.text.slice(0, comma), correction)
  )
    return [{ start: unit.start + comma, end: unit.end }];
  return [unit];
}

/** Words of sentences that a note forbids by name: `kalimat tikus & honor jangan dikutip`. */
function namedTopics(text: string): string[] {
  const found = /(?:kalimat|bagian)\s+(\p{Ll}{4,})(?:\s*(?:&|dan|,)\s*(\p{Ll}{4,}))?\s+(?:jangan|jgn)/giu;
  return [...text.matchAll(found)]
    .flatMap((match) => [match[1]!, ...(match[2] ? [match[2]] : [])])
    .filter((word) => word !== 'ini');
}

/** Subjects whose latest figure a correction gives: `pengungsi 2.145`, so that an earlier `pengungsi 2.310` falls. */
function superseded(lines: readonly Line[]): Range[] {
  const at = lines.findIndex((line) =>
    /(?<!\p{L})(?:RALAT|ralat|update terakhir|angka final|INI YG DIPAKAI)/u.test(line.text),
  );
  if (at < 0) return [];
  const subjects = new Map<string, string>();
  for (const match of lines[at]!.text.matchAll(/(\p{Ll}{5,})\s+(\d[\d.,]*\d|\d)/gu))
    subjects.set(match[1]!.toLowerCase(), match[2]!);
  return lines.slice(0, at).filter((line) =>
    [...subjects].some(([subject, figure]) => {
      const other = new RegExp(
        `(?<!\\p{L})(?:${subject}\\s+(\\d[\\d.,]*\\d|\\d)|(\\d[\\d.,]*\\d|\\d)\\s+${subject})`,
        'iu',
      ).exec(line.text);
      return other !== null && (other[1] ?? other[2]) !== figure;
    }),
  );
}

/** Prepares a source for reading. */
export function readableSource(source: SourceText): ReadableSource {
  const { text } = source;
  const marks = [...text];
  const out = marks.length === text.length ? marks : text.split('');
  const holes: FactHole[] = [];
  const erase = ({ start, end }: Range): void => {
    for (let at = start; at < end; at++) if (out[at] !== '\n') out[at] = ' ';
  };
  const lines = linesOf(text);
  const stamped = lines.filter((line) => bareStamp.test(line.text)).length >= 4 && !stageStamp.test(text);
  const topics = namedTopics(text);
  const corrections = findCorrections(text);
  let closed = false;
  let before = 0;
  for (const line of lines) {
    if (/\n\s*\n/.test(text.slice(before, line.start))) closed = false;
    before = line.end;
    const stamp =
      chatStamp.exec(line.text) ?? tapeStamp.exec(line.text) ?? (stamped ? bareStamp.exec(line.text) : null);
    if (stamp) erase({ start: line.start, end: line.start + stamp[0].length });
    const own = {
      start: line.start + (stamp?.[0].length ?? 0),
      end: line.end,
      text: line.text.slice(stamp?.[0].length ?? 0),
    };
    // Colleagues ask each other in quotation marks; people quoted in the notes don't.
    const gap = gapIn(isAside(own.text) ? own.text.replace(/["“”]/g, ' ') : own.text);
    const toHole = (): void => {
      if (!gap) return;
      const at = trimRange(text, { start: own.start + gap.start, end: own.start + gap.end });
      holes.push({ ...gap.hole, span: { source: source.id, ...at } });
    };
    if (opensClosedSection(own.text)) closed = true;
    if (closed || hasClosedLabel(own.text) || isAside(own.text)) {
      toHole();
      erase(line);
      continue;
    }
    if (gap) {
      toHole();
      erase({ start: own.start + gap.start, end: own.start + gap.end });
    }
    const label = correctionLabel.exec(own.text);
    if (label) erase({ start: own.start, end: own.start + label[0].length });
    const units = unitsOf({ ...own, text: out.slice(own.start, own.end).join('') });
    units.forEach((unit, at) => {
      const standing = standingOf(unit.text);
      if (standing === 'print' && !topics.some((topic) => unit.text.toLowerCase().includes(topic))) return;
      const comma = unit.text.indexOf(', ');
      if (
        standing === 'chore' &&
        comma > 0 &&
        !unit.text.slice(0, comma).includes('(') &&
        /\d/.test(unit.text.slice(comma))
      ) {
        erase({ start: unit.start, end: unit.start + comma + 2 });
        return;
      }
      erase(unit);
      if (standing === 'withheld' && at > 0 && (pointsBack(unit.text) || /\?\s*$/.test(units[at - 1]!.text)))
        erase(units[at - 1]!);
    });
    for (const note of own.text.matchAll(stageNote))
      erase({ start: own.start + note.index, end: own.start + note.index + note[0].length });
    if ((own.text.match(/"/g) ?? []).length % 2 === 1)
      for (const mark of own.text.matchAll(/"/g)) out[own.start + mark.index] = ' ';
    for (const unit of units.slice(1))
      if (spokenLabel.test(unit.text) && out[unit.start] === ' ') out[unit.start] = '\n';
    for (const one of corrections)
      for (const unit of units)
        for (const range of withdrawnStretch(text, unit, one))
          if (one.range.start >= line.start && one.range.start < line.end) erase(range);
    for (const loud of own.text.matchAll(/!{2,}(?=\s\p{Ll})/gu)) {
      erase({ start: own.start + loud.index, end: own.start + loud.index + loud[0].length });
      out[own.start + loud.index] = ',';
    }
    for (const name of own.text.matchAll(/(?<=,)\s(?=namanya \p{Lu})/gu)) out[own.start + name.index] = '\n';
    if (/\(1\)\s.+\(2\)\s/u.test(own.text))
      for (const part of own.text.matchAll(/\s(?=\((?:[2-9])\)\s)/g)) out[own.start + part.index] = '\n';
    // `T: … J: …` on one line reads as two.
    for (const reply of own.text.matchAll(/\s(?=J: )/g)) out[own.start + reply.index] = '\n';
  }
  for (const range of superseded(lines)) erase(range);
  return { source: { ...source, text: out.join('') }, holes, corrections };
}
