import type { Locale } from '../../kernel/i18n.ts';
import type { DocumentJson } from '../document.ts';

/** A picture of the text, by its key; JPEG bytes with their size in pixels. */
export type LetterPicture = { bytes: Uint8Array; width: number; height: number };

/** The code and address for checking, with the words around them; `alt` says what the QR code holds. */
export type LetterCheck = { code: string; address: string; title: string; how: string; alt: string };

/** An edition on the agency's letterhead, as PDF and DOCX draw it. */
export type Letter = {
  language: Locale;
  agency: string;
  /** The office below the agency's name, or an empty text. */
  unit: string;
  tagline: string;
  /** What it is: "Siaran pers". */
  kind: string;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  contact: string;
  /** The day written below the letterhead, in words, or an empty text before the first release. */
  day: string;
  /** What the file says of when it was made; the same edition gives the same bytes. */
  madeAt: Date;
  pictures: ReadonlyMap<string, LetterPicture>;
  /** Where anybody can check that the text is ours: drawn as a QR code with its address and code; absent in working copies. */
  check?: LetterCheck;
  /** Whose copy it is, at the foot of every page; absent in copies for everybody. */
  mark?: string;
  /** `page` has {page} and {of}, `photo` has {who}. */
  words: { contact: string; notes: string; page: string; photo: string };
};
