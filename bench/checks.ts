/**
 * Milliseconds for checking 1,000 words against 100 pages: a keystroke pause (one block changed), the whole text, and the
 * preparation of facts and index. Run: `node --import ./build/tsx.ts bench/checks.ts`.
 */
import { checkText } from '../src/write/checks/check-text.ts';
import { indexSources } from '../src/write/checks/index-sources.ts';
import { extractFacts } from '../src/write/facts/extract-facts.ts';
import { hundredPages, thousandWords } from './long-material.ts';
import { median } from './processes.ts';

const PAUSES = 200;
const time = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { brief, sources } = hundredPages();
let facts = extractFacts(brief, sources);
const reading = time(() => {
  facts = extractFacts(brief, sources);
});
const anew = Array.from({ length: 3 }, () => time(() => indexSources(sources, facts.claims, [brief.agency])));
const index = indexSources(sources, facts.claims, [brief.agency]);
const blocks = thousandWords();
const whole = time(() => checkText(blocks, index, facts.claims));

const words = 'siang malam pagi petang senja fajar'.split(' ');
const pauses = Array.from({ length: PAUSES }, (_, at) => {
  const place = at % blocks.length;
  const block = blocks[place]!;
  blocks[place] = { ...block, text: `${block.text.replace(/ \p{L}+$/u, '')} ${words[at % words.length]}` };
  return time(() => checkText(blocks, index, facts.claims));
}).sort((a, b) => a - b);

const letters = sources.reduce((sum, source) => sum + source.text.length, 0);
const count = blocks
  .map((block) => block.text)
  .join(' ')
  .split(/\s+/).length;
say(`${count} words against ${letters} letters of material, ${facts.claims.length} facts`);
say(`facts ${reading.toFixed(0)} ms, index ${median(anew).toFixed(0)} ms, first check ${whole.toFixed(0)} ms`);
say(
  `after a keystroke pause: p50 ${median(pauses).toFixed(1)} ms, p99 ${pauses[Math.floor(PAUSES * 0.99)]!.toFixed(1)} ms`,
);
