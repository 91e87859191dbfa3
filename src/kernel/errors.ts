/** A sentence in both languages of the interface. */
export type Bilingual = { id: string; en: string };

export type ErrorCode =
  | 'invalid'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'too-large'
  | 'rate-limited'
  | 'unauthenticated'
  | 'gone'
  | 'unavailable';

/** The one kind of error that Gapura throws on purpose: a code for us, a sentence for the person, per field where known. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly say: Bilingual;
  readonly fields: Record<string, Bilingual>;

  constructor(code: ErrorCode, say: Bilingual, more: { fields?: Record<string, Bilingual>; cause?: unknown } = {}) {
    super(say.en, { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.say = say;
    this.fields = more.fields ?? {};
  }
}

/** Builds the error for something that does not exist or may not be seen, which look the same from outside. */
export const notFound = (): AppError =>
  new AppError('not-found', { id: 'Halaman atau data itu tidak ditemukan.', en: 'That page or record was not found.' });
