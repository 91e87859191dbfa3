import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemory } from './page-memory.ts';

describe('a page memory', () => {
  it('makes a value once while its stamp stays, and again when it changes', async () => {
    const memory = createMemory<number>(10);
    let made = 0;
    const make = async () => ++made;
    assert.deepEqual(await Promise.all([memory.get('a', '1', make), memory.get('a', '1', make)]), [1, 1]);
    assert.equal(await memory.get('a', '2', make), 2);
    assert.equal(await memory.get('a', '2', make), 2);
  });

  it('forgets a failure, and what was not asked for longest', async () => {
    const memory = createMemory<string>(2);
    await assert.rejects(memory.get('x', '1', () => Promise.reject(new Error('no'))));
    assert.equal(await memory.get('x', '1', async () => 'yes'), 'yes');
    await memory.get('a', '1', async () => 'a');
    await memory.get('x', '1', async () => 'never');
    await memory.get('b', '1', async () => 'b');
    assert.equal(await memory.get('x', '1', async () => 'never'), 'yes');
    assert.equal(await memory.get('a', '1', async () => 'again'), 'again');
  });
});
