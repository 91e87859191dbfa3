import type { Bilingual } from '../../kernel/errors.ts';
import type { Draft, DraftBlock, DraftSentence } from '../draft/types.ts';
import type { Claim } from '../facts/types.ts';
import type { Judgement } from './judge.ts';
import type { ModelSentence } from './numbered-facts.ts';
import type { ProposalContent, ProposedParagraph, ProposedSentence } from './types.ts';

const NO_FACT: Bilingual = {
  id: 'Kalimat ini menyebut nomor fakta yang tidak ada.',
  en: 'This sentence names a fact number that does not exist.',
};
const NO_NUMBER: Bilingual = { id: 'Kalimat ini tidak menyebut fakta mana pun.', en: 'This sentence names no fact.' };

/** Sentences in a paragraph of running text. */
const PER_PARAGRAPH = 2;
const marker = '[perlu dilengkapi:';

type Grammar = { sentence: DraftSentence; numbers: number[]; used: boolean };

const numbersOf = (sentence: DraftSentence, claims: Claim[]): number[] =>
  claims.filter((claim) => sentence.claims.includes(claim.id)).map((claim) => claim.number);

const fromGrammar = (sentence: DraftSentence, claims: Claim[]): ProposedSentence => ({
  text: sentence.text,
  claims: numbersOf(sentence, claims),
  origin: 'grammar',
  verdict: 'supported',
  remarks: [],
  instead: null,
});

const toParagraph = (block: DraftBlock, claims: Claim[]): ProposedParagraph => ({
  kind: block.kind,
  ...(block.intro ? { intro: true } : {}),
  ...(block.ordered ? { ordered: true } : {}),
  sentences: block.sentences.map((sentence) => fromGrammar(sentence, claims)),
});

/** The grammar's draft as a proposal; `note` says in one sentence why it stands here. */
export const grammarProposal = (draft: Draft, claims: Claim[], note: Bilingual): ProposalContent => ({
  paragraphs: draft.blocks.map((block) => toParagraph(block, claims)),
  refused: [],
  note,
  about: null,
});

/**
 * Puts a model's sentences together with what the checks said: one that fails is replaced by the grammar's sentence for the
 * same claims, with the difference kept, or left out. Dateline, gaps and contact come from the grammar.
 */
export function composeDraft(
  sentences: ModelSentence[],
  judgements: Judgement[],
  draft: Draft,
  claims: Claim[],
): ProposalContent {
  const known = new Set(claims.map((claim) => claim.number));
  const grammar: Grammar[] = draft.blocks
    .filter((block) => block.kind !== 'dateline' && block.kind !== 'contact' && block.kind !== 'heading')
    .flatMap((block) => block.sentences)
    .filter((sentence) => !sentence.text.includes(marker))
    .map((sentence) => ({ sentence, numbers: numbersOf(sentence, claims), used: false }));
  const refused: ProposalContent['refused'] = [];
  const kept: ProposedSentence[] = [];
  sentences.forEach((one, at) => {
    const { verdict, why, remarks } = judgements[at]!;
    const numbers = one.claimIds.filter((number) => known.has(number));
    const reasons = [
      ...why,
      ...(numbers.length < one.claimIds.length ? [NO_FACT] : []),
      ...(one.claimIds.length === 0 ? [NO_NUMBER] : []),
    ];
    if (reasons.length === 0) {
      kept.push({ text: one.text, claims: numbers, origin: 'model', verdict, remarks, instead: null });
      return;
    }
    const stand = substitute(grammar, numbers, claims);
    if (stand) kept.push({ ...fromGrammar(stand, claims), instead: { text: one.text, why: reasons } });
    else refused.push({ text: one.text, why: reasons });
  });
  const frame = (test: (block: DraftBlock) => boolean) =>
    draft.blocks.filter(test).map((block) => toParagraph(block, claims));
  return {
    paragraphs: [
      ...frame((block) => block.kind === 'dateline'),
      ...paragraphsOf(kept),
      ...frame((block) => block.kind !== 'contact' && block.sentences.some((one) => one.text.includes(marker))),
      ...frame((block) => block.kind === 'contact'),
    ],
    refused,
    note: null,
    about: null,
  };
}

/** Every sentence of the model that a proposal does not use, also those in whose place another one stands. */
export const allRefused = ({ paragraphs, refused }: ProposalContent): ProposalContent['refused'] => [
  ...paragraphs.flatMap((one) => one.sentences.flatMap((sentence) => sentence.instead ?? [])),
  ...refused,
];

/** Claims that many sentences share; a sentence is not replaced by another one for their sake. */
const COMMON: ReadonlySet<Claim['kind']> = new Set(['person', 'title', 'organisation', 'place', 'date']);

/** The grammar's unused sentence that says most of what these claims state. */
function substitute(grammar: Grammar[], numbers: number[], claims: Claim[]): DraftSentence | null {
  const stated = claims.filter((claim) => numbers.includes(claim.number) && !COMMON.has(claim.kind));
  const shared = (one: Grammar) => stated.filter((claim) => one.numbers.includes(claim.number)).length;
  const best = grammar.filter((one) => !one.used && shared(one) > 0).sort((a, b) => shared(b) - shared(a))[0];
  if (!best) return null;
  best.used = true;
  return best.sentence;
}

function paragraphsOf(sentences: ProposedSentence[]): ProposedParagraph[] {
  const paragraphs: ProposedParagraph[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const quoted = /[“"]/.test(sentence.text);
    const lastQuoted = last?.sentences.some((one) => /[“"]/.test(one.text)) ?? true;
    const full = (last?.sentences.length ?? 0) >= (paragraphs.length === 1 ? 1 : PER_PARAGRAPH);
    if (!last || quoted || lastQuoted || full) paragraphs.push({ kind: 'body', sentences: [sentence] });
    else last.sentences.push(sentence);
  }
  return paragraphs;
}
