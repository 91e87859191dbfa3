import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLOSE_REASONS, KINDS } from '../../../answer/index.ts';
import { findMisspellings, findNumbers, findQuotes, normaliseQuote, numberKey } from '../../../language/index.ts';
import { ROLES } from '../../../people/index.ts';
import { type DemoCase, type DemoItem, type DemoPending, type DemoText, demoContent, fillDates } from './index.ts';

const { units, topics, people, items, pending, counts, subscribers, cases } = demoContent;
const day = new Date('2026-11-24T02:00:00Z');
const texts = (DemoItem: DemoText): string[] => [
  DemoItem.headline,
  DemoItem.standfirst,
  ...DemoItem.blocks.flatMap((b) => (b.kind === 'ul' ? b.items : b.kind === 'quote' ? [b.text, b.by] : [b.text])),
];
const bodyOf = (text: DemoText): string => texts(text).slice(2).join(' ');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
const unique = (values: string[]): void => assert.deepEqual([...new Set(values)].sort(), [...values].sort());
const each = <T extends { key: string }>(all: T[], test: (one: T) => void): void => {
  for (const one of all) {
    try {
      test(one);
    } catch (error) {
      throw new Error(`${one.key}: ${(error as Error).message}`);
    }
  }
};
const written: (DemoItem | DemoPending)[] = [...items, ...pending];
const sourceText = (item: DemoItem | DemoPending): string => item.sources.map((s) => s.text).join('\n');
