import type { Locale } from '../kernel/i18n.ts';

/** The address of a portal page in a language: English ones begin with /en. */
export function href(locale: Locale, path: string): string {
  if (locale === 'id') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
