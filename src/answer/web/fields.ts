import { z } from 'zod';
import { CLOSE_REASONS, KINDS, VISIBILITIES } from '../case-types.ts';

/** The most that one text of a case may hold, in characters. */
export const MOST_TEXT = 5000;

/** A text as it is kept: line breaks as one character, no control characters, no space around it. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL takes no NUL, and no one types the others
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();

/** A text field of at least `least` and at most `most` characters, counted after tidying. */
export const textField = (least: number, most = MOST_TEXT) =>
  z
    .string()
    .default('')
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(least, `Tulis paling sedikit ${least} karakter. | Write at least ${least} characters.`)
        .max(most, `Tulis paling banyak ${most} karakter. | Write at most ${most} characters.`),
    );

const emptyIsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);

/** A choice that may be left open: empty means null. */
export const optionalId = z.preprocess(emptyIsNull, z.uuid('Pilih dari daftar. | Choose from the list.').nullable());

/** A choice from a list that must be made. */
export const requiredId = z.uuid('Pilih dari daftar. | Choose from the list.');

/** An address on this site that a form was opened from; anything else becomes null. */
export const fromField = z
  .string()
  .optional()
  .transform((path) => (path && path.length <= 200 && /^\/berita\/[a-z0-9-]+$/.test(path) ? path : null));

export const kindField = z.enum(KINDS, 'Pilih jenisnya. | Choose the kind.');
export const reasonField = z.enum(CLOSE_REASONS, 'Pilih alasannya. | Choose the reason.');

/** What the public form sends. */
export const reportFields = z.object({
  kind: kindField,
  message: textField(10),
  name: z
    .string()
    .default('')
    .transform((name) => tidy(name).replace(/\s+/g, ' '))
    .pipe(z.string().max(120, 'Nama paling banyak 120 karakter. | A name has at most 120 characters.'))
    .transform((name) => name || null),
  email: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
    z
      .email(
        'Tulis alamat surel yang lengkap, misalnya nama@contoh.id. | Write a full e-mail address, for example name@example.org.',
      )
      .max(254)
      .nullable(),
  ),
  visibility: z.enum(VISIBILITIES, 'Pilih siapa yang boleh melihat. | Choose who may see it.').default('open'),
  mayPublish: z
    .literal('ya')
    .optional()
    .transform((yes) => yes === 'ya'),
  dari: fromField,
  situs: z.string().default(''),
});
export type ReportFields = z.infer<typeof reportFields>;

/** What the citizen's forms on a case send. */
export const turnFields = z.object({ kode: z.string().max(60).default(''), pesan: textField(2) });

/** The values of a form as they were typed, for drawing it again: text only, the first of several. */
export function typedValues(body: Record<string, unknown>): Record<string, string> {
  const first = (v: unknown) => (Array.isArray(v) ? v[0] : v);
  return Object.fromEntries(
    Object.entries(body)
      .map(([key, value]) => [key, first(value)] as const)
      .filter((e): e is [string, string] => typeof e[1] === 'string' && e[0] !== '_csrf'),
  );
}
