import type { QuoteMention } from '../../language/quotes.ts';
import { attributionOf, normaliseQuote, speechVerbPattern } from '../../language/quotes.ts';
import { escaped } from '../../language/ranges.ts';
import { likeness, topicTerms } from '../../language/similarity.ts';
import type { Claim } from '../facts/types.ts';
import { finding } from './finding.ts';
import type { KnownPerson, SourceIndex } from './index-sources.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

const verbatimRule = {
  id: 'Kutipan harus sama kata demi kata dengan bahan.',
  en: 'A quotation must match the sources word for word.',
};
const speakerRule = {
  id: 'Kutipan dan pernyataan harus tetap pada orang yang mengucapkannya.',
  en: 'Words must stay with the person who said them.',
};

/** The known person whom words of a sentence name, by the most name parts they share. */
export function personNamed(words: string, index: SourceIndex): KnownPerson | undefined {
  const parts = (words.toLowerCase().match(/\p{L}+/gu) ?? []) as string[];
  const hits = index.persons
    .map((person) => ({ person, hits: person.parts.filter((part) => parts.includes(part)).length }))
    .filter((hit) => hit.hits > 0);
  hits.sort((a, b) => b.hits - a.hits);
  return hits[0] && hits[0].hits > (hits[1]?.hits ?? 0) ? hits[0].person : undefined;
}

/** A quotation goes on in lower case after `kata …,`, so its first letter may differ from the sources. */
const otherCase = (words: string): string => {
  const first = words[0] ?? '';
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
};

