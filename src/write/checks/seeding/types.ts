import type { Claim, SourceText } from '../../facts/types.ts';
import type { CheckBlock, FindingKind } from '../types.ts';

/** The errors that a seeder plants. */
export const seedKinds = [
  'number',
  'unit',
  'date',
  'weekday',
  'name',
  'title',
  'quote',
  'attribution',
  'negation',
  'direction',
  'place',
  'regulation',
  'role',
] as const;
export type SeedKind = (typeof seedKinds)[number];

/** A clean text with its material, into which errors are planted. */
export type Ground = {
  name: string;
  blocks: CheckBlock[];
  sources: SourceText[];
  claims: Claim[];
  agencyNames: string[];
};

/** What seeders know of a ground beside the sentence. */
export type Soil = {
  /** Full names of people of the material. */
  people: string[];
  /** Titles of people of the material. */
  titles: string[];
  /** Places that the material names, without `Kabupaten` and the like. */
  places: string[];
  /** Says whether one place is known to lie in another, so that naming the other is no error. */
  liesIn: (inner: string, outer: string) => boolean;
  /** Says whether the sources know just this one place in another, so that it may stand for the other. */
  isOnlyIn: (inner: string, outer: string) => boolean;
};

/** A sentence with one error in it; `change` says which words became which. */
export type Variant = { text: string; change: string };

/** Plants errors of one kind into a sentence: every wrong form it can make, none where the error doesn't fit. `pick` chooses evenly and always the same way for one sentence. */
export type Seeder = (sentence: string, soil: Soil, pick: <T>(from: readonly T[]) => T) => Variant[];

/** Kinds of findings that count as having seen an error. */
export const seenBy: Readonly<Record<SeedKind, readonly FindingKind[]>> = {
  number: ['number', 'unit', 'sum'],
  unit: ['unit', 'number'],
  date: ['date', 'weekday'],
  weekday: ['weekday', 'date'],
  name: ['name', 'attribution', 'title'],
  title: ['title', 'name'],
  quote: ['quote'],
  attribution: ['attribution', 'name', 'title'],
  negation: ['negation', 'direction'],
  direction: ['direction', 'negation'],
  place: ['place', 'name'],
  regulation: ['regulation'],
  role: ['role', 'title', 'attribution'],
};
