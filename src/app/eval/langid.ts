import { packagedBytes } from '../../kernel/model-files.ts';
import { languageOf, macroF1, readLanguageModel } from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import { csvRows, dataFile } from './read-rows.ts';
import type { EvalTask } from './task.ts';

/** The languages of the model by the names that NusaX gives them; the codes are ISO 639. */
export const languageCodes: Readonly<Record<string, string>> = {
  indonesian: 'id',
  english: 'en',
  acehnese: 'ace',
  balinese: 'ban',
  banjarese: 'bjn',
  buginese: 'bug',
  javanese: 'jv',
  madurese: 'mad',
  minangkabau: 'min',
  ngaju: 'nij',
  sundanese: 'su',
  toba_batak: 'bbc',
};

/** The texts of a NusaX translation file with the codes of their languages. */
export function languageRows(path: string): { text: string; language: string }[] {
  return csvRows(path).flatMap((row) =>
    Object.entries(languageCodes).flatMap(([name, language]) => (row[name] ? [{ text: row[name], language }] : [])),
  );
}

export const langid: EvalTask = {
  name: 'langid',
  what: 'the language of a text, twelve languages',
  data: 'FILE of parallel sentences, a column a language (NusaX mt/valid.csv)',
  async run({ data }) {
    if (data === null) throw new Misused('langid needs --data FILE with a column for each language');
    const model = readLanguageModel(packagedBytes('models/langid.bin'));
    const rows = languageRows(dataFile(data, 'valid.csv'));
    const found = rows.map((row) => languageOf(model, row.text)?.language ?? 'none');
    const gold = rows.map((row) => row.language);
    const labels = [...new Set(gold)];
    const { macro, classes } = macroF1(labels, gold, found);
    return {
      task: 'langid',
      data,
      rows: rows.length,
      figures: [
        { name: 'macro-F1', value: 100 * macro, unit: '%', baseline: 98.6, floor: 98 },
        ...classes.map((one) => ({ name: `F1 ${one.label}`, value: 100 * one.f1, unit: '%' as const })),
      ],
      missed: rows
        .flatMap((row, at) =>
          found[at] === gold[at] ? [] : [`${gold[at]} taken for ${found[at]}: ${row.text.slice(0, 80)}`],
        )
        .slice(0, 12),
    };
  },
};
