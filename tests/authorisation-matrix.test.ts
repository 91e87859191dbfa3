import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../src/app/create-app.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import { signInAll } from './support/matrix/actors.ts';
import { EXPECTED } from './support/matrix/expected.ts';
import { prepareStates } from './support/matrix/states.ts';
import { prepareThings } from './support/matrix/things.ts';
import { type World, walk } from './support/matrix/walk.ts';

let t: TestApp;
let world: World;
before(async () => {
  t = await startTestApp();
  const clients = await signInAll(t);
  const states = await prepareStates(t);
  world = { clients, states, fixed: await prepareThings(t, clients, states) };
});
after(() => t.stop());

/** The routes of the program as they are mounted; what stands under "all methods" are guards, not routes. */
function routes(): string[] {
  const found = createApp(t.kernel).routes.filter((one) => one.method !== 'ALL');
  return [...new Set(found.map((one) => `${one.method} ${one.path}`))];
}

describe('the authorisation matrix', () => {
  it('decides on every route, and on none that is gone', () => {
    const there = new Set(routes());
    assert.deepEqual(
      [...there].filter((one) => !(one in EXPECTED)).sort(),
      [],
      'routes that nobody decided on: write who may into tests/support/matrix/expected-*.ts',
    );
    assert.deepEqual(
      Object.keys(EXPECTED).filter((one) => !there.has(one)),
      [],
      'rows without a route',
    );
  });

  it('lets in who may and nobody else, in every state of an item, and says nothing of the text to whom it refuses', async () => {
    assert.deepEqual(await walk(EXPECTED, world), []);
  });
});
