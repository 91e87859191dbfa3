import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { unzipPackage, zipPackage } from '../src/approve/adapters/package-zip.ts';
import { carryOver } from '../src/approve/commands/carry-over.ts';
import { differingParts, packageFile, readPackageFile } from '../src/approve/package-file.ts';
import { packageHash, packageParts, partHashes, partValues } from '../src/approve/package-hash.ts';
import { covered, type StepDraft } from '../src/approve/policies/steps-for.ts';
import type { Step } from '../src/approve/step.ts';
import { type Json, sha256Hex } from '../src/kernel/hash.ts';
import type { PackageContent } from '../src/write/index.ts';

const text = fc.string({ unit: fc.constantFrom(...'aé\u0301nN\u0303 Å"\\\n\u2028日😀'), maxLength: 12 });
const key = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const words = (n: number) => fc.array(text, { maxLength: n });
const node = fc.oneof(
  text.map((t) => ({ type: 'paragraph', content: [{ type: 'text', text: `p${t}` }] })),
  fc.record({ alt: text, credit: text, focalX: fc.nat(100), key }).map((attrs) => ({
    type: 'figure',
    attrs,
    content: [{ type: 'caption', content: [{ type: 'text', text: `c${attrs.alt}` }] }],
  })),
);
const contents = fc
  .record({
    item: fc.record({
      id: text,
      type: fc.constantFrom('release', 'news'),
      slug: fc.option(text),
      agencyId: text,
      unitId: fc.option(text),
      topicSlugs: words(3),
    }),
    edition: fc.record({
      id: text,
      language: fc.constantFrom('id', 'en'),
      headline: text,
      standfirst: text,
      body: fc.array(node, { minLength: 1, maxLength: 4 }).map((content) => ({ type: 'doc', content })),
    }),
    facts: fc.array(
      fc.record({
        number: fc.nat(9),
        kind: text,
        text,
        source: text,
        at: fc.array(fc.record({ block: fc.nat(9), end: fc.nat(99) }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    contact: fc.option(text),
    images: fc.uniqueArray(
      fc.record({ key, width: fc.nat(), height: fc.nat(), files: fc.record({ 480: key, 960: key, 1600: key }) }),
      { maxLength: 2, selector: (one) => one.key },
    ),
    attachments: fc.uniqueArray(fc.record({ key, name: text, description: text, type: text, bytes: fc.nat() }), {
      maxLength: 2,
      selector: (one) => one.key,
    }),
    derivatives: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('x', 'pdf', 'instagram'),
        text,
        file: fc.option(fc.record({ key, type: text, name: text, bytes: fc.nat() })),
        origin: fc.constantFrom('grammar', 'model'),
      }),
      { maxLength: 3, selector: (one) => one.kind },
    ),
    audience: fc.record({ topics: words(3), languages: fc.constant(['id']) }),
    channels: fc.subarray(['portal', 'feeds', 'email', 'press']),
  })
  .map((content) => ({ format: 'gapura-package/2', ...content }) as unknown as PackageContent);

type Path = (string | number)[];

/** Every leaf of a value, and every list and object that could lose or gain something. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([k, v]) => places(v, [...path, Array.isArray(value) ? Number(k) : k]));
  return Array.isArray(value) ? [path, ...inside] : inside;
}

/** The same content with one place changed so that no Unicode form makes it equal again. */
function changed(content: PackageContent, path: Path, way: number): PackageContent {
  const copy = JSON.parse(JSON.stringify(content));
  const holder = path.slice(0, -1).reduce((at, step) => at[step], copy);
  const last = path.at(-1)!;
  const old = holder[last];
  if (Array.isArray(old)) {
    if (old.length > 0 && way % 2 === 0) old.splice(way % old.length, 1);
    else old.push(old.length > 0 ? JSON.parse(JSON.stringify(old[0])) : 'x');
  } else if (typeof old === 'number') holder[last] = old + 1;
  else if (typeof old === 'string') holder[last] = way % 3 === 0 ? `${old}x` : way % 3 === 1 ? `x${old}` : `${old} `;
  else holder[last] = old === null ? 'x' : !old;
  return copy;
}

/** The same value with the keys of all objects in the opposite order and every text in another Unicode form. */
function rewritten(value: Json, form: 'NFD' | 'NFC'): Json {
  if (typeof value === 'string') return value.normalize(form);
  if (Array.isArray(value)) return value.map((one) => rewritten(one, form));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, rewritten(v, form)]),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'gapura-hash-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const program = join(import.meta.dirname, '../bin/gapura.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [program, 'hash', ...args], { encoding: 'utf8' });
