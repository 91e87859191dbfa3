import { z } from 'zod';

/** The verbs of attribution that a house may choose from, as they stand behind a quotation. */
export const VERBS = [
  'ujar',
  'tutur',
  'kata',
  'jelas',
  'ungkap',
  'papar',
  'tegas',
  'terang',
  'ucap',
  'sebut',
  'tambah',
  'imbuh',
] as const;

/** What opens the lead: `Jakarta, 4 Maret 2025 –`, `JAKARTA, 4 Maret 2025 –`, `Jakarta (Kemensetneg) –`, or nothing. */
export const DATELINE_FORMS = ['place-date', 'capitals-date', 'place-agency', 'none'] as const;

/** How an official is called after the first mention: `Eddy`, `Sugiarto`, `Eddy Cahyono Sugiarto`, `Menteri Sari`. */
export const SECOND_MENTIONS = ['short', 'last', 'full', 'office'] as const;
export type SecondMention = (typeof SECOND_MENTIONS)[number];

const line = z.string().trim().max(300);

/** A house style with its defaults; an empty text means that the house has none. */
export const houseStyleSchema = z.object({
  attributionVerbs: z
    .array(z.enum(VERBS))
    .min(1)
    .max(12)
    .default(['ujar', 'tutur', 'jelas', 'kata', 'ungkap', 'tegas', 'imbuh']),
  datelinePlace: line.default(''),
  datelineForm: z.enum(DATELINE_FORMS).default('place-date'),
  boilerplate: z.string().trim().max(1200).default(''),
  contact: line.default(''),
  forbidden: z
    .array(z.object({ word: line.min(2), instead: z.array(line.min(1)).max(6) }))
    .max(200)
    .default([]),
  secondMention: z.enum(SECOND_MENTIONS).default('short'),
  /** Most letters of a headline. */
  headlineMost: z.number().int().min(40).max(200).default(100),
  /** Most words of a headline. */
  headlineWords: z.number().int().min(6).max(20).default(12),
  /** Whether whole numbers below ten are written as words outside quotations. */
  numberWords: z.boolean().default(false),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;

/** The style of a house that has set nothing. */
export const DEFAULT_STYLE: HouseStyle = houseStyleSchema.parse({});

/** Reads a kept style; a part that no longer fits falls back to its default. */
export function readHouseStyle(kept: unknown): HouseStyle {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const parts = Object.entries(houseStyleSchema.shape).map(([name, part]) => {
    const read = part.safeParse(given[name]);
    return [name, read.success ? read.data : DEFAULT_STYLE[name as keyof HouseStyle]];
  });
  return houseStyleSchema.parse(Object.fromEntries(parts));
}
