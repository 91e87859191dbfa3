import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitSentences } from '../../language/index.ts';
import { type DemoBlock, demoContent, fillDates } from '../demo/content/index.ts';

const OWN = new URL('../../../eval/summaries.yaml', import.meta.url);
/** The day on which the demonstration texts are read: their dates are relative. */
const DAY = new Date('2026-06-15T03:00:00Z');

const file = z.array(
  z.object({
    key: z.string(),
    title: z.string().optional(),
    text: z.string().optional(),
    summary: z.union([
      z.array(z.string().min(1)).min(1),
      z.string().transform((text) => splitSentences(text).map((one) => one.text)),
    ]),
  }),
);

/** A text with the sentences in which a person summed it up. */
export type Summed = { key: string; title: string; text: string; summary: string[] };

/** Reads a YAML file of summaries; an entry without a text stands for the demonstration item of the same key. */
export async function readSummaries(path: string | null): Promise<Summed[]> {
  const items = new Map(demoContent.items.map((item) => [item.key, item]));
  return file.parse(parse(await readFile(path ?? OWN, 'utf8'))).map((one) => {
    const item = items.get(one.key);
    const text = one.text ?? (item ? plainText(item.blocks) : undefined);
    if (text === undefined) throw new Error(`no text for the summary of ${one.key}`);
    return { key: one.key, title: one.title ?? item?.headline ?? '', text: fillDates(text, DAY), summary: one.summary };
  });
}

const plainText = (blocks: readonly DemoBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'ul') return block.items;
      return block.kind === 'quote' ? [`“${block.text}” ${block.by}`] : block.kind === 'p' ? [block.text] : [];
    })
    .join('\n\n');
