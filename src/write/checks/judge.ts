import { numberKey } from '../../language/numbers.ts';
import { normaliseQuote } from '../../language/quotes.ts';
import { type Coverage, coverage, topicTerms } from '../../language/similarity.ts';
import { words } from '../../language/tokens.ts';
import type { Span } from '../facts/types.ts';
import { checkDates } from './check-dates.ts';
import { checkDirection } from './check-direction.ts';
import { checkNames, checkTitles } from './check-names.ts';
import { checkNegation } from './check-negation.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPlaces } from './check-places.ts';
import { checkQuotes, checkReported, isVerbatim } from './check-quotes.ts';
import { checkRegulations } from './check-regulations.ts';
import { checkRoles } from './check-roles.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import { marksOf } from './index-sources.ts';
import { inTheirWords } from './paraphrase.ts';
import type { CheckContext, SentenceView } from './sentence-view.ts';
import { checkContext } from './sentence-view.ts';
import { checkStyle, type StyleContext } from './style/index.ts';
import type { Finding, SentenceCheck, Verdict } from './types.ts';

/** Coverage from which a sentence counts as supported, and below which as unsupported. */
const enough = 0.6;
const little = 0.4;

/** A sentence as its words alone, for comparison with standing sentences. */
export const plain = (text: string): string => words(text).join(' ');

function claimsOf(view: SentenceView, index: SourceIndex, terms: ReadonlySet<string>): number[] {
  const lower = view.text.toLowerCase();
  const isos = new Set(view.dates.map((date) => date.iso));
  const keys = new Set(view.numbers.map(numberKey));
  const quotes = view.quotes.map((quote) => normaliseQuote(quote.inner));
  return index.claims
    .filter(({ claim, terms: own, words: text }) => {
      if (claim.kind === 'quote')
        return quotes.some((quote) => quote.length > 10 && normaliseQuote(claim.value).includes(quote));
      if (claim.kind === 'person')
        return claim.value
          .split(' ')
          .some(
            (part) =>
              part.length > 3 &&
              view.text.includes(part) &&
              new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(view.text),
          );
      if (claim.kind === 'date')
        return claim.value.split('/').some((iso) => isos.has(iso) || isos.has(`-${iso.slice(4)}`));
      if (claim.kind === 'number')
        return [...keys].some((key) => `Rp${claim.value}`.includes(key) && lower.includes(text));
      if (claim.kind !== 'statement') return lower.includes(text);
      return own.size > 0 && [...own].filter((term) => terms.has(term)).length / own.size >= 0.6;
    })
    .map(({ claim }) => claim.number);
}

function reversal(context: CheckContext): Finding[] {
  const denied = checkNegation(context);
  if (denied.some((one) => one.weight === 'must')) return denied;
  const turned = checkDirection(context);
  return turned.length > 0 ? turned : denied;
}

export type Judged = { sentence: SentenceCheck; findings: Finding[] };

/** How many passages a finding shows where it names none itself. */
const mostEvidence = 2;
/** How many words beside a verified quotation only set its scene: `ujarnya sambil tertawa`. */
const aside = 2;
/** Headings with fewer words of their own name a part of the text and state nothing. */
const stating = 4;

/** How far the sources hold what a sentence says; words in verified quotation marks need no second proof, and a question states nothing. */
function supportOf(view: SentenceView, index: SourceIndex, ignore: ReadonlySet<string>): Coverage {
  const marks = marksOf(view.numbers.map(numberKey), view.dates, view.clocks, view.regulations);
  const found = coverage(index.coverage, inTheirWords(view.bare, index.coverage), ignore, marks);
  const quoted = view.quotes.length > 0 && view.quotes.every((quote) => isVerbatim(quote, index));
  const asks = /\?[”"’)]*$/.test(view.own.trimEnd());
  if (asks || index.states(view.text) || (quoted && found.terms <= aside)) return { ...found, score: 1 };
  return found;
}

function verdictOf(view: SentenceView, found: Coverage, hard: readonly Finding[]): Verdict {
  if (hard.some((one) => one.weight === 'must')) return 'unsupported';
  if (hard.some((one) => one.kind === 'negation' || one.kind === 'direction')) return 'weak';
  if (found.score >= enough) return 'supported';
  if (view.heading) return found.terms >= stating && found.score < little ? 'weak' : 'supported';
  return found.score >= little ? 'weak' : 'unsupported';
}

/** Judges one sentence: its verdict with what supports it, and what is wrong with it. */
export function judge(
  view: SentenceView,
  index: SourceIndex,
  ignore: ReadonlySet<string>,
  boilerplate: ReadonlySet<string>,
  styleContext: StyleContext,
): Judged {
  const at = { block: view.block.id, start: view.offset, end: view.offset + view.text.length, text: view.text };
  const style = checkStyle(view, styleContext);
  if (boilerplate.has(plain(view.text))) {
    return { sentence: { ...at, verdict: 'supported', coverage: 1, claims: [], spans: [] }, findings: style };
  }
  const found = supportOf(view, index, ignore);
  const support = found.passages.map((passage) => index.passages[passage]!);
  const context = checkContext(view, index, support);
  const hard = [
    checkNumbers,
    checkDates,
    checkRegulations,
    checkPlaces,
    checkNames,
    checkTitles,
    checkQuotes,
    checkReported,
    checkRoles,
  ].flatMap((check) => check(context));
  hard.push(...reversal(context));
  const verdict = verdictOf(view, found, hard);
  const spans: Span[] = support
    .map((passage) => passage.span)
    .filter(
      (span, place, all) => all.findIndex((one) => one.source === span.source && one.start === span.start) === place,
    );
  const quoted = index.quotes
    .filter((quote) => view.quotes.some((one) => quote.words.includes(normaliseQuote(one.inner))))
    .flatMap((quote) => quote.claim.spans);
  const terms = new Set(topicTerms(view.text).map((one) => one.term));
  const sentence: SentenceCheck = {
    ...at,
    verdict,
    coverage: Math.round(found.score * 100) / 100,
    claims: claimsOf(view, index, terms),
    spans: [...quoted, ...spans],
  };
  const explained = hard.some((one) => one.weight === 'must' || one.kind === 'negation');
  const doubt = verdict === 'supported' || explained ? [] : [doubtOf(view, verdict, found.missing)];
  const spansOf = sentence.spans.slice(0, mostEvidence);
  const grounded = [...hard, ...doubt].map((one) =>
    one.evidence || spansOf.length === 0 ? one : { ...one, evidence: spansOf },
  );
  return { sentence, findings: [...grounded, ...style] };
}

function doubtOf(view: SentenceView, verdict: Verdict, missing: readonly string[]): Finding {
  const range = { start: 0, end: view.text.length };
  const named = missing.slice(0, 4).join(', ');
  const why = {
    id:
      named === '' ? 'Kata-katanya tersebar di bahan, tidak pada satu pernyataan.' : `Tidak ada dalam bahan: ${named}.`,
    en: named === '' ? 'Its words are scattered over the sources.' : `Not in the sources: ${named}.`,
  };
  return verdict === 'weak'
    ? finding(view, {
        kind: 'weak',
        weight: 'should',
        range: range,
        what: { id: 'Dukungan bahan lemah', en: 'Weakly supported' },
        why: why,
      })
    : finding(view, {
        kind: 'unsupported',
        weight: 'must',
        range: range,
        what: { id: 'Tidak didukung bahan', en: 'Not supported by the sources' },
        why: why,
      });
}
