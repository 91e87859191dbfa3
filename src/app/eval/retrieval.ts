import { search } from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import { readPassages } from './idk-mrc.ts';
import type { EvalTask } from './task.ts';

/** Finds the passage of each answerable question among all passages. */
export const retrieval: EvalTask = {
  name: 'retrieval',
  what: 'the passage of a question among all passages',
  data: 'a folder with train.json and valid.json in the form of IDK-MRC',
  async run({ data }) {
    if (!data) throw new Misused('--data FOLDER is missing');
    const { index, questions } = await readPassages(data);
    const asked = questions.filter((one) => one.answerable);
    const missed: string[] = [];
    let first = 0;
    let five = 0;
    let reciprocal = 0;
    for (const { question, passage } of asked) {
      const rank = search(index, question, 100).findIndex((hit) => hit.number === passage) + 1;
      if (rank === 1) first += 1;
      if (rank > 0 && rank <= 5) five += 1;
      else missed.push(`rank ${rank || '> 100'}: ${question}`);
      if (rank > 0) reciprocal += 1 / rank;
    }
    const share = (count: number) => (100 * count) / asked.length;
    return {
      task: 'retrieval',
      data: `${index.documents.length} passages`,
      rows: asked.length,
      figures: [
        { name: 'hit@1', value: share(first), unit: '%', baseline: 73.5, floor: 75 },
        { name: 'hit@5', value: share(five), unit: '%', baseline: 89.8 },
        { name: 'MRR', value: reciprocal / asked.length, baseline: 0.804, floor: 0.82 },
      ],
      missed,
    };
  },
};
