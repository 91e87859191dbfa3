import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMisspellings, findNumbers, findQuotes, normaliseQuote, numberKey } from '../../../language/index.ts';
import { ROLES } from '../../../people/index.ts';
import { ITEM_TYPES } from '../../../plan/index.ts';
import { type DemoItem, type DemoPending, type DemoText, demoContent, fillDates } from './index.ts';

type Written = DemoItem | DemoPending;

const { agency, units, topics, people, items, pending, counts, subscribers } = demoContent;
const day = new Date('2026-11-24T02:00:00Z');
const written: Written[] = [...items, ...pending];

const textsOf = (text: DemoText): string[] => [
  text.headline,
  text.standfirst,
  ...text.blocks.flatMap((b) => (b.kind === 'ul' ? b.items : b.kind === 'quote' ? [b.text, b.by] : [b.text])),
];
const wordsOf = (text: string): string[] =>
  fillDates(text, day)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
const bodyWords = (text: DemoText): number => wordsOf(textsOf(text).slice(2).join(' ')).length;
const sourceOf = (item: Written): string => item.sources.map((source) => source.text).join('\n');
const unique = (values: string[]): void => assert.deepEqual(values.toSorted(), [...new Set(values)].toSorted());

/** Offsets of the date tokens; the weekday, the date and the year of one day support each other. */
const dayOffsets = (text: string): string[] => [...text.matchAll(/\{\{[a-z]+:(-?\d+)\}\}/g)].map((m) => m[1]!);
const numbersOf = (text: string): Set<string> =>
  new Set(findNumbers(text.replace(/\{\{[^}]*\}\}/g, ' ; ')).map(numberKey));
const quotesOf = (item: DemoText): string[] => [
  ...item.blocks.flatMap((b) => (b.kind === 'quote' ? [b.text] : [])),
  ...textsOf(item).flatMap((text) => findQuotes(text).map((quote) => quote.inner)),
];
const plainQuote = (text: string): string => normaliseQuote(text).replace(/[.,!?]+$/, '');

/** What the test of support would say about an item: figures, days and quotations that no source holds. */
function unsupported(item: Written): string[] {
  const source = sourceOf(item);
  const numbers = numbersOf(source);
  const days = new Set(['0', ...dayOffsets(source)]);
  const said = normaliseQuote(source);
  return [
    ...textsOf(item).flatMap((text) =>
      [...numbersOf(text)].filter((n) => !numbers.has(n)).map((n) => `${n} in “${text}”`),
    ),
    ...textsOf(item)
      .flatMap(dayOffsets)
      .filter((offset) => !days.has(offset))
      .map((offset) => `day ${offset}`),
    ...quotesOf(item).filter((quote) => !said.includes(plainQuote(quote))),
  ];
}

