import type { Locale } from '../../kernel/i18n.ts';
import { formatDecimal, formatNumber } from '../../kernel/numbers.ts';
import { addDays, formatDate, formatTime, formatWeekday, jakartaDay } from '../../kernel/time.ts';
import { portalWords } from './portal-words.ts';

/** Writes how often something was read: exact up to 9,999, then in thousands with one decimal. */
export function readsInWords(reads: number, locale: Locale): string {
  const w = portalWords(locale);
  return w.reads(
    reads < 10_000 ? formatNumber(reads, locale) : w.thousands(formatDecimal(Math.floor(reads / 100) / 10, locale)),
  );
}

/** Writes a moment as people say it: "Hari ini, 09.10 WIB", "Kemarin, …", the weekday within six days, then the date. */
export function momentInWords(at: Date, now: Date, locale: Locale): string {
  const w = portalWords(locale);
  const [day, today] = [jakartaDay(at), jakartaDay(now)];
  if (day === today) return `${w.today}, ${formatTime(at)}`;
  if (day === addDays(today, -1)) return `${w.yesterday}, ${formatTime(at)}`;
  if (day < today && day > addDays(today, -7)) return `${formatWeekday(at, locale)}, ${formatTime(at)}`;
  return formatDate(at, locale);
}
