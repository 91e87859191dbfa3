/** Trains models/entities.bin on NER-Grit (Apache-2.0). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taggedSentences } from '../../src/app/eval/ner.ts';
import { trainEntityModel } from '../../src/language/index.ts';
import { dataFolder, packageFolder } from './folders.ts';

const sentences = taggedSentences(join(dataFolder(), 'nergrit/train_preprocess.txt'));
const bytes = trainEntityModel(sentences);
writeFileSync(join(packageFolder, 'models/entities.bin'), bytes);
console.log(`models/entities.bin: ${bytes.length} bytes from ${sentences.length} sentences`);
