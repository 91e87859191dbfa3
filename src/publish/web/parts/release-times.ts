import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { formatDate, formatTime, jakartaDay } from '../../../kernel/time.ts';
import { words } from '../../words.ts';

/** Writes a moment to the second: "16.00.05 WIB" today, with the date on other days. */
export function toTheSecond(at: Date, now: Date, locale: Locale): string {
  const time = formatTime(at, { seconds: true });
  return jakartaDay(at) === jakartaDay(now) ? time : `${formatDate(at, locale)}, ${time}`;
}

/** Writes a lag: "84 milidetik", "2,4 detik". */
export function lagText(ms: number, locale: Locale): string {
  const w = words(locale);
  if (ms < 1000) return w.milliseconds(formatNumber(ms, locale));
  const seconds = (ms / 1000).toFixed(1);
  return w.seconds(locale === 'id' ? seconds.replace('.', ',') : seconds);
}

/** Writes how much time is left with its two largest units: "1 jam 7 menit". */
export function leftText(ms: number, locale: Locale): string {
  const w = words(locale);
  const total = Math.max(0, Math.ceil(ms / 1000));
  const parts = [
    { n: Math.floor(total / 86_400), say: w.days },
    { n: Math.floor((total % 86_400) / 3600), say: w.hours },
    { n: Math.floor((total % 3600) / 60), say: w.minutes },
    { n: total % 60, say: w.secs },
  ];
  const first = parts.findIndex((part) => part.n > 0);
  if (first === -1) return w.secs(0);
  return parts
    .slice(first, first + 2)
    .filter((part) => part.n > 0)
    .map((part) => part.say(part.n))
    .join(' ');
}

/** The next full hour that is at least ten minutes away: a start that people mostly only have to confirm. */
export function nextHour(now: Date): Date {
  const hour = 3_600_000;
  return new Date(Math.ceil((now.getTime() + 600_000) / hour) * hour);
}
