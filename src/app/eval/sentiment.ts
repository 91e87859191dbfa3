import { packagedBytes } from '../../kernel/model-files.ts';
import { macroF1, readSentimentModel, sentimentOf } from '../../language/index.ts';
import { csvRows, labelledLines } from './read-rows.ts';
import type { EvalTask } from './task.ts';

const labels = ['positive', 'neutral', 'negative'];

/** Reads labelled texts: lines with a tab (SmSA) or CSV with `text` and `label` (NusaX). */
export const sentimentRows = (path: string): { text: string; label: string }[] =>
  path.endsWith('.csv')
    ? csvRows(path).map((row) => ({ text: row.text ?? '', label: row.label ?? '' }))
    : labelledLines(path);

export const sentiment: EvalTask = {
  name: 'sentiment',
  what: 'praise, complaint or neither',
  data: 'FILE with text, tab, label a line (SmSA); or a .csv with text and label (NusaX), for the regional model',
  async run({ data }) {
    if (data === null) throw new Error('sentiment needs --data FILE');
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
