/** Writes models/common-words.txt: the commonest Indonesian words of the training texts that the dictionary knows, commonest first. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modernWords } from '../../src/language/dictionary/modern-words.ts';
import { loadDictionary } from '../../src/language/index.ts';
import { dataFolder, packageFolder } from './folders.ts';

const data = dataFolder();
const dictionary = loadDictionary(
  readFileSync(join(packageFolder, 'data/hunspell-id/id_ID.aff'), 'latin1'),
  readFileSync(join(packageFolder, 'data/hunspell-id/id_ID.dic'), 'latin1'),
);
const news = readFileSync(join(data, 'nergrit/train_preprocess.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0] ?? '');
const reviews = readFileSync(join(data, 'smsa/train_preprocess.tsv'), 'utf8').split(/\s+/);
const releases = join(packageFolder, 'src/app/demo/content');
const office = readdirSync(releases)
  .filter((name) => /^items-.*\.ts$/.test(name))
  .flatMap((name) => readFileSync(join(releases, name), 'utf8').split(/[^A-Za-z-]+/))
  .map((word) => word.toLowerCase());
const counts = new Map<string, number>();
const add = (words: string[], weight: number): void => {
  for (const word of words) if (/^[a-z]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
};
add(news, 10);
add(office, 10);
add([...modernWords], 10);
add(reviews, 1);
const common = [...counts]
  .filter(([word, count]) => count >= 10 && dictionary.has(word))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, 6000)
  .map(([word]) => word);
writeFileSync(join(packageFolder, 'models/common-words.txt'), `${common.join('\n')}\n`);
console.log(`${common.length} words`);
