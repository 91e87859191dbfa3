import type { SourcePart } from '../types.ts';
import type { SourceTrouble } from './source-errors.ts';
import type { SourceType } from './source-type.ts';

/** What the thread gets: a file whose type is known, and for a picture the caption that a person typed. */
export type ThreadTask = { type: SourceType; bytes: Uint8Array; caption?: string };

/** A file that came inside a letter. */
export type Attachment = { name: string; bytes: Uint8Array };

/** A file as it was read: its words, where its pages, cells and cues stand in them, and what else was found. */
export type Reading = {
  text: string;
  parts: SourcePart[];
  /** What the document calls itself. */
  title?: string;
  attachments?: Attachment[];
  /** A picture made anew without what its camera and programs had written into it. */
  picture?: Uint8Array;
};
export type ThreadAnswer = Reading | { trouble: SourceTrouble };
