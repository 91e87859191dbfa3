import type { DerivativeKind } from './kinds.ts';

/** How the words of a derivative came about; a person's changes are seen by comparing with `base`. */
export type DerivativeOrigin = 'grammar' | 'model';

/** A file that was made from an edition; `key` is its SHA-256 and its key in the file store. */
export type DerivativeFile = { key: string; type: string; name: string; bytes: number };

/** Something made from an edition, as it is kept. */
export type Derivative = {
  id: string;
  itemId: string;
  editionId: string;
  kind: DerivativeKind;
  /** Counts what changed: making, renewing, saving. */
  version: number;
  /** The words as they stand; plain form for documents, the description for cards, empty for PDF and DOCX. */
  text: string;
  /** The words as they were made; equal to `text` while no person has changed them. */
  base: string;
  /** Words that wait for a choice: a renewal that clashes with a person's changes, or a model's proposal. */
  offer: DerivativeOffer | null;
  file: DerivativeFile | null;
  /** SHA-256 of the canonical edition that it was made from, with that edition's version and words. */
  fromHash: string;
  fromVersion: number;
  fromText: string;
  origin: DerivativeOrigin;
  model: string | null;
  runId: string | null;
  madeAt: Date;
  editedBy: string | null;
  editedAt: Date | null;
};

/** Words that are not in force; `base` is what they were made as, `fromHash` the edition that they were made from. */
export type DerivativeOffer = {
  why: 'renewal' | 'model';
  text: string;
  base: string;
  fromHash: string;
  fromVersion: number;
  fromText: string;
  origin: DerivativeOrigin;
  model: string | null;
  runId: string | null;
  /** Sentences of the model that the edition does not support and that were left out. */
  refused: string[];
};

/** `stale` when the edition has changed since; `edited` when a person has changed the words. */
export type DerivativeState = { stale: boolean; edited: boolean };

/** Words of a derivative that were replaced. */
export type DerivativeVersion = {
  version: number;
  text: string;
  fromVersion: number;
  origin: DerivativeOrigin;
  savedBy: string | null;
  savedAt: Date;
};

/** A derivative as a package covers it; the order of the fields is that of its canonical form. */
export type PackagedDerivative = {
  id: string;
  kind: DerivativeKind;
  version: number;
  text: string;
  file: DerivativeFile | null;
  fromHash: string;
  stale: boolean;
  edited: boolean;
  origin: DerivativeOrigin;
};
