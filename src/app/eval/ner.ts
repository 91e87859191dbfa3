import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagedBytes } from '../../kernel/model-files.ts';
import {
  compareSpans,
  type EntityKind,
  type EntityModel,
  entityTags,
  readEntityModel,
  type SpanCounts,
  type TaggedSentence,
  trainEntityModel,
} from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import type { EvalTask, Figure } from './task.ts';

const kinds: readonly EntityKind[] = ['person', 'organisation', 'place'];
const kindNames: Readonly<Record<string, EntityKind>> = {
  PERSON: 'person',
  ORGANISATION: 'organisation',
  ORGANIZATION: 'organisation',
  PLACE: 'place',
  LOCATION: 'place',
};

/** Reads sentences in CoNLL form: a word, a tab and its tag a line, an empty line between sentences. */
export function taggedSentences(path: string): TaggedSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [word = '', tag = 'O'] = line.trim().split('\t');
          return { word, tag: tag === 'O' ? 'O' : `${tag.slice(0, 2)}${kindNames[tag.slice(2)] ?? 'organisation'}` };
        }),
    )
    .filter((sentence) => sentence.length > 0);
}

const f1 = ({ found, gold, right }: SpanCounts): number => (found + gold === 0 ? 0 : (200 * right) / (found + gold));

/** Names of all kinds, then of each kind, in these sentences. */
function counts(model: EntityModel, sentences: readonly TaggedSentence[], missed: string[]): SpanCounts[] {
  const sums = [undefined, ...kinds].map(() => ({ found: 0, gold: 0, right: 0 }));
  for (const sentence of sentences) {
    const gold = sentence.map(({ tag }) => tag);
    const said = entityTags(
      model,
      sentence.map(({ word }) => word),
    );
    [undefined, ...kinds].forEach((kind, at) => {
      const one = compareSpans(gold, said, kind);
      for (const name of ['found', 'gold', 'right'] as const) sums[at]![name] += one[name];
    });
    const wrong = sentence.flatMap(({ word, tag }, at) =>
      tag === said[at] ? [] : [`${word}: ${said[at]}, not ${tag}`],
    );
    if (wrong.length > 0) missed.push(wrong.join('; '));
  }
  return sums;
}

function figuresOf(all: readonly SpanCounts[][], floor: boolean): Figure[] {
  const sums = ['all', ...kinds].map((_, at) =>
    all.reduce(
      (sum, one) => ({
        found: sum.found + one[at]!.found,
        gold: sum.gold + one[at]!.gold,
        right: sum.right + one[at]!.right,
      }),
      { found: 0, gold: 0, right: 0 },
    ),
  );
  const whole = sums[0]!;
  const mean = all.reduce((sum, one) => sum + f1(one[0]!), 0) / all.length;
  return [
    { name: 'entity F1', value: mean, unit: '%', ...(floor ? { baseline: 83.2, floor: 84 } : {}) },
    { name: 'precision', value: (100 * whole.right) / (whole.found || 1), unit: '%' },
    { name: 'recall', value: (100 * whole.right) / (whole.gold || 1), unit: '%' },
    ...kinds.map(
      (kind, at): Figure => ({ name: `F1 ${kind} (${sums[at + 1]!.gold})`, value: f1(sums[at + 1]!), unit: '%' }),
    ),
    ...(all.length > 1
      ? all.map((one, fold): Figure => ({ name: `F1 fold ${fold + 1}`, value: f1(one[0]!), unit: '%' }))
      : []),
  ];
}

/** The folds of a folder with train.01.tsv and dev.01.tsv and so on; each fold trains its own model with the shipped code. */
function inFolds(folder: string, missed: string[]): { all: SpanCounts[][]; rows: number } {
  const all: SpanCounts[][] = [];
  let rows = 0;
  for (let fold = 1; existsSync(join(folder, `train.0${fold}.tsv`)); fold++) {
    const model = readEntityModel(trainEntityModel(taggedSentences(join(folder, `train.0${fold}.tsv`))));
    const held = taggedSentences(join(folder, `dev.0${fold}.tsv`));
    all.push(counts(model, held, missed));
    rows += held.length;
  }
  if (all.length === 0) throw new Error(`${folder} has no train.01.tsv`);
  return { all, rows };
}

export const ner: EvalTask = {
  name: 'ner',
  what: 'names of people, organisations and places',
  data: 'FOLDER with train.01.tsv, dev.01.tsv … (NER UI: a model is trained for each fold), or FILE in CoNLL form for the shipped model',
  async run({ data }) {
    if (data === null) throw new Misused('ner needs --data FOLDER or FILE');
    const missed: string[] = [];
    const folds = statSync(data).isDirectory();
    if (folds) {
      const { all, rows } = inFolds(data, missed);
      return { task: 'ner', data, rows, figures: figuresOf(all, true), missed: missed.slice(0, 12) };
    }
    const sentences = taggedSentences(data);
    const all = [counts(readEntityModel(packagedBytes('models/entities.bin')), sentences, missed)];
    return { task: 'ner', data, rows: sentences.length, figures: figuresOf(all, false), missed: missed.slice(0, 12) };
  },
};
