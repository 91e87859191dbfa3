/** Milliseconds for checking about 1,000 words against about 6,000 words of material, with the index kept and built anew. Run: `node bench/checks.ts`. */
import { checkText } from '../src/write/checks/check-text.ts';
import { indexSources } from '../src/write/checks/index-sources.ts';
import { draftItem } from '../src/write/draft/draft-item.ts';
import { extractFacts } from '../src/write/facts/extract-facts.ts';
import { noteFolders } from '../tests/fixtures/note-folders.ts';
import { median } from './processes.ts';

const folders = noteFolders().map((f) => ({ ...f, facts: extractFacts(f.brief, f.sources) }));
const claims = folders.flatMap((f) => f.facts.claims);
const sources = Array.from({ length: 14 }, (_, page) => ({
  id: `h${page}`,
  name: `h${page}`,
  text: folders
    .flatMap((f) => f.sources.map((s) => s.text))
    .join('\n\n')
    .slice(0, 3000),
}));
const sentences = folders.flatMap((f) =>
  draftItem(f.brief, f.facts).blocks.flatMap((b) => b.sentences.map((s) => s.text)),
);
const blocks = sentences.slice(0, 90).map((text, id) => ({ id, text }));
const words = (texts: string[]): number => texts.join(' ').split(/\s+/).length;

const time = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const anew = Array.from({ length: 5 }, () => time(() => indexSources(sources, claims)));
const index = indexSources(sources, claims);
checkText(blocks, index, claims);
const kept = Array.from({ length: 11 }, () => time(() => checkText(blocks, index, claims)));
process.stdout.write(
  `${words(blocks.map((b) => b.text))} words against ${words(sources.map((s) => s.text))}: ` +
    `check ${median(kept).toFixed(0)} ms (slowest ${Math.max(...kept).toFixed(0)}), index ${median(anew).toFixed(0)} ms\n`,
);
