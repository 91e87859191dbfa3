import type { ClockMention } from '../../../../language/clock-times.ts';
import type { DateMention } from '../../../../language/dates.ts';
import type { NumberMention } from '../../../../language/numbers.ts';
import type { RegulationMention } from '../../../../language/regulations.ts';
import { writtenFigure } from '../written-figure.ts';
import { AREAS, LAWS, TITLE_HEADS, UNITS, ZONES } from './terms.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a person still has to translate stands between these. */
export const toTranslate = (text: string): string => `[translate: ${text}]`;

/** A date in English: `Tuesday, 25 June 2024`; null when it isn't a single day, month or year. */
export function dateInEnglish(date: DateMention): string | null {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date.iso) ?? [];
  if (!month) return null;
  const parts = [day && String(Number(day)), MONTHS[Number(month) - 1], year === '-' ? '' : year].filter(Boolean);
  return `${date.weekday === undefined ? '' : `${DAYS[date.weekday]}, `}${parts.join(' ')}`;
}

/** A time of day in English: `05.30 Western Indonesia Time`. */
export const clockInEnglish = ({ clock, zone }: ClockMention): string => `${clock}${zone ? ` ${ZONES[zone]}` : ''}`;

const DIGITS = /(\d+(?:[.,]\d+)*)(?: (ribu|juta|miliar|triliun))?/u;
const STEPS: Readonly<Record<string, string>> = {
  ribu: 'thousand',
  juta: 'million',
  miliar: 'billion',
  triliun: 'trillion',
};

/** Digits with the signs changed places: `1.340,5` is `1,340.5`. */
export const digitsInEnglish = (digits: string): string =>
  digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** A figure with its unit in English, or null when the unit has no entry. */
export function figureInEnglish(figure: NumberMention, text: string): string | null {
  const found = DIGITS.exec(figure.text);
  if (!found) return null;
  const amount = digitsInEnglish(found[1]!) + (found[2] ? ` ${STEPS[found[2]]}` : '');
  if (figure.unit === 'Rp') return `IDR ${amount}`;
  if (figure.unit === 'USD') return `USD ${amount}`;
  if (figure.unit === '') return null;
  const written =
    /\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))? (.+)$/u.exec(writtenFigure(text, figure))?.[1] ?? figure.unit;
  const unit = UNITS.get(written.toLowerCase()) ?? UNITS.get(figure.unit);
  return unit ? `${amount} ${unit}` : null;
}

/** A legal citation in English: `Presidential Regulation No. 95 of 2018`. */
export function lawInEnglish({ key }: RegulationMention): string | null {
  const [, kind, number, year] = /^(\S+) (\d+)\/(\d{4})$/.exec(key) ?? [];
  return kind && LAWS[kind] ? `${LAWS[kind]} No. ${number} of ${year}` : null;
}

const heads = [...TITLE_HEADS].sort((a, b) => b[0].length - a[0].length);

/** An area such as `Siaga Banjir dan Kekeringan` word group by word group; null when one of them has no entry. */
function areaInEnglish(area: string): string | null {
  const whole = AREAS.get(area);
  if (whole) return whole;
  const parts = area.split(/,? dan |, /).map((part) => AREAS.get(part));
  return parts.length > 1 && parts.every((part) => part) ? parts.join(' and ') : null;
}

/** An office title in English; what has no entry stays to be translated, and names of places stay as they are. */
export function titleInEnglish(title: string): string {
  const found = heads.find(([head]) => title === head || title.startsWith(`${head} `));
  if (!found) return toTranslate(title);
  const rest = title.slice(found[0].length).trim();
  if (rest === '') return found[1].replace(/ (?:of|for)$/, '');
  if (!/ (?:of|for)$/.test(found[1])) return `${found[1]}, ${areaInEnglish(rest) ?? toTranslate(rest)}`;
  const place = /^(?:Gubernur|Wakil Gubernur|Bupati|Wali Kota|Camat|Lurah|Kepala Desa)$/.test(found[0]);
  return `${found[1]} ${place ? rest : (areaInEnglish(rest) ?? toTranslate(rest))}`;
}
