import { attributionOf, findQuotes } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';
import { addEntities } from './entities.ts';
import { holeFrom, isInstruction, missingInParentheses, saysMissing } from './instructions.ts';
import type { Reading } from './reading.ts';
import { meetPersons, resolvePerson, spanOf } from './reading.ts';
import { tidy } from './tidy.ts';
import type { Claim, ClaimRole, ClaimSlot } from './types.ts';
import { splitUnits } from './units.ts';

/** How the statements of a passage are to be filed. */
export type Filing = { slot: ClaimSlot; role?: ClaimRole; about?: string; by?: Claim };

const reports =
  /^(?:juga |kemudian |lalu |turut )?(menyampaikan|mengatakan|menyatakan|menjelaskan|bilang|blg|melaporkan|menambahkan|memaparkan|menuturkan|mengungkapkan|berkata|menyebutkan|menyebut|menegaskan|katanya|kata|ujar)(?:\s*,)?\s*(?:bahwa\s+|:\s*|,\s*)?/i;
const affiliation =
  /^(?:dari|selaku wakil|mewakili)\s+([^,.:]{2,60}?)\s+(?=(?:menyampaikan|mengatakan|menyatakan|menjelaskan|bilang|blg|melaporkan|menambahkan|menegaskan|meminta|minta|berharap)\s)/iu;
