import type { Range } from '../../../language/ranges.ts';
import { type EydRule, eydSections, findEydBreaches } from '../../../language/style/index.ts';
import type { TwoLanguages } from '../../facts/types.ts';
import { finding } from '../finding.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Finding } from '../types.ts';

const say = (id: string, en: string): TwoLanguages => ({ id, en });

const names: Record<EydRule, TwoLanguages> = {
  'di-prefix': say('Awalan di- ditulis serangkai', 'The prefix di- is joined'),
  'di-preposition': say('Kata depan di dan ke ditulis terpisah', 'The prepositions di and ke stand apart'),
  particle: say('Penulisan partikel', 'Spelling of a particle'),
  'day-month': say('Nama hari dan bulan berhuruf kapital', 'Days and months have a capital'),
  geography: say('Nama tempat berhuruf kapital', 'Names of places have a capital'),
  'title-name': say('Jabatan di depan nama berhuruf kapital', 'A title before a name has a capital'),
  'number-start': say('Kalimat tidak dimulai dengan angka', 'No sentence begins with a figure'),
  rupiah: say('Penulisan uang: Rp tanpa titik dan spasi', 'Money: Rp without full stop or space'),
  thousands: say('Ribuan ditandai titik', 'Thousands are marked by a full stop'),
  decimal: say('Desimal ditandai koma', 'Decimals are marked by a comma'),
  ordinal: say('Penulisan bilangan tingkat', 'Spelling of an ordinal'),
  abbreviation: say('Penulisan singkatan', 'Spelling of an abbreviation'),
  degree: say('Gelar ditulis dengan koma dan titik', 'A degree takes a comma and full stops'),
  space: say('Spasi di sekitar tanda baca', 'Space around a sign'),
  comma: say('Koma sebelum kata pertentangan', 'A comma before a contrast'),
  'comma-clause': say('Koma setelah penghubung antarkalimat', 'A comma after a linking word'),
  dash: say('Tanda pisah tanpa spasi (—)', 'A dash without spaces (—)'),
  'quote-mark': say('Titik mendahului tanda petik penutup', 'The full stop comes before the closing mark'),
  hyphen: say('Tanda hubung', 'Hyphen'),
  double: say('Tanda baca ganda', 'Doubled sign'),
  clock: say('Jam ditulis dengan pukul dan titik', 'The time takes “pukul” and a full stop'),
};

/** Breaches of EYD V outside quotations; each names its section. */
export function checkEyd(view: SentenceView): Finding[] {
  if (view.heading) return [];
  return findEydBreaches(masked(view.text, [...view.quotes, ...view.holes]))
    .filter((one) => one.rule !== 'number-start' || view.block.kind === 'paragraph')
    .map((one) => {
      const why =
        one.replacement === undefined
          ? say('', '')
          : say(`Tulis “${one.replacement.trim() || '·'}”. `, `Write “${one.replacement.trim() || '·'}”. `);
      return finding(view, {
        kind: 'eyd',
        weight: 'should',
        range: { start: one.start, end: one.end },
        what: names[one.rule],
        why: say(`${why.id}EYD V, ${eydSections[one.rule]}.`, `${why.en}EYD V, ${eydSections[one.rule]}.`),
        fix: one.replacement === undefined ? undefined : one.replacement,
      });
    });
}

/** Puts one letter in the place of every sign of a range, so that what stands in it is nobody's breach. */
function masked(text: string, ranges: readonly Range[]): string {
  let out = text;
  for (const { start, end } of ranges) {
    const inner = Math.max(0, end - start - 2);
    out = `${out.slice(0, start)}${text[start]}${'x'.repeat(inner)}${text[end - 1]}${out.slice(end)}`;
  }
  return out;
}
