/**
 * Trains models/sentiment-local.bin on NusaX (CC BY-SA 4.0): sentiment in regional languages, with words whose Indonesian
 * translation praises or complains. It never sees SmSA, of which NusaX is a translation.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from '../../src/app/eval/langid.ts';
import { csvRows } from '../../src/app/eval/read-rows.ts';
import { negativeWords, positiveWords, trainSentimentModel } from '../../src/language/index.ts';
import { dataFolder, packageFolder } from './folders.ts';

const data = join(dataFolder(), 'nusax');
const names = Object.keys(languageCodes);

const polarity = new Map<string, number>();
for (const name of names) {
  const path = join(data, 'lexicon', `${name}.csv`);
  if (!existsSync(path)) continue;
  for (const row of csvRows(path)) {
    const [meaning = '', word = ''] = [row.indonesian, row[name]?.toLowerCase()];
    if (word.includes(' ') || positiveWords.has(word) || negativeWords.has(word)) continue;
    if (positiveWords.has(meaning)) polarity.set(word, 1);
    else if (negativeWords.has(meaning)) polarity.set(word, -1);
  }
}
const rows = names.flatMap((name) =>
  csvRows(join(data, 'sentiment', name, 'train.csv')).map((row) => ({
    text: row.text ?? '',
    label: row.label ?? '',
    group: row.id,
  })),
);
const languages = names.map((name) => languageCodes[name]!);
const { bytes, heldOut } = trainSentimentModel(rows, { languages, polarity, bits: 18 });
writeFileSync(join(packageFolder, 'models/sentiment-local.bin'), bytes);
console.log(
  `models/sentiment-local.bin: ${bytes.length} bytes from ${rows.length} texts, ${polarity.size} words; macro-F1 ${(100 * heldOut).toFixed(2)} held out`,
);
