import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DocumentNode } from '../document.ts';
import { nodeText } from './inline-tokens.ts';
import { mergeWording } from './merge-wording.ts';
import { sameNodes } from './node-key.ts';
import type { Wording } from './types.ts';

const p = (text: string): DocumentNode =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
const of = (...content: (DocumentNode | string)[]): Wording => ({
  headline: '',
  standfirst: '',
  body: { type: 'doc', content: content.map((one) => (typeof one === 'string' ? p(one) : one)) },
});
const list = (...items: string[]): DocumentNode => ({
  type: 'bulletList',
  content: items.map((text) => ({ type: 'listItem', content: [p(text)] })),
});
const lines = (wording: Wording): string[] => wording.body.content.map(nodeText);
const wordsIn = (wording: Wording): string[] =>
  [wording.headline, wording.standfirst, ...lines(wording)].join(' ').match(/\S+/g) ?? [];

const word = fc.constantFrom(...'air hujan sungai warga pintu pompa desa balai tanggul siaga 12 47'.split(' '));
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const block = fc.oneof(
  { weight: 5, arbitrary: sentence.map(p) },
  { weight: 1, arbitrary: fc.constant(p('')) },
  {
    weight: 1,
    arbitrary: sentence.map((text) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })),
  },
  { weight: 1, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => list(...items)) },
  { weight: 1, arbitrary: sentence.map((text) => ({ type: 'blockquote', content: [p(text)] })) },
);
const text = fc.record({
  headline: sentence,
  standfirst: sentence,
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
});
type Blocks = { headline: string; standfirst: string; blocks: DocumentNode[] };
const toWording = ({ headline, standfirst, blocks }: Blocks): Wording => ({
  headline,
  standfirst,
  body: { type: 'doc', content: blocks },
});

/** Changes of one side; each word it adds carries the side's letter, so that it can be found again. */
type Step = { act: 'type' | 'insert' | 'delete' | 'move' | 'headline'; at: number; to: number; word: string };
const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>('type', 'type', 'type', 'insert', 'delete', 'move', 'headline'),
    at: fc.nat(20),
    to: fc.nat(20),
    word,
  }),
  { maxLength: 5 },
);

function typeInto(node: DocumentNode, to: number, fresh: string): DocumentNode {
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return {
      ...node,
      content: (node.content ?? []).map((child, i) =>
        i === to % node.content!.length ? typeInto(child, to, fresh) : child,
      ),
    };
  const words = nodeText(node).match(/\S+/g) ?? [];
  words.splice(to % (words.length + 1), to % 2, fresh);
  return { ...node, content: [{ type: 'text', text: words.join(' ') }] };
}

function change(start: Blocks, side: string, list: Step[]): { wording: Wording; added: string[] } {
  const blocks = [...start.blocks];
  let headline = start.headline;
  const added: string[] = [];
  for (const [n, step] of list.entries()) {
    const at = step.at % blocks.length;
    const fresh = `${step.word}${side}${n}`;
    if (step.act === 'type') blocks[at] = typeInto(blocks[at]!, step.to, fresh);
    else if (step.act === 'insert') blocks.splice(at, 0, p(`${fresh} ${step.word}`));
    else if (step.act === 'headline') headline = `${headline} ${fresh}`;
    else if (step.act === 'delete' && blocks.length > 1) blocks.splice(at, 1);
    else if (step.act === 'move') blocks.splice(step.to % blocks.length, 0, ...blocks.splice(at, 1));
  }
  const wording = toWording({ ...start, headline, blocks });
  const there = new Set(wordsIn(wording));
  for (const one of there) if (/[XY]\d$/.test(one)) added.push(one);
  return { wording, added };
}