/** Says whether the sources hold the words of a quotation one for one. */
export function isVerbatim(quote: QuoteMention, index: SourceIndex): boolean {
  const words = normaliseQuote(quote.inner);
  return [words, words.replace(/'/g, '"'), otherCase(words)].some((form) => index.verbatim.includes(form));
}

/** Says whether the sources have short quoted words but for one: left out, put in, or changed. */
function nearlyVerbatim(quoted: string, index: SourceIndex): boolean {
  const parts = quoted.split(' ').map(escaped);
  if (parts.length < 3 || parts.length > 6) return false;
  return parts.some((_, at) => {
    const before = parts.slice(0, at).join(' ');
    const after = parts.slice(at + 1).join(' ');
    const changed = `${before} ?(?:\\S+ )?${after}`;
    const lost = at === 0 ? '' : `${before} \\S+ ${parts.slice(at).join(' ')}`;
    return [changed, lost].some(
      (form) => form.trim() !== '' && new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(index.verbatim),
    );
  });
}

/** Says whether the sources have a `tidak` right before the quoted words wherever these stand. */
function cutsNegation(words: string, index: SourceIndex): boolean {
  let found = false;
  for (let at = index.verbatim.indexOf(words); at >= 0; at = index.verbatim.indexOf(words, at + 1)) {
    if (!/(?<!\p{L})(?:tidak|bukan|belum|jangan|tak|tanpa) $/iu.test(index.verbatim.slice(Math.max(0, at - 9), at)))
      return false;
    found = true;
  }
  return found;
}

const sameName = (person: KnownPerson, claim: Claim): boolean =>
  person.name.toLowerCase() === claim.value.toLowerCase();

type Speaker = { name: string; title: string };
const nameOf = (claim: Claim): Speaker => ({ name: claim.value, title: claim.title ?? '' });
const titleOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Who says quoted words by the passage that has them: the only person whom it names outside the quotation. */
function speakerThere(quoted: string, index: SourceIndex): Speaker | undefined {
  for (const passage of index.passages) {
    const at = normaliseQuote(passage.text).indexOf(quoted);
    if (at < 0) continue;
    const rest = normaliseQuote(passage.text).replace(quoted, ' ');
    const parts = titleOf(rest);
    const named = index.persons.filter((person) =>
      person.parts.some((part) => part.length > 2 && parts.includes(part)),
    );
    if (named.length === 1) return { name: named[0]!.name, title: named[0]!.titles[0] ?? '' };
  }
  return undefined;
}

function wrongSpeaker(context: CheckContext, quote: QuoteMention): Finding[] {
  const { view, index } = context;
  const words = normaliseQuote(quote.inner);
  const claim = index.quotes.find(
    (one) => one.words.includes(words) || (words.length > 40 && words.includes(one.words)),
  );
  const named = attributionOf(view.text, quote);
  if (!named || /^(?:Ia|Dia|Beliau)\b/.test(named.text)) return [];
  const person = personNamed(named.text, index);
  const by = claim?.by ? nameOf(claim.by) : speakerThere(words, index);
  if (by === undefined || (person && person.name.toLowerCase() === by.name.toLowerCase())) return [];
  if (!person && (claim?.by === undefined || !/\p{Lu}/u.test(named.text))) return [];
  // “kata Rektor” names the speaker by the title that the sources give.
  if (!person && titleOf(named.text).every((word) => titleOf(by.title).includes(word))) return [];
  return [
    finding(view, {
      kind: 'attribution',
      weight: 'must',
      range: named,
      what: {
        id: `Bahan memberi kutipan ini kepada ${by.name}`,
        en: `The sources give this quotation to ${by.name}`,
      },
      why: speakerRule,
      fix: by.name,
    }),
  ];
}

/** Quotations: word for word, and with the right speaker. */
export function checkQuotes(context: CheckContext): Finding[] {
  const { view, index } = context;
  return view.quotes.flatMap((quote) => {
    const words = normaliseQuote(quote.inner);
    if (words === '') return [];
    if (isVerbatim(quote, index))
      return [words, otherCase(words)].some((form) => cutsNegation(form, index))
        ? [cutShort(context, quote)]
        : wrongSpeaker(context, quote);
    const altered = nearlyVerbatim(words, index);
    const long = words.split(' ').length >= 5 || altered || attributionOf(view.text, quote) !== undefined;
    const near = long
      ? index.quotes
          .map((one) => ({ one, score: likeness(one.value, quote.inner) }))
          .sort((a, b) => b.score - a.score)[0]
      : undefined;
    const fix =
      near && near.score > 0.6
        ? near.one.value.replace(/[.,]$/, '') + (/[,.]$/.exec(quote.inner)?.[0] ?? '')
        : undefined;
    const range = { start: quote.innerStart, end: quote.innerEnd };
    const what = fix
      ? { id: 'Kutipan berbeda dari bahan', en: 'The quotation differs from the sources' }
      : { id: 'Kutipan tidak ada dalam bahan', en: "The quotation isn't in the sources" };
    return [
      finding(view, {
        kind: 'quote',
        weight: long ? 'must' : 'should',
        range: range,
        what: what,
        why: verbatimRule,
        fix: fix,
      }),
      ...(near && near.score > 0.6 ? wrongSpeakerOf(context, quote, near.one.by) : []),
    ];
  });
}

const cutShort = (context: CheckContext, quote: QuoteMention): Finding =>
  finding(context.view, {
    kind: 'quote',
    weight: 'must',
    range: { start: quote.innerStart, end: quote.innerEnd },
    what: { id: 'Kutipan dipotong tepat setelah “tidak”', en: 'The quotation leaves out the “not” before it' },
    why: verbatimRule,
  });

function wrongSpeakerOf(context: CheckContext, quote: QuoteMention, by: Claim | undefined): Finding[] {
  const named = attributionOf(context.view.text, quote);
  const person = named && personNamed(named.text, context.index);
  if (!by || !named || !person || sameName(person, by)) return [];
  return [
    finding(context.view, {
      kind: 'attribution',
      weight: 'must',
      range: named,
      what: {
        id: `Bahan memberi kutipan ini kepada ${by.value}`,
        en: `The sources give this quotation to ${by.value}`,
      },
      why: speakerRule,
      fix: by.value,
    }),
  ];
}

/** Reported speech: what the sources have from one person isn't given to another. */
export function checkReported(context: CheckContext): Finding[] {
  const { view, index } = context;
  if (view.quotes.length > 0) return [];
  const lead = /^(?:Menurut\s+)?((?:[\p{Lu}][\p{L}'’.]*|dan|,|\s)+?)(?=,?\s+\p{Ll})/u.exec(view.text);
  const named = lead?.[1]?.trim();
  if (!named || named === 'Menurut') return [];
  const rest = view.own.slice(lead![0].length);
  if (!/^Menurut\s/.test(view.text) && !speechVerbPattern.test(rest.slice(0, 40))) return [];
  const person = personNamed(named, index);
  if (!person) return [];
  const terms = new Set(topicTerms(rest.replace(speechVerbPattern, ' ')).map((one) => one.term));
  if (terms.size < 3) return [];
  const said = index.claims
    .filter(({ claim }) => claim.kind === 'statement' && claim.by !== undefined)
    .map((one) => ({ one, share: [...terms].filter((term) => one.terms.has(term)).length / terms.size }))
    .sort((a, b) => b.share - a.share)[0];
  const by =
    said && said.share >= 0.7 ? index.claims.find(({ claim }) => claim.id === said.one.claim.by)?.claim : undefined;
  if (!by || sameName(person, by)) return [];
  const start = view.text.indexOf(named);
  return [
    finding(view, {
      kind: 'attribution',
      weight: 'must',
      range: { start, end: start + named.length },
      what: {
        id: `Bahan memberi pernyataan ini kepada ${by.value}`,
        en: `The sources give this statement to ${by.value}`,
      },
      why: speakerRule,
      fix: by.value,
    }),
  ];
}
