import { z } from 'zod';
import { parseJakarta } from '../../kernel/time.ts';
import { ITEM_TYPES } from '../types.ts';
import { COVERAGE } from './types.ts';

const need = (id: string, en: string): string => `${id} | ${en}`;
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, need(`Paling banyak ${most} huruf.`, `At most ${most} letters.`));
const titleLine = line(160).min(3, need('Tulis nama yang jelas.', 'Write a clear name.'));
/** An id from a list that may be left empty. */
const choice = z
  .union([z.uuid(), z.literal('')])
  .nullish()
  .transform((v) => v || null);
const badTime = need(
  'Tulis tanggal dan jam yang ada, misalnya 09.30.',
  'Write a real day and time, for example 09:30.',
);

/** The ways of coverage that a form asked for. */
const kinds = z
  .union([z.enum(COVERAGE), z.array(z.enum(COVERAGE))])
  .default([])
  .transform((v) => [...new Set(Array.isArray(v) ? v : [v])]);

/** What a person says about an event; the times are of Jakarta. */
export const eventInput = z
  .object({
    unitId: choice,
    title: titleLine,
    place: line(200).default(''),
    day: z.string(),
    from: z.string(),
    to: z.string(),
    lastDay: z.string().default(''),
    speaker: line(200).default(''),
    description: line(2000).default(''),
    coverage: kinds,
  })
  .transform((v, c) => {
    const startsAt = parseJakarta(v.day, v.from);
    const endsAt = parseJakarta(v.lastDay || v.day, v.to);
    if (!startsAt) c.addIssue({ code: 'custom', path: ['from'], message: badTime });
    if (!endsAt) c.addIssue({ code: 'custom', path: ['to'], message: badTime });
    if (startsAt && endsAt && endsAt <= startsAt)
      c.addIssue({
        code: 'custom',
        path: ['to'],
        message: need('Selesai harus sesudah mulai.', 'The end must be after the start.'),
      });
    const { day: _d, from: _f, to: _t, lastDay: _l, ...rest } = v;
    return startsAt && endsAt ? { ...rest, startsAt, endsAt } : z.NEVER;
  });
export type EventInput = z.output<typeof eventInput>;

/** What a person says about something that the office means to bring out. */
export const plannedInput = z
  .object({
    unitId: choice,
    title: titleLine,
    type: z.enum(ITEM_TYPES, need('Pilih jenis naskah.', 'Choose what it will be.')),
    day: z.string(),
    time: z.string(),
    dueDay: z.string().default(''),
    dueTime: z.string().default(''),
    assigneeId: choice,
    briefId: choice,
    eventId: choice,
    issueId: choice,
    observance: z
      .string()
      .max(100)
      .nullish()
      .transform((v) => v || null),
  })
  .transform((v, c) => {
    const at = parseJakarta(v.day, v.time);
    const dueAt = v.dueDay ? parseJakarta(v.dueDay, v.dueTime || '17:00') : null;
    if (!at) c.addIssue({ code: 'custom', path: ['time'], message: badTime });
    if (v.dueDay && !dueAt) c.addIssue({ code: 'custom', path: ['dueTime'], message: badTime });
    const { day: _d, time: _t, dueDay: _dd, dueTime: _dt, ...rest } = v;
    return at ? { ...rest, at, dueAt } : z.NEVER;
  });
export type PlannedInput = z.output<typeof plannedInput>;
