import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { findContradictions, statementsIn } from '../../write/index.ts';
import type { EvalTask } from './task.ts';

const OWN = new URL('../../../eval/contradictions.yaml', import.meta.url);
const DAY = '2026-06-15';
const file = z.array(z.object({ said: z.string(), contradicts: z.array(z.string()), near: z.array(z.string()) }));

const statements = (text: string) => statementsIn([{ id: 0, text, kind: 'paragraph' }]);

/** Tells a sentence that contradicts an earlier one from one about another year, place, unit or thing. */
export const contradictionsTask: EvalTask = {
  name: 'contradictions',
  what: 'what contradicts an earlier statement of the office',
  data: 'a YAML file of {said, contradicts, near}; own set: eval/contradictions.yaml',
  async run({ data }) {
    const rows = file.parse(parse(await readFile(data ?? OWN, 'utf8')));
    const earlier = rows.flatMap((row) =>
      statements(row.said).map((one) => ({ ...one, headline: row.said, href: '', day: DAY })),
    );
    const marked = (text: string) => findContradictions(statements(text), earlier, DAY).length > 0;
    const missed: string[] = [];
    const count = { right: 0, all: 0, wrong: 0, near: 0 };
    for (const row of rows) {
      for (const text of row.contradicts) {
        count.all += 1;
        if (marked(text)) count.right += 1;
        else missed.push(`not seen: ${text}`);
      }
      for (const text of row.near) {
        count.near += 1;
        if (!marked(text)) continue;
        count.wrong += 1;
        missed.push(`seen, though none: ${text}`);
      }
    }
    return {
      task: 'contradictions',
      data: data ?? 'eval/contradictions.yaml',
      rows: count.all + count.near,
      figures: [
        { name: `recall of ${count.all} contradictions`, value: (100 * count.right) / count.all, unit: '%' },
        { name: 'precision', value: (100 * count.right) / Math.max(1, count.right + count.wrong), unit: '%' },
        {
          name: `marked among ${count.near} near misses`,
          value: (100 * count.wrong) / count.near,
          unit: '%',
          better: 'lower',
        },
      ],
      missed,
    };
  },
};
