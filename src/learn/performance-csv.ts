import type { Performance, Sums } from './queries/performance.ts';

const COLUMNS: [name: string, value: (sums: Sums) => number | string][] = [
  ['siaran', (s) => s.released],
  ['siaran_berjadwal', (s) => s.promised],
  ['siaran_tepat_waktu', (s) => s.onTime],
  ['laporan_masuk', (s) => s.casesOpened],
  ['laporan_dijawab_tepat_waktu', (s) => s.casesOnTime],
  ['laporan_terlambat', (s) => s.casesLate],
  ['ralat', (s) => s.corrections],
  ['jam_sampai_terbit_median', (s) => (s.medianHours === null ? '' : s.medianHours.toFixed(2))],
];

/** Writes the weekly figures as CSV (RFC 4180, UTF-8, decimal point), one line per week; what wasn't measured is empty. */
export function performanceCsv({ weeks }: Performance): string {
  const lines = weeks.map((week) => [week.monday, ...COLUMNS.map(([, value]) => String(value(week)))]);
  return [['pekan_mulai', ...COLUMNS.map(([name]) => name)], ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
