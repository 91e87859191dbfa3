import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cycles, importViolations } from './support/architecture/import-rules.ts';
import { readSources, type Source, toSource, type Violation } from './support/architecture/source.ts';
import { textViolations } from './support/architecture/text-rules.ts';

const root = join(import.meta.dirname, '..');
const check = (sources: Source[]): Violation[] => [
  ...importViolations(sources),
  ...cycles(sources),
  ...textViolations(sources),
];
const show = (v: Violation): string => `${v.path}:${v.line}  ${v.rule}\n    found: ${v.what}\n    cure:  ${v.cure}`;

describe('the architecture', () => {
  it('holds in every file', async () => {
    const violations = check(await readSources(root, ['src', 'bin']));
    assert.equal(violations.length, 0, `\n${violations.map(show).join('\n')}\n`);
  });
});

/** One planted violation per rule: file, text, the rule that must name it, and a word of its cure. */
const planted: [path: string, text: string, rule: string, cure: RegExp][] = [
  [
    'src/kernel/x.ts',
    "import { a } from '../people/index.ts';",
    'modules import only what comes before them',
    /ground/,
  ],
  [
    'src/language/x.ts',
    "import { a } from '../kernel/ids.ts';",
    'modules import only what comes before them',
    /ground/,
  ],
  ['src/ui/x.ts', "import { a } from '../write/index.ts';", 'modules import only what comes before them', /props/],
  ['src/people/x.ts', "import { a } from '../write/index.ts';", 'modules import only what comes before them', /event/],
  ['src/people/x.ts', "import { a } from '../assist/index.ts';", 'modules import only what comes before them', /event/],
  ['src/assist/x.ts', "import { a } from '../write/index.ts';", 'modules import only what comes before them', /event/],
  ['src/assist/x.ts', "import { a } from '../people/queries/y.ts';", 'a module has one door', /index\.ts/],
  ['src/assist/migrations/1.sql', 'a uuid REFERENCES write.items (id)', 'foreign keys point upstream', /other way/],
  [
    'src/write/x.ts',
    "import { a } from '../publish/index.ts';",
    'modules import only what comes before them',
    /wiring/,
  ],
  [
    'src/write/commands/x.ts',
    "import { a } from '../../ui/index.ts';",
    'modules import only what comes before them',
    /web\//,
  ],
  ['src/publish/x.ts', "import { a } from '../app/boot.ts';", 'modules import only what comes before them', /composes/],
  ['src/publish/x.ts', "import { a } from '../write/commands/y.ts';", 'a module has one door', /index\.ts/],
  ['src/write/commands/x.ts', "import { Hono } from 'hono';", 'commands and queries know no HTTP', /web\//],
  [
    'src/write/queries/x.ts',
    "import { a } from '../../kernel/http/env.ts';",
    'commands and queries know no HTTP',
    /web\//,
  ],
  ['src/deliver/x.ts', "import x from 'nodemailer';", 'outside packages stay behind adapters', /adapters/],
  ['src/write/x.ts', 'export default 1;', 'no default exports', /by name/],
  ['src/write/x.ts', 'const a = process.env.HOME;', 'process.env is read once', /config/],
  ['src/write/web/x.tsx', 'const a = <p onClick={b}>x</p>;', 'no inline handlers', /island/],
  ['src/write/web/x.tsx', 'const a = <p style={b}>x</p>;', 'no inline styles', /class/],
  ['src/write/web/x.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;', 'HTML is emitted in one way', /nodes/],
  ['src/ui/styles/x.css', '.a { color: #fff; }', 'colours come from the tokens', /tokens/],
  ['src/write/x.ts', 'await k.jobs.send(client, job, {});', 'nothing is enqueued after a commit', /enqueue/],
  ['src/write/x.ts', 'console.log(1);', 'logs go through the logger', /k\.log/],
  ['src/write/utils.ts', 'export const a = 1;', 'names say what a file does', /name it/],
  ['src/write/x.ts', 'const a = 1;\n'.repeat(301), 'files stay small', /split/],
  ['src/deliver/x.ts', 'const a = `SELECT 1 FROM publish.articles`;', 'only the owner touches a table', /projection/],
  ['src/write/migrations/1.sql', 'a uuid REFERENCES publish.articles (id)', 'foreign keys point upstream', /other way/],
];

describe('a planted violation is named with its cure', () => {
  for (const [path, text, rule, cure] of planted) {
    it(`${rule}: ${path} with ${text.split('\n')[0]}`, () => {
      const found = check([toSource(path, text)]);
      assert.deepEqual([...new Set(found.map((v) => v.rule))], [rule]);
      assert.match(found[0]!.cure, cure);
      assert.equal(found[0]!.path, path);
    });
  }

  it('no import cycles: two files that import each other', () => {
    const found = check([
      toSource('src/write/a.ts', "import { b } from './b.ts';\nexport const a = b;"),
      toSource('src/write/b.ts', "import { a } from './a.ts';\nexport const b = a;"),
    ]);
    assert.deepEqual(
      found.map((v) => v.rule),
      ['no import cycles'],
    );
    assert.match(found[0]!.cure, /third file/);
  });
});