describe('the demonstration ministry', () => {
  it('has units, topics, and people for every role', () => {
    assert.equal(units.length, 6);
    assert.equal(topics.length, 9);
    unique(units.map((u) => u.slug));
    unique(topics.map((t) => t.slug));
    unique(people.map((p) => p.key));
    unique(people.map((p) => p.email));
    assert.deepEqual([...new Set(people.map((p) => p.role))].toSorted(), [...ROLES].toSorted());
    for (const person of people) {
      assert.ok(
        units.some((u) => u.slug === person.unitSlug),
        person.key,
      );
      assert.match(person.email, /^[a-z.]+@demo\.gapura\.example$/);
    }
    assert.match(agency.slug, /^[a-z]+$/);
  });

  it('has forty public items of eight kinds, six of them from the last three days', () => {
    const byType = ITEM_TYPES.map((type) => [type, items.filter((i) => i.type === type).length]);
    assert.deepEqual(Object.fromEntries(byType), {
      release: 9,
      news: 7,
      policy: 7,
      programme: 6,
      activity: 6,
      announcement: 2,
      clarification: 2,
      speech: 1,
      statement: 0,
      invitation: 0,
    });
    assert.equal(items.filter((i) => i.daysAgo <= 2).length, 6);
    assert.ok(items.every((i) => i.daysAgo >= 0 && i.daysAgo <= 120));
    assert.equal(items.filter((i) => i.english).length, 6);
    assert.equal(items.filter((i) => i.correction).length, 1);
    assert.deepEqual(pending.map((p) => p.stage).toSorted(), ['held', 'submitted', 'writing']);
    assert.ok(pending.every((p) => (p.stage === 'held') === p.daysAgo < 0 && (p.stage === 'writing') === !!p.hole));
  });

  it('refers only to what exists, under names of its own', () => {
    unique(written.map((i) => i.key));
    unique(written.map((i) => i.slug));
    for (const item of written) {
      assert.match(item.slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(item.hour, /^([01]\d|2[0-3]):[0-5]\d$/);
      assert.ok(
        units.some((u) => u.slug === item.unitSlug),
        item.key,
      );
      assert.ok(item.topicSlugs.length >= 1 && item.topicSlugs.length <= 3, item.key);
      unique(item.topicSlugs);
      for (const slug of item.topicSlugs)
        assert.ok(
          topics.some((t) => t.slug === slug),
          `${item.key}: ${slug}`,
        );
    }
    for (const topic of topics)
      assert.ok(
        items.some((i) => i.topicSlugs.includes(topic.slug)),
        topic.slug,
      );
  });

  it('has counts for every public item, and readers with topics', () => {
    assert.deepEqual(Object.keys(counts).toSorted(), items.map((i) => i.key).toSorted());
    const reads = Object.values(counts).map((c) => c.reads);
    assert.equal(Math.min(...reads), 0);
    assert.equal(Math.max(...reads), 12_480);
    for (const [key, { reads: read, reactions }] of Object.entries(counts))
      assert.ok(Object.values(reactions).reduce((sum, n) => sum + n, 0) <= read / 10, key);
    assert.equal(subscribers.length, 24);
    unique(subscribers.map((s) => s.email));
    for (const { email, topicSlugs } of subscribers) {
      assert.match(email, /^[a-z0-9.]+@warga\.example$/);
      assert.ok(topicSlugs.length > 0 && topicSlugs.every((slug) => topics.some((t) => t.slug === slug)), email);
    }
  });
});

describe('the texts of the demonstration', () => {
  it('have short headlines, one-sentence standfirsts and a sensible length', () => {
    for (const item of written) {
      assert.ok(wordsOf(item.headline).length <= 12, item.headline);
      assert.match(item.standfirst, /^(?:[^.!?]|(?<=\d)\.(?=\d))+\.$/u, item.standfirst);
      if ('stage' in item) continue;
      const words = bodyWords(item);
      assert.ok(words >= 220 && words <= (item.type === 'policy' ? 600 : 420), `${item.key}: ${words} words`);
      assert.equal(item.minutes, Math.max(1, Math.round(words / 180)), `${item.key}: minutes`);
      if (item.english) assert.ok(bodyWords(item.english) >= 150, `${item.key}: English is too short`);
    }
  });

  it('never begin alike', () => {
    const opening = (text: string): string => wordsOf(text).slice(0, 5).join(' ').toLowerCase();
    unique(written.map((i) => opening(textsOf(i)[2]!)));
    unique(written.map((i) => opening(i.headline)));
    unique(written.map((i) => opening(i.standfirst)));
  });

  it('say no figure, day or quotation that their sources lack', () => {
    for (const item of written) assert.deepEqual(unsupported(item), [], item.key);
  });

  it('would be caught if a figure, a day or a quotation were changed', () => {
    const item = items.find((i) => i.key === 'banjir-lemarai-surut')!;
    const planted = (text: string): Written => ({ ...item, blocks: [{ kind: 'p', text }] });
    assert.equal(unsupported(planted('Sebanyak 1.341 warga mengungsi.')).length, 1);
    assert.equal(unsupported(planted('Sejak {{hari:-9}} warga mengungsi.')).length, 1);
    assert.equal(unsupported(planted('“Tanggul sudah kami perbaiki,” katanya.')).length, 1);
  });

  it('are spelt as EYD asks, with known date tokens and without addresses of the real world', () => {
    for (const item of written) {
      const all = [...textsOf(item), sourceOf(item), ...item.sources.map((s) => s.name)];
      for (const text of all) {
        assert.doesNotMatch(fillDates(text, day), /\{\{|\}\}/);
        assert.doesNotMatch(text, /https?:|www\.|\.(?:go|co|or)\.id\b|\.com\b/, item.key);
      }
      const reading = textsOf(item).join('\n');
      assert.deepEqual(
        findMisspellings(fillDates(reading, day)).map((m) => m.text),
        [],
        item.key,
      );
      assert.doesNotMatch(reading, /"| {2}| [,.;:!?]|\bRp \d|\d %|!/u, item.key);
    }
  });

  it('hold the corrected words once and the wrong ones nowhere', () => {
    for (const item of items) {
      if (!item.correction) continue;
      const all = textsOf(item).join('\n');
      assert.equal(all.split(item.correction.right).length, 2);
      assert.ok(!all.includes(item.correction.wrong) && item.correction.daysAfter < item.daysAgo);
      assert.ok(item.correction.note.length >= 10);
    }
  });
});
