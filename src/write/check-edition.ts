import type { CheckBlock, CheckResult, FindingKind } from './checks/types.ts';
import { type DocumentJson, documentBlocks } from './document.ts';
import type { Claim } from './facts/types.ts';
import { type Frame, toSourceTexts, withBrief } from './queries/frame.ts';
import { checkAgainst } from './reading/read-material.ts';
import { isFromMaterial, isShown } from './shown-claims.ts';
import type { Source, UsedFact } from './types.ts';

/** The words of an edition, whichever way they came. */
export type Words = { language: 'id' | 'en'; headline: string; standfirst: string; body: DocumentJson };

/** What an edition is checked against. */
export type Material = { frame: Frame; sources: Source[]; claims: Claim[] };

/** What a machine can say of a text in another language than its sources. */
const ANY_LANGUAGE: ReadonlySet<FindingKind> = new Set(['hole', 'personal-data']);

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

/** Checks the words against the material. An English text is only searched for gaps and personal data: the sources are Indonesian. */
export async function checkWords(words: Words, material: Material): Promise<CheckResult> {
  const result = await checkAgainst(
    checkBlocks(words),
    withBrief(material.frame, toSourceTexts(material.sources)),
    material.claims,
    {
      agencyNames: material.frame.agencyNames,
    },
  );
  if (words.language === 'id') return result;
  return { sentences: [], findings: result.findings.filter((finding) => ANY_LANGUAGE.has(finding.kind)) };
}

/** Lists the facts from the material that a text uses, numbered in order of appearance: the claims that its sentences cite. */
export function usedFacts(check: CheckResult, material: Material): UsedFact[] {
  const byNumber = new Map(material.claims.map((claim) => [claim.number, claim]));
  const names = new Map(material.sources.map((source) => [source.id, source.name]));
  const used = new Map<number, UsedFact>();
  for (const sentence of check.sentences) {
    if (sentence.verdict === 'unsupported' || typeof sentence.block !== 'number') continue;
    for (const number of sentence.claims) {
      const claim = byNumber.get(number);
      if (!claim || !isShown(claim) || !isFromMaterial(claim)) continue;
      const fact = used.get(number) ?? {
        number: used.size + 1,
        kind: claim.kind,
        text: claim.text,
        source: claim.spans.map((span) => names.get(span.source)).find((name) => name !== undefined) ?? '',
        at: [],
      };
      fact.at.push({ block: sentence.block, end: sentence.end });
      used.set(number, fact);
    }
  }
  return [...used.values()];
}
