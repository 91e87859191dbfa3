import type { NumberMention } from '../../language/numbers.ts';
import { numberKey } from '../../language/numbers.ts';
import { stem } from '../../language/stem.ts';
import { finding } from './finding.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

const sameUnit: Readonly<Record<string, string>> = {
  org: 'orang',
  jiwa: 'orang',
  peserta: 'orang',
  warga: 'orang',
  pegawai: 'orang',
  hr: 'hari',
  thn: 'tahun',
  bln: 'bulan',
  mgg: 'minggu',
  kg: 'kilogram',
  km: 'kilometer',
  ha: 'hektare',
  hektar: 'hektare',
  kab: 'kabupaten',
  kec: 'kecamatan',
  jam: 'jam',
};

const unitOf = (unit: string): string => stem(sameUnit[unit.toLowerCase()] ?? unit.toLowerCase());

function unitFits(mention: NumberMention, context: CheckContext): boolean {
  const { index } = context;
  const key = numberKey(mention);
  const units = index.numbers.get(key)!;
  const unit = mention.unit.toLowerCase();
  if (unit === '' || ['rp', 'usd', '%'].includes(unit) || units.has('') || units.has(unit)) return true;
  const own = unitOf(unit);
  if ([...units].some((known) => unitOf(known) === own)) return true;
  return (index.numberPassages.get(key) ?? []).some((at) =>
    new RegExp(`(?<!\\p{L})${unit}`, 'iu').test(index.passages[at]!.text),
  );
}

function nearestNumber(mention: NumberMention, context: CheckContext): string | undefined {
  const unit = mention.unit.toLowerCase();
  const own = unit === '' ? '' : unitOf(unit);
  for (const passage of context.support) {
    const match = /(?:Rp\s?)?[\d.,]*\d(?:\s(?:ribu|juta|miliar|triliun))?(?:\s?%)?(?=\s+(\p{L}+)|\s*$|[,.])/gu;
    const same = [...passage.text.matchAll(match)].filter(
      (one) =>
        (one[1] !== undefined && own !== '' && unitOf(one[1]) === own) || (unit === 'rp' && one[0].startsWith('Rp')),
    );
    if (same.length === 1 && same[0]) return unit === 'rp' ? same[0][0] : `${same[0][0]} ${mention.unit}`;
  }
  return undefined;
}

/** Numbers with their units: each must stand in the sources with the same value and unit. */
export function checkNumbers(context: CheckContext): Finding[] {
  const { view, index } = context;
  return view.numbers.flatMap((mention) => {
    const wordOne = mention.value === 1 && /^\p{L}/u.test(mention.text);
    if (wordOne || (/^\p{L}/u.test(mention.text) && mention.value <= 2 && mention.unit === '')) return [];
    const known = index.numbers.has(numberKey(mention));
    if (known && unitFits(mention, context)) return [];
    const words = mention.text.trim();
    const what = known
      ? {
          id: `“${words}”: angkanya ada dalam bahan, tetapi untuk hal lain`,
          en: `“${words}”: the sources have this number, but of something else`,
        }
      : { id: `Angka “${words}” tidak ada dalam bahan`, en: `The number “${words}” isn't in the sources` };
    return [
      finding(view, {
        kind: 'number',
        weight: 'must',
        range: mention,
        what: what,
        why: {
          id: 'Setiap angka harus sama dengan bahan, beserta satuannya.',
          en: 'Every number must match the sources, with its unit.',
        },
        fix: nearestNumber(mention, context),
      }),
    ];
  });
}
