import type { Span, TwoLanguages } from '../facts/types.ts';

export type CheckBlock = { id: number | string; text: string; kind?: 'heading' | 'paragraph' | 'quote' | 'list' };

export type Verdict = 'supported' | 'weak' | 'unsupported';

/** One sentence of the text: offsets count within its block, `coverage` runs from 0 to 1, `claims` are claim numbers. */
export type SentenceCheck = {
  block: number | string;
  start: number;
  end: number;
  text: string;
  verdict: Verdict;
  coverage: number;
  claims: number[];
  spans: Span[];
};

export type FindingKind =
  | 'number'
  | 'date'
  | 'weekday'
  | 'name'
  | 'title'
  | 'quote'
  | 'attribution'
  | 'regulation'
  | 'negation'
  | 'unsupported'
  | 'weak'
  | 'hole'
  | 'personal-data'
  | 'spelling'
  | 'plain-language';

/** One marked problem; `must` stops approval, `should` is advice. */
export type Finding = {
  /** Stable for the same problem in the same words, so that a dismissal survives an edit elsewhere. */
  id: string;
  kind: FindingKind;
  weight: 'must' | 'should';
  block: number | string;
  start: number;
  end: number;
  what: TwoLanguages;
  why: TwoLanguages;
  fix?: { label: TwoLanguages; replacement: string };
};

export type CheckOptions = {
  /** Names of the agency and its units, which need no source. */
  agencyNames?: string[];
  /** Standing sentences (about the agency, contact) that need no source. */
  boilerplate?: string[];
};

export type CheckResult = { sentences: SentenceCheck[]; findings: Finding[] };
