import { readFileSync } from 'node:fs';
import { dictionaryFiles } from '../../kernel/model-files.ts';
import { loadDictionary } from '../../language/index.ts';
import { seededRandom } from '../../language/models/random.ts';
import { Misused } from '../cli/arguments.ts';
import type { EvalTask } from './task.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const slips = 1000;

/** One slip of the pen in a word, never in its first letter: a letter left out, swapped, replaced or doubled. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const forms = [
    head + tail,
    head.slice(0, -1) + letter + head.at(-1) + tail,
    head + letters[Math.floor(random() * letters.length)] + tail,
    head + letter + letter + tail,
  ];
  return forms[Math.floor(random() * forms.length)]!;
}

export const spelling: EvalTask = {
  name: 'spelling',
  what: 'known words of running text, and slips noticed and mended',
  data: 'FILE of Indonesian text; only words in lower case count (the first column of CoNLL files works)',
  async run({ data }) {
    if (data === null) throw new Misused('spelling needs --data FILE of running text');
    const { aff, dic, common } = dictionaryFiles();
    const dictionary = loadDictionary(aff, dic, { common });
    const text = readFileSync(data, 'utf8').replace(/\t.*$/gm, '');
    const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu) ?? [];
    const known = words.filter((word) => dictionary.has(word));
    const sound = [...new Set(known)];
    const random = seededRandom(7);
    const found = { slips: 0, noticed: 0, first: 0, among: 0 };
    const missed: string[] = [];
    while (sound.length > 0 && found.slips < slips) {
      const word = sound[Math.floor(random() * sound.length)]!;
      const written = slip(word, random);
      if (written === word) continue;
      found.slips++;
      if (dictionary.has(written)) continue;
      found.noticed++;
      const meant = dictionary.suggest(written);
      if (meant[0] === word) found.first++;
      if (meant.includes(word)) found.among++;
      else missed.push(`${written}: ${meant.join(', ')}; ${word} was meant`);
    }
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
    return {
      task: 'spelling',
      data,
      rows: words.length,
      figures: [
        { name: 'words of running text known', value: share(known.length, words.length), unit: '%' },
        { name: `slips noticed (of ${found.slips})`, value: share(found.noticed, found.slips), unit: '%' },
        { name: 'of these mended by the first suggestion', value: share(found.first, found.noticed), unit: '%' },
        { name: 'of these mended by one of five', value: share(found.among, found.noticed), unit: '%' },
      ],
      missed: missed.slice(0, 12),
    };
  },
};
