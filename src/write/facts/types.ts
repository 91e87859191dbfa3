import { z } from 'zod';

/** The kinds of thing an office writes, in the order in which the newsroom offers them. */
export const itemTypes = [
  'release',
  'news',
  'policy',
  'programme',
  'activity',
  'announcement',
  'clarification',
  'speech',
  'statement',
  'invitation',
] as const;
export type ItemType = (typeof itemTypes)[number];

const line = z.string().trim().min(1);
const lines = z.array(line).default([]);

/** What a brief (taklimat) may say; every field beyond `agency` and `angle` is optional. */
export const briefSchema = z.object({
  type: z.enum(itemTypes).default('release'),
  language: z.enum(['id', 'en']).default('id'),
  agency: line,
  unit: line.optional(),
  angle: line,
  audience: lines,
  topics: lines,
  sources: lines,
  /** The day of publication, ISO `2024-06-25` or in Indonesian words. */
  date: z.union([line, z.date().transform((day) => day.toISOString().slice(0, 10))]).optional(),
  /** The place of publication for the dateline; never guessed from the sources. */
  place: line.optional(),
  contact: line.optional(),
  headline: line.optional(),
  background: z.union([lines, line.transform((one) => [one])]).optional(),
  who: line.optional(),
  what: line.optional(),
  when: line.optional(),
  where: line.optional(),
  why: line.optional(),
  how: line.optional(),
});
export type Brief = z.infer<typeof briefSchema>;
/** A brief as a person or a form gives it, before defaults. */
export type BriefInput = z.input<typeof briefSchema>;

/** One piece of raw material as plain text; spans count UTF-16 units of `text`. */
export type SourceText = { id: string; name: string; text: string };

/** A passage of a source: `source` is a `SourceText.id`, or `BRIEF_SOURCE` with offsets into `briefText(brief)`. */
export type Span = { source: string; start: number; end: number };

/** The source id of passages that the brief itself holds. */
export const BRIEF_SOURCE = 'taklimat';

export type ClaimKind =
  | 'person'
  | 'title'
  | 'organisation'
  | 'place'
  | 'date'
  | 'number'
  | 'quote'
  | 'regulation'
  | 'statement';

export type ClaimRole =
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'quote'
  | 'figure'
  | 'background'
  | 'contact'
  | 'result';

/** Where in the notes a claim stood: what the note-taker's label or the document's form says about it. */
export type ClaimSlot =
  | 'attendee'
  | 'host'
  | 'opener'
  | 'speaker'
  | 'participants'
  | 'partner'
  | 'event'
  | 'theme'
  | 'purpose'
  | 'context'
  | 'result'
  | 'followup'
  | 'aim'
  | 'statement'
  | 'figure'
  | 'step'
  | 'hoax'
  | 'fact'
  | 'award'
  | 'decree'
  | 'dictum'
  | 'contact'
  | 'angle'
  | 'agency'
  | 'background'
  | 'appeal'
  | 'eligible'
  | 'topic'
  | 'point'
  | 'schedule'
  | 'basis'
  | 'since'
  | 'number'
  | 'channel'
  | 'rsvp'
  | 'answer';

/** One checkable statement with the passages that support it. */
export type Claim = {
  /** `c1`, `c2` … in reading order. */
  id: string;
  /** The number in the id. */
  number: number;
  kind: ClaimKind;
  role?: ClaimRole;
  slot?: ClaimSlot;
  /** The claim in words, shorthand written out. */
  text: string;
  /** Canonical value: a name without degrees, an ISO date, `25 orang`, the words of a quote. */
  value: string;
  /** What the claim is about, in the words of the source. */
  about?: string;
  /** Claim id of the speaker (quotes, statements) or of the person (titles). */
  by?: string;
  /** The office title of a person as the source writes it. */
  title?: string;
  /** The name by which the material calls a person in short, such as `Eddy`. */
  alias?: string;
  /** Official code of the administrative area that a place names. */
  area?: string;
  /** At least one. */
  spans: Span[];
};

export type TwoLanguages = { id: string; en: string };

/** Something the notes say is missing, as a question to the note-taker. */
export type FactHole = { key: string; question: TwoLanguages; text: string; span?: Span };

/** All claims, and their ids sorted by the question they answer. */
export type Facts = {
  claims: Claim[];
  who: string[];
  what: string[];
  when: string[];
  where: string[];
  why: string[];
  how: string[];
  quotes: string[];
  figures: string[];
  contact: string[];
  holes: FactHole[];
};
