import type { Locale } from '../../../kernel/i18n.ts';
import type { PersonName } from '../../../people/index.ts';
import { words } from '../../words.ts';

export type Names = Map<string, PersonName>;

/** The name of an account; the system where there is none, and a plain word for one that no longer exists. */
export function nameOf(names: Names, id: string | null, locale: Locale): string {
  if (id === null) return words(locale).system;
  return names.get(id)?.name ?? words(locale).someone;
}
