import { dateInWords, findDates, weekdayNames, weekdayOf } from '../../language/dates.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

function inSources(iso: string, index: SourceIndex): boolean {
  if (index.dates.has(iso)) return true;
  if (iso.startsWith('--')) return [...index.dates].some((known) => known.endsWith(iso.slice(1)));
  if (iso.length === 10) return index.dates.has(`-${iso.slice(4)}`);
  return [...index.dates].some((known) => known.startsWith(iso));
}

function fullDate(iso: string, index: SourceIndex): string | undefined {
  if (iso.length === 10 && !iso.startsWith('--')) return iso;
  const known = [...index.dates].filter((date) => /^\d{4}-\d\d-\d\d$/.test(date) && date.endsWith(iso.slice(1)));
  return known.length === 1 ? known[0] : undefined;
}

/** Dates, weekdays, clock times and legal citations: each must stand in the sources, and the weekday must be right. */
export function checkDates(context: CheckContext): Finding[] {
  const { view, index } = context;
  const out: Finding[] = [];
  for (const date of view.dates) {
    if (!inSources(date.iso, index)) {
      const near = context.support
        .flatMap((passage) => findDates(passage.text))
        .filter((one) => one.iso.length === date.iso.length);
      const only = new Set(near.map((one) => one.iso)).size === 1 ? near[0] : undefined;
      out.push(
        finding(view, {
          kind: 'date',
          weight: 'must',
          range: date,
          what: {
            id: `Tanggal “${date.text}” tidak ada dalam bahan`,
            en: `The date “${date.text}” isn't in the sources`,
          },
          why: { id: 'Tanggal harus sama dengan bahan.', en: 'Dates must match the sources.' },
          fix: only && !/[–/-]/.test(date.text) ? dateInWords(only.iso) : undefined,
        }),
      );
      continue;
    }
    const full = fullDate(date.iso, index);
    const right = full === undefined ? undefined : weekdayOf(full);
    if (date.weekday === undefined || right === undefined || right === date.weekday) continue;
    const name = /^\p{L}+/u.exec(date.text)![0];
    const range = { start: date.start, end: date.start + name.length };
    out.push(
      finding(view, {
        kind: 'weekday',
        weight: 'must',
        range: range,
        what: { id: `${dateInWords(full!)} bukan hari ${weekdayNames[date.weekday]}`, en: `${full} isn't a ${name}` },
        why: {
          id: `Menurut kalender, tanggal itu hari ${weekdayNames[right]}.`,
          en: `By the calendar it is ${weekdayNames[right]}.`,
        },
        fix: weekdayNames[right],
      }),
    );
  }
  for (const clock of view.clocks) {
    if (index.clocks.has(clock.clock)) continue;
    out.push(
      finding(view, {
        kind: 'date',
        weight: 'must',
        range: clock,
        what: {
          id: `Waktu “${clock.text}” tidak ada dalam bahan`,
          en: `The time “${clock.text}” isn't in the sources`,
        },
        why: { id: 'Waktu harus sama dengan bahan.', en: 'Times must match the sources.' },
      }),
    );
  }
  for (const rule of view.regulations) {
    if (index.regulations.has(rule.key)) continue;
    const same = [...index.regulations].filter((key) => key.split(' ')[0] === rule.key.split(' ')[0]);
    out.push(
      finding(view, {
        kind: 'regulation',
        weight: 'must',
        range: rule,
        what: {
          id: `Peraturan “${rule.text}” tidak ada dalam bahan`,
          en: `The legal citation “${rule.text}” isn't in the sources`,
        },
        why: {
          id: same.length === 0 ? 'Bahan tidak menyebut peraturan jenis ini.' : `Bahan menyebut ${same.join(', ')}.`,
          en: same.length === 0 ? 'The sources cite no such rule.' : `The sources cite ${same.join(', ')}.`,
        },
      }),
    );
  }
  return out;
}
