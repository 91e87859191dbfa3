import type { Pen } from './pen.ts';
import type { DraftSentence } from './types.ts';

const openings: readonly (readonly [RegExp, (noun: string) => string])[] = [
  [/^diluncurkan|^diresmikan/, () => ''],
  [/^pimpin|^dipimpin|^ketua rapat/, (noun) => `memimpin ${noun} itu`],
  [/pesan kunci/, (noun) => `membuka ${noun} itu dan menyampaikan pesan kunci`],
  [/^sambutan|^keynote|^arahan|^pengarah/, (noun) => `menyampaikan sambutan dalam ${noun} itu`],
  [/^buka|^dibuka|^pembuka/, (noun) => `membuka ${noun} itu`],
];

/** Who opened, led or launched the event; empty if nobody is noted. */
export function openerSentences(pen: Pen): DraftSentence[] {
  const { scene } = pen;
  return scene.persons('opener').flatMap((person) => {
    if (pen.used.has(person.id)) return [];
    const form = openings.find(([label]) => label.test(person.about ?? ''))?.[1](scene.eventNoun);
    return form === undefined || form === '' ? [] : [pen.sentence(`${pen.call(person)} ${form}`, [person])];
  });
}
