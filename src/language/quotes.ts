import type { Range } from './ranges.ts';

/** A quotation: the range includes the marks, `inner` is what stands between them. */
export type QuoteMention = Range & { text: string; inner: string; innerStart: number; innerEnd: number };

/** Finds quotations in curly or straight double marks that close within their paragraph. */
export function findQuotes(text: string): QuoteMention[] {
  const found: QuoteMention[] = [];
  for (const match of text.matchAll(/“([^“”]+)”|"([^"]+)"|„([^“”]+)[“”]|«([^«»]+)»/gu)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (/\n\s*\n/.test(inner)) continue;
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      inner,
      innerStart: start + 1,
      innerEnd: start + 1 + inner.length,
    });
  }
  return found;
}

/** Verbs that attribute words to a speaker, as they stand after a quotation. */
export const attributionVerbs: readonly string[] =
  'ujar kata tutur jelas tegas ungkap imbuh papar lanjut sebut ucap tambah terang pungkas sambung pesan harap kenang cerita timpal sahut seloroh tukas tanya keluh'
    .split(' ')
    .flatMap((verb) => [verb, `${verb}nya`]);

const speechVerbs =
  'mengatakan|menyatakan|menyampaikan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebut|menyebutkan|melaporkan|memaparkan|berpesan|berharap|bilang|blg|berkata|meminta|mengingatkan|mengajak|mengimbau|menilai|menekankan|bertanya';

/** Matches a verb of saying in its full form. */
export const speechVerbPattern: RegExp = new RegExp(`(?<!\\p{L})(?:${speechVerbs})(?!\\p{L})`, 'iu');

/** A quotation in one form for comparison: one kind of mark and dash, single spaces, no closing sign. */
export function normaliseQuote(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?…]+$/u, '');
}

/** Who a quotation is given to by the words right before or after it, as the text writes it, or undefined. */
export function attributionOf(text: string, quote: QuoteMention): (Range & { text: string }) | undefined {
  const name = `((?:Pak|Bu|Ibu|Bapak|Presiden|Menteri|Dr\\.|Prof\\.)?\\s*\\p{Lu}[\\p{L}.'’-]+(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|dan|bin|binti|di)){0,14})`;
  const after = new RegExp(
    `^\\s*,?\\s*(?:${attributionVerbs.join('|')}|${speechVerbs})\\s+(?:[a-z]+\\s+){0,2}?${name}`,
    'u',
  ).exec(text.slice(quote.end, quote.end + 240));
  if (after?.[1]) {
    const start = quote.end + after[0].length - after[1].length;
    return { start, end: start + after[1].length, text: after[1].trim() };
  }
  const lead = text.slice(Math.max(0, quote.start - 240), quote.start);
  const before = new RegExp(`${name}[^.“”"]*?(?:(?:,\\s*)?(?:${speechVerbs})\\s*[,:]|:)\\s*$`, 'u').exec(lead);
  if (!before?.[1]) return undefined;
  const start = quote.start - lead.length + before.index;
  return { start, end: start + before[1].length, text: before[1].trim() };
}
