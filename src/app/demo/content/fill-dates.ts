const DAY = 86_400_000;
const WIB = 7 * 3_600_000;

const monthsId = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const monthsEn = 'January February March April May June July August September October November December'.split(' ');
const daysId = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const daysEn = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const words: Record<string, (day: Date) => string> = {
  tanggal: (d) => `${d.getUTCDate()} ${monthsId[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  tanggalpendek: (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}`,
  hari: (d) => daysId[d.getUTCDay()]!,
  tahun: (d) => String(d.getUTCFullYear()),
  date: (d) => `${d.getUTCDate()} ${monthsEn[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  weekday: (d) => daysEn[d.getUTCDay()]!,
  year: (d) => String(d.getUTCFullYear()),
};

/**
 * Writes out the date tokens of a text: `{{tanggal:-3}}` is the date three days before the release day ("21 November
 * 2026"), `{{hari:-3}}` its weekday ("Sabtu"), `{{tanggalpendek:0}}` "24/11", `{{tahun:0}}` "2026"; `{{date:…}}`,
 * `{{weekday:…}}` and `{{year:…}}` are the English ones. Days are those of Jakarta. Throws on a token it doesn't know.
 */
export function fillDates(text: string, releaseDay: Date): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (token, inside: string) => {
    const [, name, days] = /^([a-z]+):(-?\d+)$/.exec(inside) ?? [];
    const write = name !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
    if (!write) throw new Error(`Unknown date token ${token}`);
    return write(new Date(releaseDay.getTime() + WIB + Number(days) * DAY));
  });
}