const pronoun = /^(?:Ia|Beliau|Dia|Katanya)(?=,?\s)/u;
const reference =
  /^(?:(?:Pak|Bu|Bapak|Ibu|Menteri|Deputi|Bupati|Gubernur|Wali Kota|Kepala|Direktur|Ketua|Sekretaris|Dirjen|Wamen)\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/u;

function leadingPerson(reading: Reading, unit: Range): { claim: Claim; end: number } | undefined {
  const text = reading.source.text;
  const full = meetPersons(reading, unit).find(
    (met) =>
      met.range.start <= unit.start + 10 &&
      /^(?:(?:oleh|menurut)\s+)?(?:(?:Pak|Bu|Bapak|Ibu|Dr\.|Prof\.|Ir\.|Drs\.|H\.|Hj\.)\s*)*$/i.test(
        text.slice(unit.start, met.range.start),
      ),
  );
  if (full) return { claim: full.claim, end: full.range.end };
  const words = text.slice(unit.start, unit.end);
  const match = pronoun.exec(words) ?? reference.exec(words);
  if (!match) return undefined;
  for (let size = match[0].length; size > 0; size = match[0].lastIndexOf(' ', size - 1)) {
    const known = resolvePerson(reading, match[0].slice(0, size));
    if (known && (size === match[0].length || /^\s/.test(words.slice(size)))) {
      reading.last = known;
      return { claim: known, end: unit.start + size };
    }
  }
  return undefined;
}

/** Says whether the words before a quotation name somebody by a label that isn't a word for a quotation: `Sekda:`. */
function namesStranger(before: string): boolean {
  const label = /([^:.;“"]{2,60}):\s*$/u.exec(before)?.[1]?.trim();
  return (
    label !== undefined &&
    /\p{Lu}/u.test(label) &&
    !/^(?:kutip|kutipan|pernyataan|kata|quote|kalimat|pesan|ini)(?!\p{L})/iu.test(label) &&
    !/(?:beliau|dia|ia)$/iu.test(label)
  );
}

/** Adds a quotation of the source; its words stay as they are. */
export function addQuotes(reading: Reading, range: Range, speaker: Claim | undefined): Range[] {
  const passage = reading.source.text.slice(range.start, range.end);
  return findQuotes(passage).flatMap((quote) => {
    if (quote.inner.split(/\s+/).length < 4) return [];
    const named = attributionOf(passage, quote);
    const by =
      (named && resolvePerson(reading, named.text)) ??
      speaker ??
      (namesStranger(passage.slice(0, quote.start)) ? undefined : reading.last);
    const inner = trimRange(reading.source.text, {
      start: range.start + quote.innerStart,
      end: range.start + quote.innerEnd,
    });
    const words = reading.source.text.slice(inner.start, inner.end);
    const value = words.replace(/\s+/g, ' ').replace(/[,\s]+$/, '');
    reading.book.add({
      kind: 'quote',
      role: 'quote',
      text: value,
      value,
      ...(by ? { by: by.id } : {}),
      spans: [spanOf(reading, inner)],
    });
    return [{ start: range.start + quote.start, end: range.start + quote.end }];
  });
}

function addUnit(reading: Reading, unit: Range, filing: Filing): Claim | undefined {
  const text = reading.source.text;
  const words = text.slice(unit.start, unit.end);
  if (saysMissing(words) && !missingInParentheses(words)) {
    reading.book.hole(holeFrom(words, filing.about ?? '', spanOf(reading, unit)));
    return undefined;
  }
  if (isInstruction(words)) return undefined;
  const lead = leadingPerson(reading, unit);
  const quotes = addQuotes(reading, unit, lead?.claim ?? filing.by);
  if (quotes.length > 0) {
    const outside = (words.slice(0, quotes[0]!.start - unit.start) + words.slice(quotes.at(-1)!.end - unit.start))
      .replace(/[,.:\s]+/g, ' ')
      .trim();
    if (outside.split(' ').length < 12) {
      addEntities(reading, unit);
      return undefined;
    }
  }
  let start = lead?.end ?? unit.start;
  start += /^[\s,:-]*/.exec(text.slice(start, unit.end))![0].length;
  const from = lead ? affiliation.exec(text.slice(start, unit.end)) : null;
  if (lead && from) {
    lead.claim.title ??= tidy(from[1]!);
    start += from[0].length;
  }
  const spoken = lead ? reports.exec(text.slice(start, unit.end)) : null;
  if (spoken) start += spoken[0].length;
  const gap = missingInParentheses(text.slice(start, unit.end));
  if (gap) {
    const before =
      text
        .slice(start, start + gap.start)
        .trim()
        .split(/\s+/)
        .at(-1) ?? '';
    reading.book.hole(holeFrom(text.slice(start + gap.start + 1, start + gap.end - 1), before, spanOf(reading, unit)));
  }
  const kept = gap
    ? `${text.slice(start, start + gap.start).trimEnd()}${text.slice(start + gap.end, unit.end)}`
    : text.slice(start, unit.end);
  const rest = tidy(kept);
  if (rest === '') return undefined;
  // The note-taker's own voice isn't the agency's.
  if (
    !lead &&
    !filing.by &&
    filing.slot === 'statement' &&
    /(?<!\p{L})(?:kita|kami|saya|sy)(?!\p{L})/iu.test(rest.replace(/[“"][^“”"]*[”"]/gu, ''))
  )
    return undefined;
  const basis = /^dasar(?:nya)?(?:, yaitu|:)\s+/u.exec(rest);
  if (basis) {
    const law = rest.slice(basis[0].length);
    reading.book.add({
      kind: 'statement',
      slot: 'basis',
      text: law,
      value: law,
      about: 'dasar',
      spans: [spanOf(reading, unit)],
    });
    addEntities(reading, unit);
    return undefined;
  }
  const speaker = lead?.claim ?? filing.by;
  const about = spoken && lead ? tidy(spoken[1]!) : filing.about;
  const added = reading.book.add({
    kind: 'statement',
    slot: filing.slot,
    ...(filing.role ? { role: filing.role } : {}),
    text: rest,
    value: rest,
    ...(about ? { about } : {}),
    ...(speaker ? { by: speaker.id } : {}),
    spans: [spanOf(reading, unit)],
  });
  addEntities(reading, unit);
  return spoken ? added : undefined;
}

/** Files every statement and quotation of a passage; instructions are left out, gaps become holes. */
export function addStatements(reading: Reading, range: Range, filing: Filing): void {
  let said: Claim | undefined;
  for (const unit of splitUnits(reading.source.text, range)) {
    const speaker = said?.by === undefined ? undefined : reading.book.claims.find((claim) => claim.id === said?.by);
    said = addUnit(reading, unit, { ...filing, ...(speaker && !filing.by ? { by: speaker } : {}) }) ?? undefined;
  }
}
