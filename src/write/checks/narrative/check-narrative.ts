import { findNumbers, type NumberMention } from '../../../language/numbers.ts';
import { type Sentence, splitSentences } from '../../../language/sentences.ts';
import { topicTerms } from '../../../language/similarity.ts';
import type { NarrativeRule } from '../../../plan/index.ts';
import type { TwoLanguages } from '../../facts/types.ts';
import { blockFinding } from '../finding.ts';
import { measureAfter, nounOf } from '../measures.ts';
import type { CheckBlock, Evidence, Finding } from '../types.ts';

/** The share of a message's topic words that one block must hold for the message to count as said. */
const SAID = 0.6;
/** The share of a figure's subject that a sentence must name to speak of it, and of a claim's words to make it. */
const ABOUT = 0.75;
const CLAIMED = 0.85;

/**
 * Holds a text against what the office agreed to say: a key message that no block says is a `should`; another figure for an
 * agreed one, and a forbidden claim, are a `must`. A sentence that denies the claim doesn't make it. Of an English text only
 * messages with English words are looked for.
 */
export function checkNarrative(
  blocks: readonly CheckBlock[],
  rules: readonly NarrativeRule[],
  language: 'id' | 'en',
): Finding[] {
  const first = blocks[0];
  if (!first) return [];
  return rules.flatMap((rule) => {
    if (rule.kind === 'message') return checkMessage(blocks, first, rule, language);
    if (language === 'en') return [];
    return rule.kind === 'figure' ? checkFigure(blocks, rule) : checkForbidden(blocks, rule);
  });
}

const both = (id: string, en: string): TwoLanguages => ({ id, en });
const termsOf = (text: string): Set<string> => new Set(topicTerms(text).map((one) => one.term));
const evidenceOf = (rule: NarrativeRule): Evidence[] => [
  {
    text: rule.kind === 'figure' ? `${rule.words}: ${rule.figure} (${rule.source})` : rule.words,
    href: `/ruang/isu/${rule.issueId}`,
    label: both(`Isu: ${rule.issueTitle}`, `Issue: ${rule.issueTitle}`),
  },
];

/** The share of the wanted terms that are there. */
function share(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((term) => there.has(term)).length / wanted.size;
}

function checkMessage(
  blocks: readonly CheckBlock[],
  first: CheckBlock,
  rule: NarrativeRule,
  language: 'id' | 'en',
): Finding[] {
  const said = language === 'en' ? rule.wordsEn : rule.words;
  const wanted = termsOf(said);
  if (wanted.size === 0 || blocks.some((block) => share(wanted, termsOf(block.text)) >= SAID)) return [];
  return [
    blockFinding({
      kind: 'narrative',
      weight: 'should',
      block: first.id,
      range: { start: 0, end: first.text.length },
      words: rule.id,
      context: said,
      what: both('Pesan kunci belum disampaikan', 'A key message is missing'),
      why: both(
        `Isu “${rule.issueTitle}” menyepakati pesan: “${said}”`,
        `The issue “${rule.issueTitle}” agreed on this message: “${said}”`,
      ),
      how: both(
        'Sampaikan pesannya dengan kata-kata Anda, atau abaikan dengan alasan.',
        'Say it in your own words, or set it aside with a reason.',
      ),
      evidence: evidenceOf(rule),
    }),
  ];
}

const negation = /(?<!\p{L})(tidak|tak|bukan|belum|tanpa|mustahil|hoaks|keliru|(di|mem)?bantah\p{L}*)(?!\p{L})/iu;
/** Says whether a sentence takes back what its words say, in whichever way. */
const takesBack = (text: string): boolean => negation.test(text);

type Place = { block: CheckBlock; sentence: Sentence };

const sentencesOf = (blocks: readonly CheckBlock[]): Place[] =>
  blocks.flatMap((block) => splitSentences(block.text).map((sentence) => ({ block, sentence })));

/** What a figure counts: its measure where it has one, else its noun. */
function countedBy(text: string, number: NumberMention): string {
  if (number.unit === 'Rp' || number.unit === '%') return number.unit;
  const digits = number.text.replace(/[^\d.,].*$/u, '').length;
  return measureAfter(text, number.start + digits)?.unit ?? nounOf(number.unit);
}

function checkFigure(blocks: readonly CheckBlock[], rule: NarrativeRule): Finding[] {
  const agreed = findNumbers(rule.figure)[0];
  if (!agreed) return [];
  const unit = countedBy(rule.figure, agreed);
  const subject = termsOf(rule.words);
  return sentencesOf(blocks).flatMap(({ block, sentence }) => {
    if (share(subject, termsOf(sentence.text)) < ABOUT) return [];
    const same = findNumbers(sentence.text).filter((one) => !one.ordinal && countedBy(sentence.text, one) === unit);
    const other = same[0];
    if (!other || same.some((one) => Math.abs(one.value - agreed.value) < 1e-9)) return [];
    return [
      blockFinding({
        kind: 'narrative',
        weight: 'must',
        block: block.id,
        range: { start: sentence.start + other.start, end: sentence.start + other.end },
        words: other.text,
        context: `${rule.id}|${sentence.text}`,
        what: both('Angka lain dari yang disepakati', 'Not the agreed figure'),
        why: both(
          `Untuk ${rule.words} disepakati ${rule.figure}, menurut ${rule.source}.`,
          `For ${rule.words} the agreed figure is ${rule.figure}, from ${rule.source}.`,
        ),
        how: both(
          `Tulis ${rule.figure}, atau sepakati angka baru pada isu itu.`,
          `Write ${rule.figure}, or agree on a new figure in that issue.`,
        ),
        evidence: evidenceOf(rule),
      }),
    ];
  });
}

function checkForbidden(blocks: readonly CheckBlock[], rule: NarrativeRule): Finding[] {
  const claim = termsOf(rule.words);
  const figures = findNumbers(rule.words).map((one) => one.value);
  const denied = takesBack(rule.words);
  return sentencesOf(blocks).flatMap(({ block, sentence }) => {
    if (share(claim, termsOf(sentence.text)) < CLAIMED || takesBack(sentence.text) !== denied) return [];
    const there = new Set(findNumbers(sentence.text).map((one) => one.value));
    if (!figures.every((value) => there.has(value))) return [];
    return [
      blockFinding({
        kind: 'narrative',
        weight: 'must',
        block: block.id,
        range: { start: sentence.start, end: sentence.end },
        words: sentence.text,
        context: rule.id,
        what: both('Klaim ini disepakati untuk tidak dipakai', 'This claim is agreed not to be made'),
        why: both(
          `Isu “${rule.issueTitle}” melarang klaim: “${rule.words}”`,
          `The issue “${rule.issueTitle}” forbids the claim: “${rule.words}”`,
        ),
        how: both('Hapus atau tulis ulang kalimatnya.', 'Delete or rewrite the sentence.'),
        evidence: evidenceOf(rule),
      }),
    ];
  });
}
