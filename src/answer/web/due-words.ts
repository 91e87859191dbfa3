import { catalogue, type Locale } from '../../kernel/i18n.ts';
import { formatDate, formatWeekday, startOfJakartaDay } from '../../kernel/time.ts';
import type { ClockDay } from '../clock-days.ts';
import type { ClockView } from '../queries/case-view.ts';
import type { SkippedDay } from '../working-days.ts';

const ID_NUMBERS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const EN_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words with which a due date explains itself. */
export const dueTexts = catalogue({
  left: { id: (n: number) => `${n} hari kerja`, en: (n: number) => (n === 1 ? '1 working day' : `${n} working days`) },
  today: { id: 'Hari ini', en: 'Today' },
  over: {
    id: (n: number) => `Lewat ${n} hari kerja`,
    en: (n: number) => (n === 1 ? '1 working day late' : `${n} working days late`),
  },
  overCalendar: { id: 'Lewat tenggat', en: 'Past due' },
  held: { id: 'Menunggu jawaban', en: 'Waiting for a reply' },
  answered: { id: 'Berhenti: dijawab', en: 'Stopped: answered' },
  closed: { id: 'Berhenti: ditutup', en: 'Stopped: closed' },
  weAnswerBy: { id: 'Kami jawab paling lambat', en: 'We answer by' },
  answerBy: { id: 'Jawab paling lambat', en: 'Answer by' },
  wasDue: { id: 'Tenggat semula', en: 'It was due' },
  heldTitle: { id: 'Tenggat berhenti sementara', en: 'The clock is held' },
  count: {
    id: (n: number, from: string) => `${n} hari kerja sejak ${from}; hari penerimaan tidak dihitung.`,
    en: (n: number, from: string) => `${n} working days from ${from}; the day of receipt does not count.`,
  },
  skipped: { id: (list: string) => `Dilewati: ${list}.`, en: (list: string) => `Skipped: ${list}.` },
  weekends: {
    id: (n: number) => `${ID_NUMBERS[n] ?? n} akhir pekan`,
    en: (n: number) => (n === 1 ? 'one weekend' : `${EN_NUMBERS[n] ?? n} weekends`),
  },
  and: { id: 'dan', en: 'and' },
  extended: {
    id: (n: number) => `Diperpanjang ${n} hari kerja, dengan alasan:`,
    en: (n: number) => `Extended by ${n} working days, because:`,
  },
  paused: {
    id: (n: number) => `Berhenti ${n} hari kerja selama menunggu pelapor.`,
    en: (n: number) => `Held for ${n} working days while waiting for the citizen.`,
  },
  heldSince: {
    id: (day: string) => `Berhenti sejak ${day}, sampai pertanyaan kami dijawab. Hari-hari ini tidak dihitung.`,
    en: (day: string) => `Held since ${day}, until our question is answered. These days do not count.`,
  },
  dayByDay: { id: 'Lihat hitungan hari demi hari', en: 'See the count day by day' },
  day: { id: 'Hari', en: 'Day' },
  counted: { id: 'Hitungan', en: 'Count' },
  received: { id: 'hari penerimaan', en: 'day of receipt' },
  weekend: { id: 'akhir pekan', en: 'weekend' },
  pausedDay: { id: 'menunggu pelapor', en: 'waiting for the citizen' },
});

/** A Jakarta day ("YYYY-MM-DD") in words: "Selasa, 2 Juli 2026". */
export function longDay(day: string, locale: Locale): string {
  const at = startOfJakartaDay(day);
  return `${formatWeekday(at, locale)}, ${formatDate(at, locale)}`;
}

/** A Jakarta day with its weekday and without its year: "Selasa, 2 Juli". */
export const weekdayAndDay = (day: string, locale: Locale): string =>
  `${formatWeekday(startOfJakartaDay(day), locale)}, ${shortDay(day, locale)}`;

/** A Jakarta day without its year: "2 Juli". */
export const shortDay = (day: string, locale: Locale): string =>
  formatDate(startOfJakartaDay(day), locale).replace(/ \d{4}$/, '');

/** What is left of a time, in words; `dueOn` and `today` tell "past due" from "today" on a day that doesn't count. */
export function leftWords(left: number | null, locale: Locale, dueOn: string | null, today: string): string {
  const w = dueTexts(locale);
  if (left === null) return w.held;
  if (left < 0) return w.over(-left);
  if (left > 0) return w.left(left);
  return dueOn !== null && dueOn < today ? w.overCalendar : w.today;
}

/** The days that were skipped, as one list: weekends counted together, holidays by name with their day. */
export function skippedWords(skipped: SkippedDay[], locale: Locale): string {
  const w = dueTexts(locale);
  const parts: string[] = [];
  const weekends = skipped.filter((s) => s.name === null);
  // A Saturday and the Sunday after it are one weekend.
  const starts = weekends.filter(
    (s, i) => i === 0 || Date.parse(s.day) - Date.parse(weekends[i - 1]!.day) > 86_400_000,
  );
  if (starts.length > 0) parts.push(w.weekends(starts.length));
  for (const s of skipped) if (s.name !== null) parts.push(`${s.name} (${shortDay(s.day, locale)})`);
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${w.and} ${parts.at(-1)}`;
}

/** Why a day of a clock counts or doesn't, in words. */
export function dayReason(d: ClockDay, locale: Locale): string {
  const w = dueTexts(locale);
  if (d.why === 'counted') return String(d.n);
  if (d.why === 'holiday') return d.name ?? '';
  return { received: w.received, weekend: w.weekend, paused: w.pausedDay }[d.why];
}

/** Working days for which a clock was held so far. */
export const heldDays = (clock: ClockView): number => clock.pauses.reduce((n, p) => n + p.days, 0);
