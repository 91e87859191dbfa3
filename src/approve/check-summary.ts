import { countWords } from '../language/index.ts';
import { type checkEdition, documentBlocks, type PackageContent } from '../write/index.ts';

type Said = { id: string; en: string };

type Accepted = { what: Said; reason: string; accountId: string | null; at: string };

/** What the check said when the package was submitted; frozen beside it for the approver. */
export type CheckSummary = {
  facts: number;
  sentences: number;
  supported: number;
  quotes: number;
  words: number;
  /** Marks that were left open, each taken on by a named person with a reason; `at` is ISO 8601 in UTC. */
  accepted: Accepted[];
  /** Advice that was set aside by a named person with a reason; absent in summaries of older packages. */
  setAside?: Accepted[];
  /** Advice that nobody answered. */
  advice: Said[];
};

export type TakenOn = { findingId: string; accountId: string | null; reason: string; at: Date };

/** Condenses a check to what an approver needs for a decision. */
export function summarize(
  content: PackageContent,
  check: Awaited<ReturnType<typeof checkEdition>>,
  takenOn: TakenOn[],
): CheckSummary {
  const byFinding = new Map(takenOn.map((mark) => [mark.findingId, mark]));
  const text = documentBlocks(content.edition.body);
  return {
    facts: content.facts.length,
    sentences: check.sentences.length,
    supported: check.sentences.filter((s) => s.verdict === 'supported').length,
    quotes: text.reduce((n, block) => n + (block.text.match(/“[^”]{12,}”|"[^"]{12,}"/g)?.length ?? 0), 0),
    words: text.reduce((n, block) => n + countWords(block.text), 0),
    accepted: acceptedAs('must', check.findings, byFinding),
    setAside: acceptedAs('should', check.findings, byFinding),
    advice: check.findings.filter((f) => f.weight === 'should' && !byFinding.has(f.id)).map((f) => f.what),
  };
}

const acceptedAs = (
  weight: 'must' | 'should',
  findings: Awaited<ReturnType<typeof checkEdition>>['findings'],
  byFinding: Map<string, TakenOn>,
): Accepted[] =>
  findings.flatMap((finding) => {
    const mark = byFinding.get(finding.id);
    if (!mark || finding.weight !== weight) return [];
    return [{ what: finding.what, reason: mark.reason, accountId: mark.accountId, at: mark.at.toISOString() }];
  });
