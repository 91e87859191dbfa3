import { readFileSync } from 'node:fs';
import { dictionaryFiles } from '../../kernel/model-files.ts';
import { loadDictionary, stemOf } from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import { dataFile } from './read-rows.ts';
import type { EvalTask } from './task.ts';

/** Reads gold pairs: JSON lists of `[word, stem]` in one object, as the Sastrawi project tests them. */
function goldPairs(path: string): [word: string, stem: string][] {
  const groups = JSON.parse(readFileSync(path, 'utf8')) as Record<string, [string, string][]>;
  return Object.values(groups).flat();
}

export const stems: EvalTask = {
  name: 'stems',
  what: 'roots of words against gold pairs',
  data: 'FILE with {"group": [["membangun", "bangun"], …]} (Sastrawi gold)',
  async run({ data }) {
    if (data === null) throw new Misused('stems needs --data FILE with gold pairs');
    const { aff, dic, common } = dictionaryFiles();
    const dictionary = loadDictionary(aff, dic, { common });
    const pairs = goldPairs(dataFile(data, 'stem-gold.json'));
    const found = pairs.map(([word]) =>
      word
        .split(' ')
        .map((part) => stemOf(part, dictionary))
        .join(' '),
    );
    const wrong = pairs.flatMap(([word, gold], at) =>
      found[at] === gold ? [] : [`${word}: ${found[at]}, not ${gold}`],
    );
    return {
      task: 'stems',
      data,
      rows: pairs.length,
      figures: [
        {
          name: 'stems right',
          value: (100 * (pairs.length - wrong.length)) / pairs.length,
          unit: '%',
          baseline: 63.4,
          floor: 98,
        },
      ],
      missed: wrong.slice(0, 20),
    };
  },
};