const save = (name: string, file: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
};
const sample = (): PackageContent =>
  fc.sample(contents, { numRuns: 40, seed: 7 }).find((c) => c.attachments!.length > 0 && c.derivatives!.length > 0)!;

describe('the hash of a package', () => {
  it('differs after any change of any place, and only parts that hold the place differ', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(), (content, where, way) => {
        const { format: _, ...rest } = content;
        const all = places(rest).filter((path) => path.length > 0 && path.at(-1) !== 'key' && path.at(-1) !== 'kind');
        const path = all[where % all.length]!;
        const after = changed(content, path, way);
        assert.notEqual(packageHash(after), packageHash(content), path.join('.'));
        const [a, b] = [partHashes(content), partHashes(after)];
        const differing = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((one) => a[one] !== b[one]);
        assert.ok(differing.length > 0);
        const field = String(path[0] === 'edition' ? path[1] : path[0]);
        const allowed: Record<string, RegExp> = {
          id: /^edition$/,
          language: /^edition$/,
          body: /^(?:body|caption\/)/,
          images: /^image\//,
          attachments: /^attachment\//,
          derivatives: /^derivative\//,
        };
        for (const one of differing) assert.match(one, allowed[field] ?? new RegExp(`^${field}$`));
      }),
      { numRuns: 150 },
    );
  });

  it('differs when two things of one list change places in the text', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const after: PackageContent = JSON.parse(JSON.stringify(content));
        after.edition.body.content!.reverse();
        const same = JSON.stringify(after.edition.body) === JSON.stringify(content.edition.body);
        const forms =
          JSON.stringify(after.edition.body).normalize() === JSON.stringify(content.edition.body).normalize();
        if (!same && !forms) assert.notEqual(packageHash(after), packageHash(content));
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of keys, nor on the Unicode form of letters', () => {
    fc.assert(
      fc.property(contents, (content) => {
        for (const form of ['NFC', 'NFD'] as const) {
          // The escape of a line break may touch a mark behind it, which no text of an edition begins with.
          const other = rewritten(JSON.parse(JSON.stringify(content)), form) as unknown as PackageContent;
          assert.equal(packageHash(other), packageHash(content));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is that of the whole content for packages of the first format', () => {
    const content = { ...sample(), format: 'gapura-package/1' } as PackageContent;
    assert.equal(readPackageFile(content)!.hash, packageHash(content));
    assert.equal(readPackageFile(packageFile(content))!.hash, packageHash(content));
  });
});

describe('signatures that carry over', () => {
  const keys = ['headline', 'body', 'caption/a', 'caption/b', 'derivative/x', 'attachment/c'];
  const hashes = fc.record(Object.fromEntries(keys.map((one) => [one, fc.constantFrom('1', '2')])));
  const asks = fc.array(
    fc.subarray(['*', 'headline', 'body', 'caption/*', 'derivative/*', 'attachment/*'], { minLength: 1 }),
    { minLength: 1, maxLength: 4 },
  );
  const draft = (parts: string[], all: Record<string, string>): StepDraft => ({
    position: 1,
    seat: 1,
    kind: 'role',
    role: 'approver',
    accountId: null,
    personName: null,
    because: [],
    parts,
    partHashes: covered(all, parts),
    dueAt: null,
  });
  it('never carry a changed part, never come from an editor, never fill two steps, and leave one open', () => {
    fc.assert(
      fc.property(
        hashes,
        hashes,
        asks,
        asks,
        fc.subarray(['p0', 'p1', 'p2', 'p3']),
        (before, now, old, asked, editors) => {
          const earlier = old.map((parts, i) => ({
            ...draft(parts, before),
            id: `s${i}`,
            packageId: 'p',
            state: i === 3 ? 'open' : 'approved',
            hash: 'h',
            decidedBy: `p${i}`,
            decidedLink: null,
            decidedFor: null,
            decidedName: `N${i}`,
            decidedRole: 'approver',
            decidedAt: new Date(0),
            reason: null,
            carriedFrom: null,
          })) as Step[];
          const rows = carryOver(
            asked.map((parts) => draft(parts, now)),
            earlier,
            editors,
          );
          assert.equal(rows.length, asked.length);
          assert.ok(rows.some((row) => row.state === 'open'));
          const carried = rows.filter((row) => row.carriedFrom !== null);
          assert.equal(new Set(carried.map((row) => row.carriedFrom)).size, carried.length);
          for (const row of carried) {
            const from = earlier.find((one) => one.id === row.carriedFrom)!;
            for (const [part, hash] of Object.entries(row.partHashes)) assert.equal(from.partHashes[part], hash);
            assert.deepEqual(Object.keys(row.partHashes).sort(), Object.keys(from.partHashes).sort());
            assert.equal(from.state, 'approved');
            assert.ok(!editors.includes(row.decidedBy!));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('gapura hash', () => {
  it('prints every part and the package hash, and agrees with the hash it is told', () => {
    const content = sample();
    const { stdout, status } = run(save('whole.json', packageFile(content)), '--expect', packageHash(content));
    assert.equal(status, 0);
    for (const { key, hash } of packageParts(content)) assert.ok(stdout.includes(`${hash}  ${key}\n`), key);
    assert.ok(stdout.endsWith(`${packageHash(content)}  package\n`));
  });

  it('names the part that was changed, and exits with 1', () => {
    const content = sample();
    const file = packageFile(content) as Extract<ReturnType<typeof packageFile>, { parts: object }>;
    file.parts.headline = 'Judul lain';
    const { stderr, status } = run(save('changed.json', file), '--expect', packageHash(content));
    assert.equal(status, 1);
    assert.match(stderr, /differs: headline\n/);
    assert.deepEqual(differingParts(readPackageFile(file)!), ['headline']);
  });

  it('does not pass a file over that lost a part but still names the old hash', () => {
    const file = packageFile(sample()) as Extract<ReturnType<typeof packageFile>, { parts: object }>;
    delete file.parts.headline;
    delete file.hashes.headline;
    const { stderr, status } = run(save('lost.json', file));
    assert.equal(status, 1);
    assert.match(stderr, /differs: hash\n/);
  });

  it('counts a part that is not shown by its listed hash', () => {
    const content = sample();
    const file = packageFile(content, (one) => one === 'headline');
    assert.deepEqual(Object.keys('parts' in file ? file.parts : {}), ['headline']);
    const { stdout, status } = run(save('public.json', file), '--expect', packageHash(content));
    assert.equal(status, 0);
    assert.match(stdout, / {2}body {2}\(not shown\)\n/);
  });

  it('checks the files of an archive', () => {
    const content = sample();
    const bytes = Buffer.from('isi berkas');
    const zip = (stored: Buffer) => zipPackage(packageFile(content), new Map([[sha256Hex(bytes), stored]]));
    const path = join(folder, 'paket.zip');
    writeFileSync(path, zip(bytes));
    assert.equal(run(path, '--expect', packageHash(content)).status, 0);
    assert.equal(unzipPackage(readFileSync(path))!.files.size, 1);
    writeFileSync(path, zip(Buffer.from('isi lain')));
    const { stderr, status } = run(path);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`differs: berkas/${sha256Hex(bytes)}`));
  });

  it('refuses what is no package, and shows how it is used', () => {
    assert.equal(run(save('none.json', { format: 'other' })).status, 1);
    assert.equal(run().status, 2);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  it('gives what the example in the document gives', { skip: python ? false : 'python3 is not here' }, () => {
    const guide = readFileSync(join(import.meta.dirname, '../docs/package-format.md'), 'utf8');
    const code = /```python\n([\s\S]+?)```/.exec(guide)![1]!;
    writeFileSync(join(folder, 'hash.py'), code);
    const some = fc.sample(contents, { numRuns: 8, seed: 11 });
    for (const [i, content] of some.entries()) {
      const path = save(
        `p${i}.json`,
        packageFile(content, (one) => i % 2 === 0 || one !== 'body'),
      );
      const { stdout, stderr } = spawnSync('python3', [join(folder, 'hash.py'), path], { encoding: 'utf8' });
      assert.equal(stdout.trim(), packageHash(content), stderr);
    }
    assert.deepEqual(
      Object.keys(partValues(some[0]!)).sort(),
      packageParts(some[0]!).map((one) => one.key),
    );
  });
});
