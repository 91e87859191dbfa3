import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../src/app/create-app.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import { ACTORS, signInAll } from './support/matrix/actors.ts';
import { EXPECTED } from './support/matrix/expected.ts';
import { EXPECTED_COMMANDS } from './support/matrix/expected-commands.ts';
import { mayAct, POLICIES } from './support/matrix/policies.ts';
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

const SRC = join(import.meta.dirname, '../src');
const cells = Object.entries(POLICIES).flatMap(([file, policy]) => policy.actions.map((action) => ({ file, action })));

describe('the policies behind the commands', () => {
  it('are all in the table, action by action', () => {
    const files = globSync('**/*.ts', { cwd: SRC })
      .filter((file) => /= definePolicy\(/.test(readFileSync(join(SRC, file), 'utf8')))
      .sort();
    assert.deepEqual(files, Object.keys(POLICIES).sort());
    assert.deepEqual(cells.map((c) => `${c.file} ${c.action}`).sort(), Object.keys(EXPECTED_COMMANDS).sort());
  });

  it('allow each action to whom the table names, and to nobody else', () => {
    const wrong = cells.flatMap(({ file, action }) =>
      ACTORS.filter((name) => mayAct(file, action, name) !== EXPECTED_COMMANDS[`${file} ${action}`]?.may.has(name)).map(
        (name) => `${file} ${action}: ${name}`,
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

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
