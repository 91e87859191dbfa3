import type { Locale } from '../../../kernel/i18n.ts';
import { words } from '../../words.ts';

type Words = ReturnType<typeof words>;

/** The name of an item's type in running text: "siaran pers". */
export function typeWord(type: string, locale: Locale): string {
  const w = words(locale);
  const key = `type_${type}` as keyof Words;
  const found = w[key];
  return typeof found === 'string' ? found : type;
}

/** The same with a capital, as a kicker starts: "Siaran pers". */
export const typeTitle = (type: string, locale: Locale): string => {
  const word = typeWord(type, locale);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The name of an edition's language. */
export const languageWord = (language: 'id' | 'en', locale: Locale): string =>
  language === 'en' ? words(locale).english : words(locale).indonesian;
