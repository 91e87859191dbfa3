import { ENOUGH, search, supportFor } from '../../language/index.ts';
import { Misused } from '../cli/arguments.ts';
import { readPassages } from './idk-mrc.ts';
import type { EvalTask } from './task.ts';

/**
 * Answers or refuses. Wrong answers are counted in two ways: questions whose passage was taken out of the corpus (the answer
 * isn't there), and questions that people wrote so that their passage seems to answer them.
 */
export const refusal: EvalTask = {
  name: 'refusal',
  what: 'answering what is there and refusing what is not',
  data: 'a folder with train.json and valid.json in the form of IDK-MRC',
  async run({ data }) {
    if (!data) throw new Misused('--data FOLDER is missing');
    const { index, questions } = await readPassages(data);
    const missed: string[] = [];
    const count = { answerable: 0, answered: 0, right: 0, absent: 0, trap: 0, trapped: 0 };
    for (const { question, passage, answerable } of questions) {
      const hits = search(index, question, 12);
      const answers = (supportFor(index, question, hits)?.score ?? 0) >= ENOUGH;
      if (!answerable) {
        count.trap += 1;
        if (answers) count.trapped += 1;
        if (answers) missed.push(`answered a trap: ${question}`);
        continue;
      }
      count.answerable += 1;
      if (answers) count.answered += 1;
      if (answers && hits[0]?.number === passage) count.right += 1;
      const without = hits.filter((hit) => hit.number !== passage);
      if ((supportFor(index, question, without)?.score ?? 0) < ENOUGH) continue;
      count.absent += 1;
      missed.push(`answered without its passage: ${question}`);
    }
    const share = (part: number, whole: number) => (100 * part) / whole;
    return {
      task: 'refusal',
      data: `${index.documents.length} passages`,
      rows: questions.length,
      figures: [
        {
          name: 'answerable questions answered',
          value: share(count.answered, count.answerable),
          unit: '%',
          baseline: 35,
          floor: 45,
        },
        { name: 'of these from the right passage', value: share(count.right, count.answered), unit: '%', baseline: 90 },
        {
          name: 'wrong answers, answer not in the corpus',
          value: share(count.absent, count.answerable),
          unit: '%',
          baseline: 7,
          floor: 7,
          better: 'lower',
        },
        {
          name: 'answered traps written by people',
          value: share(count.trapped, count.trap),
          unit: '%',
          better: 'lower',
        },
      ],
      missed,
    };
  },
};
