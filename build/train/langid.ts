/** Trains models/langid.bin on NusaX (parallel sentences, CC BY-SA 4.0) and on Indonesian news sentences (NER-Grit, Apache-2.0). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageRows } from '../../src/app/eval/langid.ts';
import { type LanguageExample, languageOf, readLanguageModel, trainLanguageModel } from '../../src/language/index.ts';
import { dataFolder, packageFolder } from './folders.ts';

const data = dataFolder();
const parallel = languageRows(join(data, 'nusax/mt/train.csv'));
const news = readFileSync(join(data, 'nergrit/train_preprocess.txt'), 'utf8')
  .split('\n\n')
  .map((sentence) => ({ text: sentence.replace(/\t\S+\n?/g, ' '), language: 'id', weight: 0.1 }));

/** The warmth that makes probabilities honest: least log loss on held-out sentences and their beginnings. */
function bestWarmth(): number {
  const folds = 5;
  const loss = new Map<number, number>();
  for (let fold = 0; fold < folds; fold++) {
    const heldOut = (at: number): boolean => Math.floor(at / 12) % folds === fold;
    const model = readLanguageModel(
      trainLanguageModel(
        parallel.filter((_, at) => !heldOut(at)),
        1,
      ),
    );
    for (const { text, language } of parallel.filter((_, at) => heldOut(at))) {
      for (const part of [text, text.split(' ').slice(0, 4).join(' ')]) {
        for (let warmth = 0.1; warmth < 2; warmth *= 1.15) {
          const guess = languageOf({ ...model, warmth }, part)?.ranked.find((one) => one.language === language);
          loss.set(warmth, (loss.get(warmth) ?? 0) - Math.log(Math.max(guess?.probability ?? 0, 1e-9)));
        }
      }
    }
  }
  return [...loss].sort((a, b) => a[1] - b[1])[0]![0];
}

const warmth = bestWarmth();
const examples: LanguageExample[] = [...parallel, ...news];
const bytes = trainLanguageModel(examples, warmth);
writeFileSync(join(packageFolder, 'models/langid.bin'), bytes);
console.log(`models/langid.bin: ${bytes.length} bytes from ${examples.length} texts, warmth ${warmth.toFixed(3)}`);
