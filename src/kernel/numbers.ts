import type { Locale } from './i18n.ts';

const formats = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') };
const one = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** Writes a whole number with the thousands mark of the language: 12480 becomes "12.480" or "12,480". */
export function formatNumber(n: number, locale: Locale = 'id'): string {
  return formats[locale].format(n);
}

/** Writes a number with at most one decimal: 3.25 becomes "3,3" or "3.3". */
export function formatDecimal(n: number, locale: Locale = 'id'): string {
  return one[locale].format(n);
}

/** Writes a share between 0 and 1 as a percentage with at most one decimal: "98,2%". */
export function formatShare(share: number, locale: Locale = 'id'): string {
  return `${one[locale].format(share * 100)}%`;
}
