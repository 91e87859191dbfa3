import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { compareParagraphs } from './compare-paragraphs.ts';

it('shows what is the same once and what differs on its side', () => {
  assert.deepEqual(compareParagraphs(['a', 'b', 'c'], ['a', 'x', 'c', 'd']), [
    { kind: 'same', paragraphs: ['a'] },
    { kind: 'mine', paragraphs: ['b'] },
    { kind: 'theirs', paragraphs: ['x'] },
    { kind: 'same', paragraphs: ['c'] },
    { kind: 'theirs', paragraphs: ['d'] },
  ]);
});

it('loses no paragraph of either text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const runs = compareParagraphs(mine, theirs);
      const side = (other: string) => runs.filter((run) => run.kind !== other).flatMap((run) => run.paragraphs);
      assert.deepEqual(side('theirs'), mine);
      assert.deepEqual(side('mine'), theirs);
    }),
  );
});
