/** Runs all checks and tests: format and lint, types, build, then every *.test.ts; or the files named on the command line. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const named = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const bin = (name: string) => join(root, 'node_modules/.bin', name);

function run(label: string, command: string, args: string[]): void {
  const from = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  process.stderr.write(`${label}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - from) / 1000).toFixed(1)} s)\n`);
  if (status !== 0) process.exit(status ?? 1);
}

function tests(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.test\.tsx?$/.test(e.name))
    .map((e) => relative(root, join(e.parentPath, e.name)))
    .sort();
}

if (named.length === 0) {
  run('format and lint', bin('biome'), ['ci', '.']);
  run('types', bin('tsc'), ['--noEmit', '-p', '.']);
}
run('build', process.execPath, ['--import', './build/tsx.ts', 'build/build.ts', '--if-stale']);
// The browser that npm brings is unpacked once, before tests in parallel would do it at the same time.
run('browser', process.execPath, ['--import', './build/tsx.ts', 'tests/support/prepare-browser.ts']);
const files = named.length > 0 ? named : [...tests('src'), ...tests('tests')];
run('tests', process.execPath, [
  '--import',
  './build/tsx.ts',
  '--test',
  '--test-concurrency=2',
  '--test-timeout=300000',
  ...files,
]);
