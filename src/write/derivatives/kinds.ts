import type { Language } from '../../plan/index.ts';

/** What can be made from an edition, in the order in which it is shown. */
export const DERIVATIVE_KINDS = [
  'summary-30',
  'summary-100',
  'x',
  'instagram',
  'facebook',
  'threads',
  'whatsapp',
  'tiktok',
  'newsletter',
  'talking-points',
  'qa',
  'easy-read',
  'speech',
  'english',
  'card-wide',
  'card-square',
  'pdf',
  'docx',
] as const;
export type DerivativeKind = (typeof DERIVATIVE_KINDS)[number];

/** Kinds that are a file; the text of a card is its description for those who don't see it. */
export const FILE_KINDS = ['card-wide', 'card-square', 'pdf', 'docx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Kinds that need an Indonesian text to start from. */
const FROM_INDONESIAN: ReadonlySet<DerivativeKind> = new Set([
  'tiktok',
  'talking-points',
  'qa',
  'easy-read',
  'speech',
  'english',
]);

/** Kinds whose text is a document in plain form: headings, lists, tables. */
const DOCUMENTS: ReadonlySet<DerivativeKind> = new Set([
  'tiktok',
  'talking-points',
  'qa',
  'easy-read',
  'speech',
  'english',
]);

/** Lists the kinds that can be made from an edition in a language. */
export const kindsFor = (language: Language): DerivativeKind[] =>
  DERIVATIVE_KINDS.filter((kind) => language === 'id' || !FROM_INDONESIAN.has(kind));

/** Says whether a kind is a file. */
export const isFileKind = (kind: DerivativeKind): kind is FileKind => (FILE_KINDS as readonly string[]).includes(kind);

/** Says whether a person can change the words of a kind; the words of PDF and DOCX are those of the edition. */
export const hasWords = (kind: DerivativeKind): boolean => kind !== 'pdf' && kind !== 'docx';

/** Says whether the text of a kind is a document in plain form. */
export const isDocument = (kind: DerivativeKind): boolean => DOCUMENTS.has(kind);

/** Reads a kind from an address, or null. */
export const parseKind = (text: string): DerivativeKind | null =>
  (DERIVATIVE_KINDS as readonly string[]).includes(text) ? (text as DerivativeKind) : null;
