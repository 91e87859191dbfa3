import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { buildSearchIndex, type SearchIndex } from '../../language/index.ts';

const file = z.array(
  z.object({ context: z.string(), qas: z.array(z.object({ question: z.string(), is_impossible: z.boolean() })) }),
);

/** A question with the number of its passage in the index; `answerable` when the passage answers it. */
export type PassageQuestion = { question: string; passage: number; answerable: boolean };

/** Reads a folder in the form of IDK-MRC (train.json and valid.json): all passages as one index, and the questions of valid. */
export async function readPassages(folder: string): Promise<{ index: SearchIndex; questions: PassageQuestion[] }> {
  const [valid, train] = await Promise.all(
    ['valid.json', 'train.json'].map(async (name) =>
      file.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  const passages = [...valid!, ...train!];
  const index = buildSearchIndex(
    passages.map(({ context }, at) => ({ id: String(at), fields: [{ text: context, weight: 1 }] })),
  );
  const questions = valid!.flatMap(({ qas }, passage) =>
    qas.map((one) => ({ question: one.question, passage, answerable: !one.is_impossible })),
  );
  return { index, questions };
}
