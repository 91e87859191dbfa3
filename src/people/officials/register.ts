import { AppError, type Bilingual } from '../../kernel/errors.ts';

/** One line of the register: an official, an office and the days between which the one held the other. */
export type RegisterLine = {
  name: string;
  degreesBefore: string;
  degreesAfter: string;
  aliases: string[];
  title: string;
  acronym: string;
  unit: string;
  /** ISO dates; null where unknown, or still open. */
  from: string | null;
  to: string | null;
};

export const LONGEST = { name: 120, degrees: 60, alias: 80, title: 160, acronym: 40, unit: 160 } as const;
const MOST_ALIASES = 8;

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const before =
  /^(?:(?:Prof|Dr|dr|drg|drh|Ir|Drs|Dra|H|Hj|KH|K\.H|Letjen|Mayjen|Brigjen|Jenderal|Komjen|Irjen|Laksamana|Marsekal)\.?(?:\s+(?:TNI|Pol)\.?)?(?:\s*\((?:Purn|HC|H\.C)\.?\))?\s+)+/u;

/** Parts a name as people write it: "Dr. Rini Hapsari, S.T., M.Si." is a name with degrees before and after it. */
export function partName(written: string): { name: string; degreesBefore: string; degreesAfter: string } {
  const whole = squeezed(written);
  const [front = '', ...after] = whole.split(/,\s*/);
  const lead = before.exec(front)?.[0] ?? '';
  return { name: front.slice(lead.length).trim(), degreesBefore: lead.trim(), degreesAfter: after.join(', ') };
}

/** The name as it is printed: with its degrees. */
export const printedName = (who: Pick<RegisterLine, 'name' | 'degreesBefore' | 'degreesAfter'>): string =>
  [who.degreesBefore, who.name].filter(Boolean).join(' ') + (who.degreesAfter ? `, ${who.degreesAfter}` : '');

/** Reads a day as offices write it: `2024-06-25`, `25/6/2024`, `25-06-2024`; "" is no day; undefined is none at all. */
export function readDay(written: string): string | null | undefined {
  const text = written.trim();
  if (text === '' || text === '-') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined) return undefined;
  const found = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const date = new Date(`${found}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? undefined : found;
}

const say = (id: string, en: string): Bilingual => ({ id, en });

/** Checks a line and brings it in order; the other answer is what is wrong, field by field. */
export function tidyLine(
  given: Partial<Record<keyof RegisterLine, string | string[] | null>>,
): { line: RegisterLine } | { errors: Record<string, Bilingual> } {
  const text = (key: keyof RegisterLine): string => squeezed(String(given[key] ?? ''));
  const parted = partName(text('name'));
  const errors: Record<string, Bilingual> = {};
  const within = (field: string, value: string, most: number, least = 0) => {
    if (value.length < least) errors[field] = say('Bagian ini harus diisi.', 'This has to be filled in.');
    else if (value.length > most) errors[field] = say(`Paling banyak ${most} huruf.`, `At most ${most} letters.`);
    return value;
  };
  const day = (field: 'from' | 'to'): string | null => {
    const found = readDay(text(field));
    if (found === undefined)
      errors[field] = say('Tulis tanggal seperti 25/6/2024 atau 2024-06-25.', 'Write a date such as 2024-06-25.');
    return found ?? null;
  };
  const aliases = [given.aliases ?? []]
    .flat()
    .flatMap((one) => one.split(/[;\n]/))
    .map(squeezed)
    .filter((one) => one !== '');
  if (aliases.length > MOST_ALIASES)
    errors.aliases = say(`Paling banyak ${MOST_ALIASES} alias.`, `At most ${MOST_ALIASES} aliases.`);
  for (const alias of aliases) within('aliases', alias, LONGEST.alias);
  const line: RegisterLine = {
    name: within('name', parted.name, LONGEST.name, 3),
    degreesBefore: within('degreesBefore', text('degreesBefore') || parted.degreesBefore, LONGEST.degrees),
    degreesAfter: within('degreesAfter', text('degreesAfter') || parted.degreesAfter, LONGEST.degrees),
    aliases: [...new Set(aliases)],
    title: within('title', text('title'), LONGEST.title, 3),
    acronym: within('acronym', text('acronym'), LONGEST.acronym),
    unit: within('unit', text('unit'), LONGEST.unit),
    from: day('from'),
    to: day('to'),
  };
  if (line.from && line.to && line.from > line.to)
    errors.to = say('Tanggal selesai mendahului tanggal mulai.', 'The last day is before the first.');
  return Object.keys(errors).length > 0 ? { errors } : { line };
}

/** Throws what is wrong with a line as an error that names the fields. */
export function tidyLineOrThrow(given: Parameters<typeof tidyLine>[0]): RegisterLine {
  const found = tidyLine(given);
  if ('line' in found) return found.line;
  const [first] = Object.values(found.errors);
  throw new AppError('invalid', first!, { fields: found.errors });
}

/** Says whether two terms share a day. */
export const overlap = (a: { from: string | null; to: string | null }, b: typeof a): boolean =>
  (a.from ?? '0000') <= (b.to ?? '9999') && (b.from ?? '0000') <= (a.to ?? '9999');
