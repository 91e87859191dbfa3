import { checkExhibits, type DeadLinks, linksOf } from './checks/exhibits/check-exhibits.ts';
import type { CheckBlock, CheckResult, Finding, Register } from './checks/types.ts';
import type { LedgerClaim } from './claims/ledger.ts';
import { type DocumentJson, documentBlocks } from './document.ts';
import { listFacts } from './facts/listed-facts.ts';
import type { Claim, SourceText } from './facts/types.ts';
import type { HouseStyle } from './house-style/house-style.ts';
import { type Frame, toSourceTexts } from './queries/frame.ts';
import { checkAgainst } from './reading/read-material.ts';
import { isFromMaterial, isShown } from './shown-claims.ts';
import { type EarlierStatement, findContradictions } from './statements/contradictions.ts';
import { type Statement, statementsIn } from './statements/statement.ts';
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
  /** The dead ones among addresses. */
  dead: (addresses: readonly string[]) => Promise<DeadLinks>;
};

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
export async function checkWords(words: Words, material: Material): Promise<CheckResult> {
  const { frame, style } = material;
  const blocks = checkBlocks(words);
  const [result, exhibits, contradictions] = await Promise.all([
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
    words.language === 'id' ? contradictionsOf(blocks, material) : [],
  ]);
  return {
    sentences: result.sentences,
    findings: [...result.findings, ...contradictions, ...exhibits],
  };
}

async function contradictionsOf(blocks: CheckBlock[], { frame, earlier }: Material): Promise<Finding[]> {
  const stated = statementsIn(blocks);
  return findContradictions(stated, await earlier(stated), frame.day);
}

/** Lists the facts from the material that a text uses, about a dozen, numbered in order of appearance: the claims that its sentences cite. */
export function usedFacts(check: CheckResult, material: Material): UsedFact[] {
  const byNumber = new Map(material.claims.map((claim) => [claim.number, claim]));
  const names = new Map(material.sources.map((source) => [source.id, source.name]));
  const places = new Map<Claim, UsedFact['at']>();
  for (const sentence of check.sentences) {
    if (sentence.verdict === 'unsupported' || typeof sentence.block !== 'number') continue;
    for (const number of sentence.claims) {
      const claim = byNumber.get(number);
      if (!claim || !isShown(claim) || !isFromMaterial(claim)) continue;
      places.set(claim, [...(places.get(claim) ?? []), { block: sentence.block, end: sentence.end }]);
    }
  }
  const listed = listFacts([...places.keys()], toSourceTexts(material.sources));
  return listed.map(({ claim, text, merged }, at) => ({
    number: at + 1,
    kind: claim.kind,
    text,
    source: claim.spans.map((span) => names.get(span.source)).find((name) => name !== undefined) ?? '',
    at: placesOf(merged.flatMap((one) => places.get(one) ?? [])),
  }));
}

/** Places in the order of the text, each once. */
const placesOf = (places: UsedFact['at']): UsedFact['at'] =>
  places
    .filter((one, at) => places.findIndex((other) => other.block === one.block && other.end === one.end) === at)
    .sort((a, b) => a.block - b.block || a.end - b.end);
