import { countWords, splitSentences, summarise, words } from '../../language/index.ts';
import { readSummaries } from './summaries.ts';
import type { EvalTask, Figure } from './task.ts';

const MOST_WORDS = 45;

/** Compares summaries of 45 words with those of people by ROUGE (Lin 2004, F1), beside the first sentences and the best possible choice. */
export const summary: EvalTask = {
  name: 'summary',
  what: 'the summary of a text in at most 45 words',
  data: 'a YAML file of {key, title, text, summary: [sentence]}; own set: eval/summaries.yaml',
  async run({ data }) {
    const texts = await readSummaries(data);
    const methods: Record<string, (text: (typeof texts)[number]) => string> = {
      ours: ({ text, title }) => joined(summarise(text, { words: MOST_WORDS, title })),
      'first sentences': ({ text }) => joined(fitting(splitSentences(text))),
      'best possible': ({ text, summary: reference }) => joined(fitting(bestFirst(text, reference.join(' ')))),
    };
    const scores = Object.entries(methods).map(([name, method]) => {
      const found = texts.map((text) => rouge(method(text), text.summary.join(' ')));
      return {
        name,
        means: found[0]!.map((_, at) => (100 * found.reduce((s, one) => s + one[at]!, 0)) / found.length),
      };
    });
    const figures = ['ROUGE-1', 'ROUGE-2', 'ROUGE-L'].flatMap((measure, at): Figure[] =>
      scores.map(({ name, means }) => ({
        name: `${measure} ${name}`,
        value: means[at]!,
        ...(name === 'ours' ? { baseline: Number(scores[1]!.means[at]!.toFixed(1)) } : {}),
      })),
    );
    return { task: 'summary', data: data ?? 'eval/summaries.yaml', rows: texts.length, figures };
  },
};

const joined = (sentences: readonly { text: string }[]): string => sentences.map((one) => one.text).join(' ');

function fitting<T extends { text: string }>(sentences: readonly T[]): T[] {
  let left = MOST_WORDS;
  return sentences.filter((one) => {
    const fits = countWords(one.text) <= left;
    if (fits) left -= countWords(one.text);
    return fits;
  });
}

const bestFirst = (text: string, reference: string): { text: string }[] =>
  splitSentences(text)
    .map((one) => ({ text: one.text, score: rouge(one.text, reference)[0]! }))
    .sort((a, b) => b.score - a.score);

/** ROUGE-1, ROUGE-2 and ROUGE-L as F1, on lower-case words. */
function rouge(candidate: string, reference: string): [number, number, number] {
  const a = words(candidate);
  const b = words(reference);
  const pairs = (list: string[]) => list.slice(1).map((word, at) => `${list[at]} ${word}`);
  return [overlap(a, b), overlap(pairs(a), pairs(b)), f1(longestCommon(a, b), a.length, b.length)];
}

function overlap(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const one of a) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of b) {
    const count = left.get(one) ?? 0;
    if (count > 0) shared += 1;
    left.set(one, count - 1);
  }
  return f1(shared, a.length, b.length);
}

const f1 = (shared: number, a: number, b: number): number => (a + b === 0 ? 0 : (2 * shared) / (a + b));

function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(word === b[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row.at(-1)!;
}
