import { z } from 'zod';
import { parseJakarta } from '../../kernel/time.ts';
import { ANSWERS } from './types.ts';

const need = (id: string, en: string): string => `${id} | ${en}`;

/** The terms of an invitation. */
export const invitationInput = z
  .object({
    message: z.string().trim().max(2000).default(''),
    day: z.string(),
    time: z.string(),
    capacity: z.union([z.literal(''), z.coerce.number().int().min(1).max(100_000)]).default(''),
    online: z.string().optional(),
  })
  .transform((v, c) => {
    const deadline = parseJakarta(v.day, v.time);
    if (deadline)
      return {
        message: v.message,
        deadline,
        capacity: v.capacity === '' ? null : v.capacity,
        online: v.online === 'yes',
      };
    c.addIssue({
      code: 'custom',
      path: ['day'],
      message: need('Tulis tanggal dan jam yang ada.', 'Write a real day and time.'),
    });
    return z.NEVER;
  });
export type InvitationInput = z.output<typeof invitationInput>;

/** A guest as a line of the form gives it: "Name, address, organisation" or "Name <address>, organisation". */
export type GuestLine = { name: string; mail: string; organisation: string };

const MOST_GUESTS = 500;
const address = z.email();

/** Reads guests, one a line; `wrong` are the numbers of lines that hold no name and address (from 1). */
export function readGuests(text: string): { guests: GuestLine[]; wrong: number[] } {
  const wrong: number[] = [];
  const found = new Map<string, GuestLine>();
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.trim();
    if (line === '') return;
    const parts = line
      .replace(/<([^<>]+)>/, ', $1')
      .split(/[,;\t]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const at = parts.findIndex((part) => part.includes('@'));
    const mail = parts[at]?.toLowerCase() ?? '';
    const name = parts.slice(0, at).join(', ');
    if (at < 1 || name.length > 120 || !address.safeParse(mail).success || found.size >= MOST_GUESTS) wrong.push(i + 1);
    else
      found.set(mail, {
        name,
        mail,
        organisation: parts
          .slice(at + 1)
          .join(', ')
          .slice(0, 120),
      });
  });
  return { guests: [...found.values()], wrong };
}

/** What a guest answers. */
export const answerInput = z.object({
  answer: z.enum(ANSWERS, need('Pilih salah satu jawaban.', 'Choose an answer.')),
  people: z.coerce.number().int().min(1).max(20, need('Paling banyak 20 orang.', 'At most 20 people.')).default(1),
  notes: z.string().trim().max(500).default(''),
});
export type AnswerInput = z.output<typeof answerInput>;
