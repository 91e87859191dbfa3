import type { CheckResult, SentenceCheck, Verdict } from '../checks/types.ts';
import type { Claim } from '../facts/types.ts';
import type { Mark } from '../queries/check.ts';
import { isFromMaterial, isShown } from '../shown-claims.ts';
import { type EvidenceView, evidenceViews } from './evidence-view.ts';
import { type FindingGroup, groupOf, isSafe } from './finding-groups.ts';
import { type PlaceGiven, placeOf } from './source-place.ts';

/**
 * A passage of the draft to be underlined; `claims` are the numbers that follow it, `finding` the card that it belongs to. With
 * `byModel` it is not underlined but shown as a sentence of an assistant.
 */
export type Passage = {
  block: number;
  start: number;
  end: number;
  look: Verdict;
  claims: number[];
  finding?: string;
  byModel?: true;
};

/** A marked problem as a card shows it, in one language. */
export type Card = {
  id: string;
  must: boolean;
  block: number | string;
  what: string;
  why: string;
  how: string;
  evidence: EvidenceView[];
  group: FindingGroup;
  /** May be changed together with others of its kind. */
  safe: boolean;
  /** A word that the agency could add to its list. */
  word: string | null;
  fix: { label: string; replacement: string } | null;
  accepted: { by: string; reason: string; mine: boolean } | null;
};

export type LedgerRow = {
  number: number;
  text: string;
  where: string;
  href: string;
  state: 'supported' | 'verbatim' | 'weak';
};

/** Everything that the right pane and the underlines need; plain data, so that a save can answer with it. */
export type CheckView = {
  passages: Passage[];
  cards: Card[];
  ledger: LedgerRow[];
  /** The first of the claims that the text does not use, and how many there are. */
  unused: LedgerRow[];
  unusedCount: number;
  counts: { supported: number; weak: number; unsupported: number };
  openMust: number;
};

type Given = PlaceGiven & {
  check: CheckResult;
  marks: Mark[];
  nameOf: (accountId: string | null) => string;
  accountId: string | null;
};

/** A long source holds thousands of facts; beside the text nobody reads more of them than this. */
const MOST_UNUSED = 100;

/** Turns a check into what the screen shows. */
export function toCheckView(given: Given): CheckView {
  const { check, marks, material, locale } = given;
  const shown = material.claims.filter(isShown);
  const claims = new Map(shown.map((claim) => [claim.number, claim]));
  const cited = citedClaims(check.sentences, claims);
  const row = (claim: Claim): LedgerRow => ({
    number: claim.number,
    text: claim.text,
    ...placeOf(claim, given),
    state: cited.get(claim.number) ?? 'supported',
  });
  const unused = shown.filter((claim) => !cited.has(claim.number) && isFromMaterial(claim));
  return {
    passages: [...check.sentences.flatMap((sentence) => sentencePassages(sentence, claims)), ...findingPassages(marks)],
    cards: marks.map((mark) => ({
      id: mark.id,
      must: mark.weight === 'must',
      block: mark.block,
      what: mark.what[locale],
      why: mark.why[locale],
      how: mark.how[locale],
      evidence: evidenceViews(mark.evidence ?? [], given),
      group: groupOf(mark.kind),
      safe: isSafe(mark) && !mark.accepted,
      word: mark.word ?? null,
      fix: mark.fix ? { label: mark.fix.label[locale], replacement: mark.fix.replacement } : null,
      accepted: mark.accepted && {
        by: given.nameOf(mark.accepted.accountId),
        reason: mark.accepted.reason,
        mine: mark.accepted.accountId === given.accountId,
      },
    })),
    ledger: shown.filter((claim) => cited.has(claim.number)).map(row),
    unused: unused.slice(0, MOST_UNUSED).map(row),
    unusedCount: unused.length,
    counts: {
      supported: check.sentences.filter((s) => s.verdict === 'supported').length,
      weak: check.sentences.filter((s) => s.verdict === 'weak').length,
      unsupported: check.sentences.filter((s) => s.verdict === 'unsupported').length,
    },
    openMust: marks.filter((mark) => mark.weight === 'must' && !mark.accepted).length,
  };
}

/** Claims that the text uses; a claim is weak only where no supported sentence carries it. */
function citedClaims(sentences: SentenceCheck[], claims: Map<number, Claim>): Map<number, LedgerRow['state']> {
  const cited = new Map<number, LedgerRow['state']>();
  for (const sentence of sentences) {
    if (sentence.verdict === 'unsupported') continue;
    for (const number of sentence.claims) {
      const claim = claims.get(number);
      if (!claim) continue;
      if (sentence.verdict === 'supported') cited.set(number, claim.kind === 'quote' ? 'verbatim' : 'supported');
      else if (!cited.has(number)) cited.set(number, 'weak');
    }
  }
  return cited;
}

/**
 * The parts of a sentence that stand word for word for a claim, and behind its last letter the numbers of claims it says in
 * other words; the whole sentence where no part does or where it is not supported.
 */
function sentencePassages(sentence: SentenceCheck, claims: Map<number, Claim>): Passage[] {
  const { block, start, end, verdict } = sentence;
  if (typeof block !== 'number') return [];
  const cited = sentence.claims.filter((number) => claims.has(number));
  const whole: Passage = { block, start, end, look: verdict, claims: cited };
  if (verdict !== 'supported') return [whole];
  const matches = cited
    .map((number) => ({ number, at: phraseIn(sentence.text, claims.get(number)!) }))
    .sort((a, b) => (b.at ? b.at[1] - b.at[0] : 0) - (a.at ? a.at[1] - a.at[0] : 0));
  const found: Passage[] = [];
  for (const { number, at } of matches) {
    if (!at) continue;
    const [from, to] = [start + at[0], start + at[1]];
    if (found.every((one) => to <= one.start || from >= one.end))
      found.push({ block, start: from, end: to, look: verdict, claims: [number] });
  }
  if (found.length === 0) return [whole];
  const said = matches.filter(
    ({ number, at }) => !at && !['person', 'organisation'].includes(claims.get(number)!.kind),
  );
  if (said.length > 0)
    found.push({ block, start: end, end, look: verdict, claims: said.map((one) => one.number).sort((a, b) => a - b) });
  return found.sort((a, b) => a.start - b.start);
}

const SHORTEST = 4;

/** Finds the longest wording of a claim in a sentence, whatever its capitals. */
function phraseIn(sentence: string, claim: Claim): [number, number] | null {
  const text = sentence.toLowerCase();
  const wordings = [claim.text, claim.title ? `${claim.title} ${claim.value}` : '', claim.value, claim.alias ?? '']
    .map((one) =>
      one
        .trim()
        .replace(/[.,!?]+$/, '')
        .toLowerCase(),
    )
    .filter((one) => one.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  for (const wording of wordings) {
    const at = text.indexOf(wording);
    if (at >= 0) return [at, at + wording.length];
  }
  return null;
}

function findingPassages(marks: Mark[]): Passage[] {
  return marks.flatMap((mark) =>
    typeof mark.block === 'number' && mark.kind !== 'unsupported' && mark.kind !== 'weak'
      ? [
          {
            block: mark.block,
            start: mark.start,
            end: mark.end,
            look: mark.weight === 'must' && !mark.accepted ? ('unsupported' as const) : ('weak' as const),
            claims: [],
            finding: mark.id,
          },
        ]
      : [],
  );
}
