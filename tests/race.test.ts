import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from './support/app.ts';
import { race } from './support/race.ts';

describe('two approvers, an editor and the clock on one package', () => {
  let t: TestApp;
  before(async () => {
    t = await startTestApp();
  });
  after(() => t.stop());

  it('leave a legal history in every round, whoever comes first', async (context) => {
    const { rounds, illegal, ended } = await race(t, 40, 20_261_124);
    context.diagnostic(`${rounds} rounds: ${JSON.stringify(ended)}`);
    assert.deepEqual(illegal, []);
    assert.ok((ended.out ?? 0) > 0 && (ended.out ?? 0) < rounds, `every round ended alike: ${JSON.stringify(ended)}`);
  });
});
