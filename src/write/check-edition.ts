import type { NarrativeRule } from '../plan/index.ts';
import { checkExhibits, type DeadLinks, linksOf } from './checks/exhibits/check-exhibits.ts';
import { checkNarrative } from './checks/narrative/check-narrative.ts';
import type { CheckBlock, CheckResult, Register } from './checks/types.ts';
import type { LedgerClaim } from './claims/ledger.ts';
import { type DocumentJson, documentBlocks } from './document.ts';
import type { Claim, SourceText } from './facts/types.ts';
import type { HouseStyle } from './house-style/house-style.ts';
import type { Frame } from './queries/frame.ts';
import { checkAgainst } from './reading/read-material.ts';
import { type EarlierStatement, findContradictions } from './statements/contradictions.ts';
import type { Statement } from './statements/statement.ts';
import type { Source, UsedFact } from './types.ts';

/** The words of an edition, whichever way they came. */
export type Words = { language: 'id' | 'en'; headline: string; standfirst: string; body: DocumentJson };

/** What an edition is checked against. */
export type Material = {
  frame: Frame;
  sources: Source[];
  ledger: LedgerClaim[];
  /** The claims that stand, as people decided. */
  claims: Claim[];
  /** The material and the brief as decisions leave them: what texts are held against. */
  ground: SourceText[];
  style: HouseStyle;
  /** Who held which office when. */
  register: Register;
  /** Words of the agency that no dictionary holds. */
  ownWords: string[];
  /** Released statements of the agency that may be about the same things. */
  earlier: (asked: readonly Statement[]) => Promise<EarlierStatement[]>;
  /** What the office agreed to say about the issues that the brief follows. */
  narrative: NarrativeRule[];
  /** The dead ones among addresses. */
  dead: (addresses: readonly string[]) => Promise<DeadLinks>;
};

/** What the check found, and the facts from the material that the words use. */
export type CheckedWords = CheckResult & { facts: UsedFact[] };

/** Block ids of what stands above the body. */
export const HEADLINE = 'headline';
export const STANDFIRST = 'standfirst';

/** Lists the text blocks of an edition as the check takes them: headline, standfirst, then the body's blocks by number. */
export function checkBlocks(words: Words): CheckBlock[] {
  const above: CheckBlock[] = [
    { id: HEADLINE, text: words.headline, kind: 'heading' },
    { id: STANDFIRST, text: words.standfirst, kind: 'paragraph' },
  ];
  return [...above, ...documentBlocks(words.body)].filter((block) => block.text.trim() !== '');
}

/**
 * Checks the words against the material, the agency's style and what it released before, and looks at pictures and links. Of an
 * English text only figures, dates and names are held against the Indonesian sources, and its quotations are pointed out.
 */
export async function checkWords(words: Words, material: Material): Promise<CheckedWords> {
  const { frame, style } = material;
  const blocks = checkBlocks(words);
  const [result, exhibits] = await Promise.all([
    checkAgainst(blocks, material.ground, material.claims, {
      language: words.language,
      agencyNames: frame.agencyNames,
      boilerplate: [style.boilerplate].filter((text) => text !== ''),
      day: frame.day,
      forbidden: style.forbidden,
      headlineMost: style.headlineMost,
      ownWords: material.ownWords,
      register: material.register,
    }),
    material.dead(linksOf(words.body)).then((dead) => checkExhibits(words.body, dead)),
  ]);
  const earlier = result.stated.length > 0 ? await material.earlier(result.stated) : [];
  const contradictions = earlier.length > 0 ? findContradictions(result.stated, earlier, frame.day) : [];
  return {
    sentences: result.sentences,
    findings: [
      ...result.findings,
      ...contradictions,
      ...checkNarrative(blocks, material.narrative, words.language),
      ...exhibits,
    ],
    facts: result.facts,
  };
}
