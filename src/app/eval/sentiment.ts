import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagedBytes } from '../../kernel/model-files.ts';
import { macroF1, readSentimentModel, type SentimentModel, sentimentOf } from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import { csvRows, dataFile, labelledLines } from './read-rows.ts';
import type { EvalTask, Figure } from './task.ts';

const labels = ['positive', 'neutral', 'negative'];

/** Reads labelled texts: lines with a tab (SmSA) or CSV with `text` and `label` (NusaX). */
export const sentimentRows = (path: string): { text: string; label: string }[] =>
  path.endsWith('.csv')
    ? csvRows(path).map((row) => ({ text: row.text ?? '', label: row.label ?? '' }))
    : labelledLines(path);

/** Macro-F1 of the regional model in each language of a folder with `javanese/valid.csv` and so on, and their mean. */
function inRegions(folder: string, model: SentimentModel): { figures: Figure[]; rows: number } {
  const paths = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  let rows = 0;
  const figures = paths.map((language): Figure => {
    const texts = sentimentRows(join(folder, language, 'valid.csv'));
    rows += texts.length;
    const found = texts.map((row) => sentimentOf(model, row.text).label);
    const gold = texts.map((row) => row.label);
    return { name: `macro-F1 ${language}`, value: 100 * macroF1(labels, gold, found).macro, unit: '%' };
  });
  const mean = figures.reduce((sum, one) => sum + one.value, 0) / figures.length;
  return { figures: [{ name: 'mean macro-F1', value: mean, unit: '%', baseline: 72 }, ...figures], rows };
}

export const sentiment: EvalTask = {
  name: 'sentiment',
  what: 'praise, complaint or neither',
  data: 'FILE with text, tab, label a line (SmSA); or, for the regional model, a .csv or the FOLDER of NusaX sentiment',
  async run({ data: given }) {
    if (given === null) throw new Misused('sentiment needs --data FILE or FOLDER');
    const data = dataFile(given, 'valid_preprocess.tsv');
    if (statSync(data).isDirectory()) {
      const model = readSentimentModel(packagedBytes('models/sentiment-local.bin'));
      return { task: 'sentiment', data, ...inRegions(data, model) };
    }
    const regional = data.endsWith('.csv');
    const model = readSentimentModel(packagedBytes(regional ? 'models/sentiment-local.bin' : 'models/sentiment.bin'));
    const rows = sentimentRows(data);
    const guesses = rows.map((row) => sentimentOf(model, row.text));
    const { macro, classes } = macroF1(
      labels,
      rows.map((row) => row.label),
      guesses.map((one) => one.label),
    );
    const right = guesses.filter((one, at) => one.label === rows[at]!.label).length;
    return {
      task: 'sentiment',
      data,
      rows: rows.length,
      figures: [
        {
          name: 'macro-F1',
          value: 100 * macro,
          unit: '%',
          ...(regional ? { baseline: 72 } : { baseline: 86.1, floor: 87 }),
        },
        { name: 'right', value: (100 * right) / rows.length, unit: '%' },
        ...classes.flatMap((one) => [
          { name: `F1 ${one.label} (${one.count})`, value: 100 * one.f1, unit: '%' as const },
          { name: `precision ${one.label}`, value: 100 * one.precision, unit: '%' as const },
          { name: `recall ${one.label}`, value: 100 * one.recall, unit: '%' as const },
        ]),
      ],
      missed: rows
        .flatMap((row, at) =>
          guesses[at]!.label === row.label
            ? []
            : [`${row.label} taken for ${guesses[at]!.label}: ${row.text.slice(0, 90)}`],
        )
        .slice(0, 12),
    };
  },
};
