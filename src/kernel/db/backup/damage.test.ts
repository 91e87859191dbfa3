import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { AppError } from '../../errors.ts';
import { prepareDatabase } from '../open.ts';
import { checkBackup, restoreBackup, writeBackup } from './index.ts';
import { TAR_END, tarHeader, tarPadding } from './tar.ts';
import { type Bench, filledPlace, openBench } from './testing/trial-installation.ts';

const LIMIT = { timeout: 120_000 };
let bench: Bench;
let whole: Buffer;
let place: Awaited<ReturnType<Bench['place']>>;

before(async () => {
  bench = await openBench();
  const source = await filledPlace(bench);
  const file = join(bench.folder, 'whole.gapura');
  await source.pool.query('DELETE FROM trial.bulk WHERE id > 500');
  await writeBackup(source.pool, source.files, file, { appVersion: '0.1.0' });
  whole = await readFile(file);
  place = await bench.place();
}, LIMIT);
after(() => bench.stop());

async function refused(bytes: Buffer, what: string): Promise<void> {
  const file = join(bench.folder, 'damaged.gapura');
  await writeFile(file, bytes);
  await assert.rejects(
    restoreBackup(file, place.pool, place.files, { migrations: bench.migrations, prepare: prepareDatabase }),
    (error) => {
      assert.ok(error instanceof AppError, `${what}: ${error}`);
      assert.equal(error.code, 'invalid', what);
      assert.match(error.say.id, /rusak/);
      return true;
    },
  );
}

async function untouched(): Promise<void> {
  const found = await place.pool.query(
    "SELECT nspname FROM pg_namespace WHERE nspname IN ('kernel', 'trial', 'pgboss')",
  );
  assert.deepEqual(found.rows, []);
  assert.deepEqual(await readdir(place.files), []);
}

/** In repeated text a compressor may point at any of the repetitions, so a turned bit can leave the content as it was. */
function same(compressed: Buffer, plain: Buffer): boolean {
  try {
    return gunzipSync(compressed).equals(plain);
  } catch {
    return false;
  }
}

/** The archive taken apart, changed and compressed again, so that compression's own check value fits. */
function remade(change: (entries: { name: string; body: Buffer }[]) => { name: string; body: Buffer }[]): Buffer {
  const plain = gunzipSync(whole);
  const entries: { name: string; body: Buffer }[] = [];
  for (let at = 0; plain[at] !== 0; ) {
    const text = (from: number, size: number) =>
      plain.toString('utf8', at + from, at + from + size).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    entries.push({ name: text(0, 100), body: plain.subarray(at + 512, at + 512 + size) });
    at += 512 + size + tarPadding(size).length;
  }
  const blocks = change(entries).flatMap(({ name, body }) => [
    tarHeader(name, body.length, new Date(0)),
    body,
    tarPadding(body.length),
  ]);
  return gzipSync(Buffer.concat([...blocks, TAR_END]));
}

describe('a damaged backup file', LIMIT, () => {
  it('is refused wherever it breaks off, and the target stays untouched', async () => {
    for (const part of [0, 0.0001, 0.1, 0.5, 0.9, 0.999])
      await refused(whole.subarray(0, Math.floor(whole.length * part)), `cut at ${part}`);
    await refused(whole.subarray(0, whole.length - 1), 'the last byte is missing');
    await refused(whole.subarray(0, whole.length - 8), 'the check value is missing');
    await untouched();
  });

  it('is refused wherever a bit is turned', async () => {
    const plain = gunzipSync(whole);
    let counted = 0;
    for (let i = 1; i < 24; i += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor((whole.length * i) / 24);
      bytes[at] = bytes[at]! ^ 16;
      if (same(bytes, plain)) continue;
      await refused(bytes, `bit turned at ${at}`);
      counted += 1;
    }
    assert.ok(counted > 10, `${counted}`);
    await untouched();
  });

  it('is refused when rows, files or entries were changed and packed again', async () => {
    const rows = (name: string) => name.includes('trial.rules');
    await refused(
      remade((all) =>
        all.map((e) => (rows(e.name) ? { ...e, body: Buffer.from(e.body.toString().replace('10', '99')) } : e)),
      ),
      'a changed row',
    );
    await refused(
      remade((all) => all.filter((e) => !rows(e.name))),
      'a missing table',
    );
    await refused(
      remade((all) => all.filter((e) => e.name !== 'files/ab/one')),
      'a missing file',
    );
    await refused(
      remade((all) => all.map((e) => (e.name === 'files/ab/one' ? { ...e, body: Buffer.from('dua!') } : e))),
      'a changed file',
    );
    await refused(
      remade((all) => all.slice(0, -1)),
      'no closing entry',
    );
    await refused(
      remade((all) => all.slice(1)),
      'no manifest',
    );
    await refused(
      remade((all) => [...all, { name: 'files/more', body: Buffer.alloc(1) }]),
      'something after the end',
    );
    await refused(
      remade((all) => [all[0]!, { name: 'files/../../outside', body: Buffer.alloc(1) }, ...all.slice(1)]),
      'a path that leads out',
    );
    await untouched();
  });

  it('that is something else altogether is refused', async () => {
    await refused(Buffer.from('not a backup'), 'text');
    await refused(gzipSync(Buffer.from('not an archive')), 'compressed text');
    await refused(gzipSync(TAR_END), 'an empty archive');
    await assert.rejects(
      checkBackup(join(bench.folder, 'nowhere')),
      (e) => e instanceof AppError && e.code === 'not-found',
    );
    await untouched();
  });

  it('is accepted when it is taken apart and packed again unchanged, so the refusals above mean something', async () => {
    const file = join(bench.folder, 'remade.gapura');
    await writeFile(
      file,
      remade((all) => all),
    );
    assert.equal((await checkBackup(file)).files, 3);
  });
});
