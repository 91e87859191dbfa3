import { dateInWords, weekdayOf } from '../../language/dates.ts';
import { normaliseQuote } from '../../language/quotes.ts';
import { inSources } from './check-dates.ts';
import { edits } from './check-names.ts';
import { personNamed } from './check-quotes.ts';
import { englishDates, englishNumbers } from './english-figures.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import type { Judged } from './judge.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Finding } from './types.ts';

const values = new WeakMap<SourceIndex, ReadonlySet<number>>();

function valuesOf(index: SourceIndex): ReadonlySet<number> {
  const known =
    values.get(index) ?? new Set([...index.numbers.keys()].map((key) => Number(key.replace(/^[^\d-]+/, ''))));
  values.set(index, known);
  return known;
}

function numbers(view: SentenceView, index: SourceIndex): Finding[] {
  const known = valuesOf(index);
  return englishNumbers(view.own)
    .filter(({ value }) => !known.has(Math.round(value * 1e6) / 1e6))
    .map((one) =>
      finding(view, {
        kind: 'number',
        weight: 'must',
        range: one,
        what: { id: `Angka “${one.text}” tidak ada dalam bahan`, en: `The number “${one.text}” isn't in the sources` },
        why: {
          id: 'Angka terjemahan harus sama dengan bahan; ribuan dalam bahasa Inggris memakai koma.',
          en: 'Figures of a translation must match the sources; English puts a comma at thousands.',
        },
      }),
    );
}

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dates(view: SentenceView, index: SourceIndex): Finding[] {
  return englishDates(view.own).flatMap((date) => {
    const text = view.text.slice(date.start, date.end);
    if (!inSources(date.iso, index))
      return [
        finding(view, {
          kind: 'date',
          weight: 'must',
          range: date,
          what: { id: `Tanggal “${text}” tidak ada dalam bahan`, en: `The date “${text}” isn't in the sources` },
          why: { id: 'Tanggal harus sama dengan bahan.', en: 'Dates must match the sources.' },
        }),
      ];
    const right = weekdayOf(date.iso);
    if (date.weekday === undefined || right === undefined || right === date.weekday) return [];
    const name = dayNames[date.weekday]!;
    return [
      finding(view, {
        kind: 'weekday',
        weight: 'must',
        range: { start: date.start, end: date.start + name.length },
        what: { id: `${dateInWords(date.iso)} bukan hari itu`, en: `${text} isn't a ${name}` },
        why: { id: 'Hari harus cocok dengan kalender.', en: `By the calendar it is ${dayNames[right]}.` },
        fix: dayNames[right],
      }),
    ];
  });
}

/** Names: a capitalised word that is nearly, but not quite, part of a name of the sources. */
function names(view: SentenceView, index: SourceIndex): Finding[] {
  return [...view.own.matchAll(/(?<!\p{L})\p{Lu}[\p{Ll}’'-]{3,}(?!\p{L})/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    if (index.vocabulary.has(word)) return [];
    const most = word.length > 6 ? 2 : 1;
    const near = index.persons
      .flatMap((person) => person.name.split(' '))
      .find((part) => part.length > 3 && edits(part.toLowerCase(), word) <= most);
    if (near === undefined) return [];
    return [
      finding(view, {
        kind: 'name',
        weight: 'must',
        range: { start: match.index, end: match.index + match[0].length },
        what: { id: `Nama “${match[0]}” tidak ada dalam bahan`, en: `The name “${match[0]}” isn't in the sources` },
        why: { id: `Bahan mengenal ${near}.`, en: `The sources know ${near}.` },
        fix: near,
      }),
    ];
  });
}

/** Quotations shorter than this are terms. */
const spoken = 4;

/** Translated quotations: a person has to hold them against what was said, so they are pointed out with it. */
function quotes(view: SentenceView, index: SourceIndex): Finding[] {
  return view.quotes.flatMap((quote) => {
    const words = normaliseQuote(quote.inner);
    if (words.split(' ').length < spoken || index.verbatim.includes(words)) return [];
    const by = personNamed(view.own, index);
    const said = index.quotes.filter((one) => by && one.by?.value.toLowerCase() === by.name.toLowerCase());
    return [
      finding(view, {
        kind: 'quote',
        weight: 'should',
        range: { start: quote.innerStart, end: quote.innerEnd },
        what: { id: 'Kutipan ini terjemahan', en: 'This quotation is a translation' },
        why: {
          id: 'Mesin tidak dapat membandingkan terjemahan dengan kata aslinya.',
          en: 'No machine here can hold a translation against the words that were said.',
        },
        how: {
          id: 'Bandingkan dengan kutipan aslinya, lalu abaikan saran ini dengan alasan.',
          en: 'Compare it with the original words, then set this advice aside with a reason.',
        },
        evidence: said.slice(0, 3).flatMap((one) => one.claim.spans.slice(0, 1)),
      }),
    ];
  });
}

/** Holds one sentence of an English text against Indonesian sources as far as figures, dates, names and quotations go. */
export function checkEnglish(view: SentenceView, index: SourceIndex, style: readonly Finding[]): Judged {
  const at = { block: view.block.id, start: view.offset, end: view.offset + view.text.length, text: view.text };
  const found = [...numbers(view, index), ...dates(view, index), ...names(view, index), ...quotes(view, index)];
  return {
    sentence: { ...at, verdict: 'supported', coverage: 1, claims: [], spans: [] },
    findings: [...found, ...style],
  };
}
