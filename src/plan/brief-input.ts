import { z } from 'zod';
import { ITEM_TYPES, LANGUAGES } from './types.ts';

const need = (id: string, en: string) => `${id} | ${en}`;
const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((v) => v || null);
/** A list from a form: one field per entry, or one field with entries between commas or on lines of their own. */
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => [
    ...new Set((Array.isArray(v) ? v : v.split(/[,;\n]/)).map((one) => one.trim()).filter((one) => one !== '')),
  ]);
const slugs = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => [...new Set((Array.isArray(v) ? v : [v]).filter((one) => one !== ''))]);

/** What a person may say in a brief; the same schema reads the form, the importer and the demonstration. */
export const briefInput = z.object({
  agencyId: z.uuid(need('Pilih instansi.', 'Choose an agency.')),
  unitId: z
    .union([z.uuid(), z.literal('')])
    .nullish()
    .transform((v) => v || null),
  type: z.enum(ITEM_TYPES, need('Pilih jenis naskah.', 'Choose what you are writing.')),
  language: z.enum(LANGUAGES).default('id'),
  angle: z
    .string()
    .trim()
    .min(
      10,
      need(
        'Tulis sudut pandang dalam satu kalimat, paling sedikit 10 huruf.',
        'Say the angle in one sentence of at least 10 letters.',
      ),
    )
    .max(
      300,
      need('Paling banyak 300 huruf. Perincian cukup di bahan.', 'At most 300 letters. Details belong in the sources.'),
    ),
  audience: list.refine(
    (v) => v.length <= 12 && v.every((one) => one.length <= 80),
    need('Paling banyak 12 khalayak.', 'At most 12 audiences.'),
  ),
  topicSlugs: slugs.refine(
    (v) => v.length <= 5,
    need('Pilih paling banyak lima topik.', 'Choose at most five topics.'),
  ),
  place: optionalLine(80),
  contact: optionalLine(300),
});

export type BriefInput = z.input<typeof briefInput>;
export type ParsedBrief = z.output<typeof briefInput>;
