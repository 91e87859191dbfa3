import { z } from 'zod';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { DATELINE_FORMS, type HouseStyle, houseStyleSchema, SECOND_MENTIONS, VERBS } from './house-style.ts';

/** What the form of a house style sends: lists stand one entry a line. */
export const houseStyleForm = z.object({
  agencyId: z.uuid(),
  attributionVerbs: z.string().max(400),
  datelinePlace: z.string().max(300).default(''),
  datelineForm: z.enum(DATELINE_FORMS),
  boilerplate: z.string().max(1200).default(''),
  contact: z.string().max(300).default(''),
  forbidden: z.string().max(20_000).default(''),
  secondMention: z.enum(SECOND_MENTIONS),
  headlineWords: z.coerce.number().int().min(6).max(20),
  headlineMost: z.coerce.number().int().min(40).max(200),
  numberWords: z.enum(['ya', '']).default(''),
});
export type HouseStyleForm = z.infer<typeof houseStyleForm>;

const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const refuse = (field: string, say: Bilingual): never => {
  throw new AppError('invalid', say, { fields: { [field]: say } });
};

/** Reads the form; a verb that no list has and a forbidden word without its form are named. */
export function styleOfForm(form: HouseStyleForm): HouseStyle {
  const verbs = lines(form.attributionVerbs.toLowerCase());
  const unknown = verbs.find((verb) => !(VERBS as readonly string[]).includes(verb));
  if (unknown !== undefined)
    refuse('attributionVerbs', {
      id: `“${unknown}” bukan kata kerja pengutip yang dikenal.`,
      en: `“${unknown}” isn’t a known verb of attribution.`,
    });
  if (verbs.length === 0)
    refuse('attributionVerbs', { id: 'Pilih paling sedikit satu kata kerja.', en: 'Choose at least one verb.' });
  const forbidden = form.forbidden
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', instead = ''] = line.split('=').map((part) => part.trim());
      return {
        word,
        instead: instead
          .split(/[;/]/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      };
    });
  const bad = forbidden.find((one) => one.word.length < 2);
  if (bad) refuse('forbidden', { id: 'Tulis: kata = pengganti.', en: 'Write: word = what to say instead.' });
  const { agencyId: _agency, ...rest } = form;
  return houseStyleSchema.parse({
    ...rest,
    attributionVerbs: verbs,
    forbidden,
    numberWords: form.numberWords === 'ya',
  });
}

/** A kept style as the form shows it. */
export const formOfStyle = (agencyId: string, style: HouseStyle): HouseStyleForm => ({
  ...style,
  agencyId,
  attributionVerbs: style.attributionVerbs.join('\n'),
  forbidden: style.forbidden.map((one) => `${one.word} = ${one.instead.join('; ')}`).join('\n'),
  numberWords: style.numberWords ? 'ya' : '',
});
