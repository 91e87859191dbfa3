export type Locale = 'id' | 'en';

type Entry = { id: string; en: string } | { id: (...args: never[]) => string; en: (...args: never[]) => string };
type Words<T extends Record<string, Entry>> = { readonly [K in keyof T]: T[K]['id'] };

/** Turns a table of words in both languages into a function that gives the words of one; a missing language is a type error. */
export function catalogue<const T extends Record<string, Entry>>(table: T): (locale: Locale) => Words<T> {
  const pick = (locale: Locale) =>
    Object.freeze(Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, entry[locale]]))) as Words<T>;
  const id = pick('id');
  const en = pick('en');
  return (locale) => (locale === 'en' ? en : id);
}
