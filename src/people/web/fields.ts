import { z } from 'zod';

/** A line of text that must not be empty. */
export const line = (most: number) => z.string().trim().min(1).max(most);

/** An e-mail address as a person types it. */
export const email = z.string().trim().max(200).pipe(z.email());

/** A password as it was typed: its length is judged with the rest of it, not by the form. */
export const password = z.string().max(1000);

/** The short form of an agency or a unit. */
export const slug = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9-]{1,30}$/,
    'Huruf kecil, angka, dan tanda hubung; mulai dengan huruf. | Lower-case letters, digits and hyphens; begin with a letter.',
  );

/** The id of something chosen from a list, or "" for nothing. */
export const optionalId = z
  .union([z.uuid(), z.literal('')])
  .default('')
  .transform((v) => v || null);
