import type { Locale } from '../../kernel/i18n.ts';
import { formatDate } from '../../kernel/time.ts';
import { stem } from '../../language/stem.ts';
import { words } from '../../language/tokens.ts';
import { blockFinding } from '../checks/finding.ts';
import type { Finding } from '../checks/types.ts';
import type { TwoLanguages } from '../facts/types.ts';
import { type Statement, titleWords } from './statement.ts';

/** A statement of a released text, with the item that holds it; `day` is the ISO date of its release. */
export type EarlierStatement = Statement & { headline: string; href: string; day: string };

const DAY_MS = 86_400_000;
/** Titles change hands; what was said longer ago proves nothing. */
const TITLE_DAYS = 400;
/** Dates further apart belong to two occasions. */
const SAME_OCCASION_DAYS = 60;
const LEAST_TERMS = 3;
const ALIKE = 0.6;

const dayIn = (iso: string, locale: Locale): string => formatDate(new Date(`${iso}T05:00:00Z`), locale);

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

/** Words that tell that something is so and how it is counted; another one in their place tells nothing else. */
const light: ReadonlySet<string> = new Set(
  `gelar jadi lokasi tempat langsung adakan laksana mulai mula laku kena besar capai jumlah banyak terima beri layan milik simpan telan
  hadir libat bawa pimpin menang nilai ongkos harga jual pakai catat kadar tampung pamer singgah hubung belah baru rakyat hari salur hapus
  bentang panjang luas daya tiba bangun sedia pasang ikut serta bagi dalam warga kepada guna hasil tunjuk putus tetap`
    .split(/\s+/)
    .map(stem),
);

/** Says whether two statements are about one thing: most words shared, and no word of weight exchanged for another. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < LEAST_TERMS) return false;
  const shared = a.filter((term) => b.includes(term)).length;
  if (shared < LEAST_TERMS || shared / Math.min(a.length, b.length) < ALIKE) return false;
  const alone = (x: readonly string[], y: readonly string[]) => x.some((term) => !y.includes(term) && !light.has(term));
  return !(alone(a, b) && alone(b, a));
}

function sameOccasion(a: Statement, b: Statement): boolean {
  const same = a.occasion.length === b.occasion.length && a.occasion.every((one) => b.occasion.includes(one));
  const named = (x: Statement, y: Statement) => {
    const held = new Set(words(y.sentence));
    return x.names.every((name) => held.has(name));
  };
  return same && named(a, b) && named(b, a);
}

/** Says whether an earlier statement says otherwise of the same thing; `day` is the day of the text. */
export function contradicts(now: Statement, earlier: EarlierStatement, day: string): boolean {
  if (now.kind !== earlier.kind || now.key !== earlier.key || now.value === earlier.value) return false;
  if (now.kind === 'title') {
    const [a, b] = [titleWords(now.said), titleWords(earlier.said)];
    const within = (x: string[], y: string[]) => x.every((word) => y.includes(word));
    return daysBetween(day, earlier.day) <= TITLE_DAYS && !within(a, b) && !within(b, a);
  }
  if (!alike(now.terms, earlier.terms) || !sameOccasion(now, earlier)) return false;
  return now.kind === 'figure' || daysBetween(now.value, earlier.value) <= SAME_OCCASION_DAYS;
}

/** Marks what contradicts earlier released texts of the office, each with the passage it contradicts. */
export function findContradictions(
  statements: readonly Statement[],
  earlier: readonly EarlierStatement[],
  day: string,
): Finding[] {
  return statements.flatMap((now) => {
    const against = earlier.filter((one) => contradicts(now, one, day)).sort((a, b) => b.day.localeCompare(a.day));
    const agreed = earlier.some(
      (one) =>
        one.kind === now.kind &&
        one.key === now.key &&
        one.value === now.value &&
        (now.kind === 'title' || alike(now.terms, one.terms)) &&
        one.day >= (against[0]?.day ?? ''),
    );
    const first = against[0];
    if (!first || agreed) return [];
    return [
      blockFinding({
        kind: 'contradiction',
        weight: 'should',
        block: now.block,
        range: { start: now.start, end: now.end },
        words: now.said,
        context: `${now.sentence}|${first.sentence}`,
        what: said(now, first),
        why: {
          id: `Pada ${dayIn(first.day, 'id')} instansi menyatakan: “${first.sentence}”`,
          en: `On ${dayIn(first.day, 'en')} the agency stated: “${first.sentence}”`,
        },
        evidence: against.slice(0, 3).map((one) => ({
          text: one.sentence,
          href: one.href,
          label: {
            id: `${one.headline} (${dayIn(one.day, 'id')})`,
            en: `${one.headline} (${dayIn(one.day, 'en')})`,
          },
        })),
      }),
    ];
  });
}

function said(now: Statement, earlier: Statement): TwoLanguages {
  const pair = `“${now.said}” / “${earlier.said}”`;
  if (now.kind === 'title')
    return { id: `Jabatan berbeda dari pernyataan sebelumnya: ${pair}`, en: `Another title than before: ${pair}` };
  if (now.kind === 'date')
    return { id: `Tanggal berbeda dari pernyataan sebelumnya: ${pair}`, en: `Another date than before: ${pair}` };
  return { id: `Angka berbeda dari pernyataan sebelumnya: ${pair}`, en: `Another figure than before: ${pair}` };
}
