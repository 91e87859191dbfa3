import type { Kernel } from '../../kernel/kernel.ts';
import type { HomeFigure } from '../../publish/index.ts';
import { performanceFigures, type Week } from './performance.ts';

/** A share as a whole percentage; it says 100 only when nothing is missing. */
const percent = (part: number, of: number): number => Math.floor((part / of) * 100);

/**
 * Up to four figures for the front page, each with a point per week that has something to measure. What has never happened
 * is left out; a new installation has none. Values are whole numbers, so they read the same in both languages.
 */
export async function homeFigures(k: Kernel): Promise<HomeFigure[]> {
  const { total, weeks } = await performanceFigures(k);
  const points = (value: (week: Week) => number | null) => weeks.map(value).filter((v) => v !== null);
  const figures: HomeFigure[] = [];
  if (total.promised > 0) {
    figures.push({
      label: { id: 'siaran yang tepat waktu', en: 'punctual releases' },
      value: `${percent(total.onTime, total.promised)}%`,
      points: points((w) => (w.promised > 0 ? percent(w.onTime, w.promised) : null)),
      note: {
        id: `siaran berjadwal terbit dalam satu detik, ${total.onTime} dari ${total.promised}`,
        en: `promised releases came out within a second, ${total.onTime} of ${total.promised}`,
      },
    });
  }
  const due = total.casesOnTime + total.casesLate;
  if (due > 0) {
    figures.push({
      label: { id: 'laporan yang dijawab tepat waktu', en: 'cases answered in time' },
      value: `${percent(total.casesOnTime, due)}%`,
      points: points((w) => {
        const all = w.casesOnTime + w.casesLate;
        return all > 0 ? percent(w.casesOnTime, all) : null;
      }),
      note: {
        id: `laporan dijawab sebelum tenggat, ${total.casesLate} dari ${due} terlambat`,
        en: `cases answered before they were due, ${total.casesLate} of ${due} late`,
      },
    });
  }
  if (total.released > 0) {
    figures.push({
      label: { id: 'ralat', en: 'corrections' },
      value: String(total.corrections),
      points: points((w) => w.corrections),
      note: {
        id: `ralat pada ${total.released} siaran dalam delapan pekan`,
        en: `corrections among ${total.released} releases in eight weeks`,
      },
    });
  }
  if (total.medianHours !== null) {
    const minutes = total.medianHours < 2;
    figures.push({
      label: { id: 'waktu dari taklimat sampai terbit', en: 'time from brief to release' },
      value: String(Math.round(minutes ? total.medianHours * 60 : total.medianHours)),
      points: points((w) => w.medianHours),
      note: minutes
        ? { id: 'menit dari taklimat sampai terbit, nilai tengah', en: 'minutes from brief to release, median' }
        : { id: 'jam dari taklimat sampai terbit, nilai tengah', en: 'hours from brief to release, median' },
    });
  }
  return figures;
}
