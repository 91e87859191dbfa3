import { z } from 'zod';
import { ISSUE_STATES, NARRATIVE_KINDS } from './types.ts';

const need = (id: string, en: string): string => `${id} | ${en}`;
const line = (most: number) => z.string().trim().max(most);
const day = z.iso.date(need('Tulis tanggal yang ada.', 'Write a real day.'));

/** What a person says about an issue. */
export const issueInput = z.object({
  title: line(160).min(3, need('Beri nama isu ini.', 'Name this issue.')),
  description: line(4000).default(''),
  state: z.enum(ISSUE_STATES).default('open'),
  ownerId: z
    .union([z.uuid(), z.literal('')])
    .nullish()
    .transform((v) => v || null),
});
export type IssueInput = z.output<typeof issueInput>;

/** What a person says about one agreed line; a figure needs its value, which holds a digit, and its source. */
export const lineInput = z
  .object({
    kind: z.enum(NARRATIVE_KINDS),
    words: line(500).min(5, need('Tulis paling sedikit lima huruf.', 'Write at least five letters.')),
    wordsEn: line(500).default(''),
    figure: line(80).default(''),
    source: line(300).default(''),
    validFrom: day,
    validTo: z
      .union([day, z.literal('')])
      .nullish()
      .transform((v) => v || null),
  })
  .superRefine((v, c) => {
    if (v.kind === 'figure' && !/\d/.test(v.figure))
      c.addIssue({
        code: 'custom',
        path: ['figure'],
        message: need(
          'Tulis angka dengan satuannya, misalnya 12,5 kilometer.',
          'Write the figure with its unit, for example 12,5 kilometer.',
        ),
      });
    if (v.kind === 'figure' && v.source === '')
      c.addIssue({
        code: 'custom',
        path: ['source'],
        message: need('Sebut sumber angka ini.', 'Name the source of this figure.'),
      });
    if (v.validTo && v.validTo < v.validFrom)
      c.addIssue({
        code: 'custom',
        path: ['validTo'],
        message: need('Hari terakhir tidak boleh sebelum hari pertama.', 'The last day must not be before the first.'),
      });
  });
export type LineInput = z.output<typeof lineInput>;
