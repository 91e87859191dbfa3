import type { z } from 'zod';
import { AppError, type Bilingual } from '../errors.ts';
import type { Web } from './env.ts';

/** Reads a form and checks it; throws "invalid" with a sentence per field. A field that comes more than once is a list; `name[]` always is. */
export async function form<T>(c: Web, schema: z.ZodType<T>): Promise<T> {
  return checkFields(await c.req.parseBody({ all: true }), schema);
}

/** Checks values against a schema; throws "invalid" with a sentence per field in both languages. */
export function checkFields<T>(values: unknown, schema: z.ZodType<T>): T {
  const named = Object.fromEntries(
    Object.entries(values as Record<string, unknown>).map(([k, v]) => [k.replace(/\[\]$/, ''), v]),
  );
  const parsed = schema.safeParse(named);
  if (parsed.success) return parsed.data;
  const fields: Record<string, Bilingual> = {};
  for (const issue of parsed.error.issues) fields[String(issue.path[0] ?? 'form')] ??= sayIssue(issue);
  throw new AppError(
    'invalid',
    { id: 'Ada isian yang perlu diperbaiki.', en: 'Some fields need your attention.' },
    { fields },
  );
}

/** A schema's own message may hold both languages as "Indonesian | English". */
function sayIssue(issue: z.core.$ZodIssue): Bilingual {
  const [id, en] = issue.message.split(' | ');
  if (id && en) return { id, en };
  if (issue.code === 'too_big' && 'maximum' in issue) {
    return {
      id: `Terlalu panjang atau terlalu besar, paling banyak ${issue.maximum}.`,
      en: `Too long or too large: at most ${issue.maximum}.`,
    };
  }
  if (issue.code === 'too_small') return { id: 'Isian ini wajib diisi.', en: 'This field is required.' };
  if (issue.code === 'invalid_format' && 'format' in issue && issue.format === 'email')
    return {
      id: 'Tulis alamat surel yang lengkap, misalnya nama@contoh.id.',
      en: 'Write a full e-mail address, for example name@example.org.',
    };
  return { id: 'Isian ini tidak sesuai.', en: 'This value does not fit.' };
}
