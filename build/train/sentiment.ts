/** Trains models/sentiment.bin on SmSA (Apache-2.0). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentimentRows } from '../../src/app/eval/sentiment.ts';
import { trainSentimentModel } from '../../src/language/index.ts';
import { dataFolder, packageFolder } from './folders.ts';

const rows = sentimentRows(join(dataFolder(), 'smsa/train_preprocess.tsv'));
const { bytes, heldOut } = trainSentimentModel(rows, { languages: ['id'] });
writeFileSync(join(packageFolder, 'models/sentiment.bin'), bytes);
console.log(
  `models/sentiment.bin: ${bytes.length} bytes from ${rows.length} texts; macro-F1 ${(100 * heldOut).toFixed(2)} held out`,
);
