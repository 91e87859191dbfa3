import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../../tests/support/app.ts';
import type { Client } from '../../../tests/support/client.ts';
import { crafted, leaks, mutant, SCRIPT } from '../../../tests/support/mutated-files.ts';
import { type FuzzResult, uploadBatch } from '../../../tests/support/upload-fuzz.ts';

let t: TestApp;
let client: Client;
before(async () => {
  t = await startTestApp();
  client = await t.signIn('officer');
});
after(() => t.stop());

const fuzz = async (files: ReturnType<typeof crafted>): Promise<FuzzResult> => {
  const result: FuzzResult = { counts: new Map(), faults: [] };
  const desk = { agencyId: t.agencyId, unitId: t.unitId, client, timeoutMs: 240_000 };
  for (let i = 0; i < files.length; i += 10) await uploadBatch(desk, files.slice(i, i + 10), result);
  return result;
};

describe('hostile uploads', () => {
  it('would be noticed if they got out', () => {
    for (const markup of [
      SCRIPT,
      '<svg onload="alert(1)">',
      '<a href="javascript:alert(3)">',
      '<a title="x" href=javascript:alert(3)>',
      '<p title="a" onclick=alert(2)>',
      'root:x:0:0:root',
    ])
      assert.ok(leaks(markup), markup);
    for (const words of [SCRIPT.replaceAll('<', '&lt;'), '<button title="&lt;img onerror=alert(1)">'])
      assert.ok(!leaks(words), words);
  });

  it('built on purpose neither stop the server nor get a script, a file of the server or an archive’s path out', async () => {
    const { counts, faults } = await fuzz(crafted());
    assert.deepEqual(faults, []);
    assert.deepEqual(counts.get('zip bomb'), { taken: 0, refused: 4 });
    assert.ok((counts.get('svg')?.refused ?? 0) >= 2);
    assert.ok(!existsSync('/tmp/gapura-fuzz') && !existsSync('/etc/gapura-fuzz'));
  });

  it('damaged at random neither stop the server nor get a script out', async () => {
    const { counts, faults } = await fuzz(Array.from({ length: 72 }, (_, n) => mutant(1, n)));
    assert.deepEqual(faults, []);
    assert.ok([...counts.values()].some((one) => one.taken > 0) && [...counts.values()].some((one) => one.refused > 0));
  });
});
