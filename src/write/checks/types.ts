import type { BlockKind } from '../document.ts';
import type { Span, TwoLanguages } from '../facts/types.ts';

export type CheckBlock = { id: number | string; text: string; kind?: BlockKind };

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

/** Kinds that compare a text with its sources; a `must` among them makes a sentence unsupported. */
export type LedgerKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'weekday'
  | 'name'
  | 'title'
  | 'place'
  | 'quote'
  | 'attribution'
  | 'role'
  | 'regulation'
  | 'negation'
  | 'direction'
  | 'sum'
  | 'unsupported'
  | 'weak';

/** Kinds about the text itself: its language, style, consistency with earlier texts, and form. */
export type TextKind =
  | 'hole'
  | 'personal-data'
  | 'spelling'
  | 'eyd'
  | 'plain-language'
  | 'sentence-length'
  | 'readability'
  | 'contradiction'
  | 'narrative'
  | 'headline'
  | 'alt-text'
  | 'dead-link';

export type FindingKind = LedgerKind | TextKind;

/** What a finding rests on: a passage of a source (UTF-16 offsets into its text), or words elsewhere with a link to them. */
export type Evidence = Span | { text: string; href: string; label: TwoLanguages };

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
  /** What the writer can do about it. */
  how: TwoLanguages;
  /** A word that the agency could add to its own list. */
  word?: string;
  /** A change that is safe to make at one press. */
  fix?: { label: TwoLanguages; replacement: string };
  evidence?: Evidence[];
};

/** Who held which title when, from the register of officials; days are ISO dates, `to` is the last one. */
export type Register = {
  people: { name: string; aliases: string[]; titles: { title: string; from: string | null; to: string | null }[] }[];
};

export type CheckOptions = {
  /** Names of the agency and its units, which need no source. */
  agencyNames?: string[];
  /** Standing sentences (about the agency, contact) that need no source. */
  boilerplate?: string[];
  /** Language of the text, Indonesian unless told; an English text is held against Indonesian sources where figures, dates, names and quotations allow it. */
  language?: 'id' | 'en';
  /** The day on which the text speaks, `2024-06-25`: titles of the register are those of this day. */
  day?: string;
  register?: Register;
  /** Words of the agency that no dictionary holds, in lower case. */
  ownWords?: string[];
  /** Words that the agency's house style forbids, with what to write instead. */
  forbidden?: { word: string; instead: string[] }[];
  /** How many letters a headline may have by the house style. */
  headlineMost?: number;
};

export type CheckResult = { sentences: SentenceCheck[]; findings: Finding[] };
