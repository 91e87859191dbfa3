import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Evaluation } from '../src/app/eval/task.ts';

const root = join(import.meta.dirname, '..');
const fixture = (name: string): string => join(root, 'tests/fixtures/eval', name);

/** Runs `gapura eval TASK --data … --json` as a person would. */
function evaluate(task: string, ...rest: string[]): { status: number | null; found: Evaluation | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/gapura.js'), 'eval', task, '--json', ...rest],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    },
  );
  return { status, found: stdout.startsWith('{') ? (JSON.parse(stdout) as Evaluation) : null, said: stderr };
}

describe('gapura eval', () => {
  for (const [task, name, rows, figure] of [
    ['stems', 'stems.json', 11, 'stems right'],
    ['langid', 'languages.csv', 10, 'macro-F1'],
    ['sentiment', 'sentiment.tsv', 5, 'macro-F1'],
    ['ner', 'names.tsv', 2, 'entity F1'],
  ] as const)
    it(`${task} counts the rows of a file and reaches its floor on plain cases`, () => {
      const { status, found } = evaluate(task, '--data', fixture(name));
      assert.equal(status, 0);
      assert.equal(found?.rows, rows);
      assert.equal(found.figures.find((one) => one.name === figure)?.value, 100);
    });

  it('ends with 1 when a floor is missed, and lists what was wrong', () => {
    const { status, found } = evaluate('stems', '--data', fixture('stems-wrong.json'));
    assert.equal(status, 1);
    assert.deepEqual(found?.missed, ['membangun: bangun, not membangun']);
  });

  it('says what a task needs', () => {
    const { status, said } = evaluate('stems');
    assert.notEqual(status, 0);
    assert.match(said, /--data FILE/);
  });
});
