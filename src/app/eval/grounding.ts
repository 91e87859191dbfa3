import { dictionaryFiles } from '../../kernel/model-files.ts';
import { commonness, GROUNDED, groundedness, groundIndex } from '../../language/index.ts';
import { readSummaries } from './summaries.ts';
import type { EvalTask } from './task.ts';

/** Tells the sentences of a summary from those of other texts' summaries by their source alone. */
export const grounding: EvalTask = {
  name: 'grounding',
  what: 'whether a sentence rests on a text',
  data: 'a YAML file of {key, title, text, summary: [sentence]}; own set: eval/summaries.yaml',
  async run({ data }) {
    const texts = await readSummaries(data);
    const common = commonness(dictionaryFiles().common);
    const own: { score: number; name: string }[] = [];
    const foreign: { score: number; name: string }[] = [];
    for (const source of texts) {
      const index = groundIndex(`${source.title}\n\n${source.text}`, common);
      for (const other of texts)
        for (const sentence of other.summary)
          (other === source ? own : foreign).push({
            score: groundedness(index, sentence),
            name: `${source.key}: ${sentence}`,
          });
    }
    const share = (list: typeof own) => (100 * list.filter((one) => one.score >= GROUNDED).length) / list.length;
    return {
      task: 'grounding',
      data: data ?? 'eval/summaries.yaml',
      rows: own.length + foreign.length,
      figures: [
        { name: 'AUC', value: areaUnderCurve(own, foreign), baseline: 0.993, floor: 0.99 },
        { name: `own sentences kept at ${GROUNDED}`, value: share(own), unit: '%', baseline: 95.8 },
        {
          name: `foreign sentences kept at ${GROUNDED}`,
          value: share(foreign),
          unit: '%',
          baseline: 2.4,
          better: 'lower',
        },
      ],
      missed: [
        ...own.filter((one) => one.score < GROUNDED).map((one) => `refused (${one.score.toFixed(2)}) ${one.name}`),
        ...foreign.filter((one) => one.score >= GROUNDED).map((one) => `kept (${one.score.toFixed(2)}) ${one.name}`),
      ],
    };
  },
};

/** The chance that an own sentence scores higher than a foreign one; ties count half. */
function areaUnderCurve(own: { score: number }[], foreign: { score: number }[]): number {
  let wins = 0;
  for (const a of own) for (const b of foreign) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return wins / (own.length * foreign.length);
}