describe('two changes of one text', () => {
  it('never lose a word that either side added, and join the same way each time', () => {
    fc.assert(
      fc.property(text, steps, steps, (start, a, b) => {
        const base = toWording(start);
        const mine = change(start, 'X', a);
        const theirs = change(start, 'Y', b);
        const merged = mergeWording(base, mine.wording, theirs.wording);
        const found = new Set([
          ...wordsIn(merged.text),
          ...merged.alternatives.flatMap((one) => one.proposed.flatMap((node) => nodeText(node).split(/\s+/))),
        ]);
        for (const one of [...mine.added, ...theirs.added]) assert.ok(found.has(one), `${one} is lost`);
        const inText = new Set(wordsIn(merged.text));
        for (const one of theirs.added) assert.ok(inText.has(one), `${one} was there first and must stay in the text`);
        assert.deepEqual(mergeWording(structuredClone(base), mine.wording, structuredClone(theirs.wording)), merged);
      }),
      { numRuns: 3000 },
    );
  });

  it('leave the other side as it is when one side changed nothing', () => {
    fc.assert(
      fc.property(text, steps, (start, a) => {
        const base = toWording(start);
        const { wording } = change(start, 'X', a);
        for (const merged of [mergeWording(base, wording, base), mergeWording(base, base, wording)]) {
          assert.ok(sameNodes(merged.text.body.content, wording.body.content));
          assert.equal(merged.text.headline, wording.headline);
          assert.deepEqual(merged.alternatives, []);
        }
        const twice = mergeWording(base, wording, wording);
        assert.ok(sameNodes(twice.text.body.content, wording.body.content));
        assert.deepEqual(twice.alternatives, []);
      }),
      { numRuns: 1500 },
    );
  });

  it('join in different paragraphs, and in different places of one paragraph', () => {
    const base = of('Pintu air diperiksa hari ini.', 'Warga hadir di balai desa sejak pagi hari.');
    const merged = mergeWording(
      base,
      of('Pintu air diperiksa hari ini.', 'Puluhan warga hadir di balai desa sejak pagi hari.'),
      of('Tiga pintu air diperiksa hari ini.', 'Warga hadir di balai desa sejak pagi.'),
    );
    assert.deepEqual(merged.alternatives, []);
    assert.deepEqual(lines(merged.text), [
      'Tiga pintu air diperiksa hari ini.',
      'Puluhan warga hadir di balai desa sejak pagi.',
    ]);
  });

  it('keep both wordings of words that both changed: theirs in the text, mine beside it', () => {
    const { text: joined, alternatives } = mergeWording(
      of('Sebanyak 12 pompa menyala.'),
      of('Sebanyak 13 pompa menyala.'),
      of('Sebanyak 14 pompa menyala.'),
    );
    assert.deepEqual(lines(joined), ['Sebanyak 14 pompa menyala.']);
    assert.deepEqual(
      alternatives.map((one) => one.proposed.map(nodeText)),
      [['Sebanyak 13 pompa menyala.']],
    );
  });

  it('keep a paragraph that one side took away while the other was changing it, and say so', () => {
    const base = of('Paragraf pertama tentang air.', 'Paragraf kedua tentang warga desa.');
    const changed = of('Paragraf pertama tentang air.', 'Paragraf kedua tentang warga desa dan kota.');
    const shorter = of('Paragraf pertama tentang air.');
    for (const merged of [mergeWording(base, changed, shorter), mergeWording(base, shorter, changed)]) {
      assert.deepEqual(lines(merged.text), lines(changed));
      assert.equal(merged.kept, 1);
    }
  });

  it('follow a paragraph that was moved by one and changed by the other', () => {
    const [a, b, c] = [
      'Alinea awal tentang sungai.',
      'Alinea tengah tentang tanggul desa.',
      'Alinea akhir tentang pompa air.',
    ] as const;
    const merged = mergeWording(of(a, b, c), of(b, c, a), of(`${a} Panjang.`, b, c));
    assert.deepEqual(lines(merged.text), [b, c, `${a} Panjang.`]);
  });

  it('put new paragraphs of both at the same place one after the other, and what both wrote alike only once', () => {
    const merged = mergeWording(
      of('Awal.', 'Akhir.'),
      of('Awal.', 'Dari saya.', 'Sama.', 'Akhir.'),
      of('Awal.', 'Dari Retno.', 'Sama.', 'Akhir.'),
    );
    assert.deepEqual(lines(merged.text), ['Awal.', 'Dari Retno.', 'Dari saya.', 'Sama.', 'Akhir.']);
    assert.deepEqual(lines(mergeWording(of(''), of('Saya.'), of('Retno.')).text), ['Retno.', 'Saya.']);
  });

  it('join in different items of a list', () => {
    const base = of(list('air bersih', 'jalan desa'));
    const merged = mergeWording(
      base,
      of(list('air bersih', 'jalan desa', 'lampu')),
      of(list('air bersih sekali', 'jalan desa')),
    );
    assert.deepEqual(lines(merged.text), ['air bersih sekali jalan desa lampu']);
    assert.deepEqual(merged.alternatives, []);
  });
});
