import type { Locale } from '../../kernel/i18n.ts';
import type { Unit } from '../../people/index.ts';

/** Names of units by id, in the page's language. */
export const unitNames = (units: Unit[], locale: Locale): Map<string, string> =>
  new Map(units.map((u) => [u.id, locale === 'en' ? u.nameEn : u.name]));
