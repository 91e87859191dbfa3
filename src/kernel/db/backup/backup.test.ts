import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { verifyAudit } from '../../audit.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import { prepareDatabase } from '../open.ts';
import { checkBackup, restoreBackup, writeBackup } from './index.ts';
import { type Bench, changes, contents, filledPlace, LATER, openBench } from './testing/trial-installation.ts';

const LIMIT = { timeout: 120_000 };
let bench: Bench;
let source: { pool: pg.Pool; files: string };
let file: string;
const options = () => ({ migrations: bench.migrations, prepare: prepareDatabase });

before(async () => {
  bench = await openBench();
  source = await filledPlace(bench);
  file = join(bench.folder, 'first.gapura');
}, LIMIT);
after(() => bench.stop());

const refusal = (code: ErrorCode) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.code, code);
  assert.ok(error.say.id && error.say.en);
  return true;
};

async function tablesOf(pool: pg.Pool): Promise<number> {
  const found = await pool.query(
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('kernel', 'trial')",
  );
  return found.rowCount ?? 0;
}

describe('a backup', LIMIT, () => {
  it('brings every row, computed column, sequence and file to another database exactly', async () => {
    const written = await writeBackup(source.pool, source.files, file, { appVersion: '0.1.0' });
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.deepEqual(await checkBackup(file), written);
    assert.ok(written.rows > 20_000 && written.files === 3);

    const target = await bench.place();
    assert.deepEqual(await restoreBackup(file, target.pool, target.files, options()), written);
    assert.deepEqual(await contents(target.pool), await contents(source.pool));
    assert.deepEqual(await verifyAudit(target.pool), { rows: 30, ok: true, brokenAt: null, why: null });
    for (const name of ['ab/one', 'cd/empty', 'cd/large'])
      assert.deepEqual(await readFile(join(target.files, name)), await readFile(join(source.files, name)));
    assert.deepEqual((await readdir(target.files)).sort(), ['ab', 'cd']);

    const next = await target.pool.query("INSERT INTO trial.counted (day, n) VALUES ('2024-06-26', 1) RETURNING id");
    assert.equal(next.rows[0].id, 21);
    const identity = await target.pool.query('INSERT INTO trial.everything (big) VALUES (4) RETURNING id, before');
    assert.deepEqual(identity.rows[0], { id: '4', before: '3' });
  });

  it('leaves keys, guards and triggers as strict as they were', async () => {
    const target = await bench.place();
    await restoreBackup(file, target.pool, target.files, options());
    const fails = (sql: string, why: RegExp) => assert.rejects(target.pool.query(sql), why);
    await fails('INSERT INTO trial.eggs VALUES (99, 77, NULL)', /foreign key/);
    await fails('INSERT INTO trial.hens VALUES (3, 99)', /hen_egg/);
    await fails('DELETE FROM trial.rules', /guarded/);
    await fails('DELETE FROM kernel.audit_entries', /append-only/);
    await fails('TRUNCATE kernel.audit_entries', /append-only/);
    const stamped = await target.pool.query("INSERT INTO trial.stamped VALUES (3, 'x') RETURNING changed");
    assert.equal(stamped.rows[0].changed, 'by trigger');
    const shape = `SELECT k.conname, pg_get_constraintdef(k.oid) AS def FROM pg_constraint k
      JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = 'trial' AND contype = 'f' ORDER BY 1`;
    assert.deepEqual((await target.pool.query(shape)).rows, (await source.pool.query(shape)).rows);
  });

  it('takes open jobs along and lets a running one run again', async () => {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => source.pool.query(text, values as unknown[]) },
      schema: 'pgboss',
      migrate: false,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    const send = (n: number) => boss.send('work', { n, text: 'tab\there "q" \\' });
    const [done, running] = [await send(1), await send(2)];
    await boss.fetch('work', { batchSize: 2 });
    await boss.complete('work', done!);
    const waiting = await send(3);
    await boss.stop({ graceful: false });
    const target = await bench.place();
    const kept = join(bench.folder, 'jobs.gapura');
    await writeBackup(source.pool, source.files, kept, { appVersion: '0.1.0' });
    await restoreBackup(kept, target.pool, target.files, options());
    const jobs = await target.pool.query(
      'SELECT id, state::text, data, started_on FROM pgboss.job ORDER BY created_on',
    );
    assert.deepEqual(jobs.rows, [
      { id: running, state: 'retry', data: { n: 2, text: 'tab\there "q" \\' }, started_on: null },
      { id: waiting, state: 'created', data: { n: 3, text: 'tab\there "q" \\' }, started_on: null },
    ]);
  });

  it('holds one moment while others go on writing', async () => {
    let going = true;
    const writer = (async () => {
      for (let id = 100; going; id += 1)
        await source.pool.query(
          `BEGIN; INSERT INTO trial.eggs VALUES (${id}, NULL, NULL); INSERT INTO trial.hens VALUES (${id}, ${id}); COMMIT`,
        );
    })();
    const moment = join(bench.folder, 'moment.gapura');
    await writeBackup(source.pool, source.files, moment, { appVersion: '0.1.0' });
    going = false;
    await writer;
    const target = await bench.place();
    await restoreBackup(moment, target.pool, target.files, options());
    const counts = await target.pool.query(
      'SELECT (SELECT count(*) FROM trial.eggs) - (SELECT count(*) FROM trial.hens) AS differ',
    );
    assert.equal(counts.rows[0].differ, '1');
  });

  it('comes into an installation that was opened but never used', async () => {
    const target = await bench.place();
    await prepareDatabase(target.pool, bench.migrations);
    await restoreBackup(file, target.pool, target.files, options());
    const rules = await target.pool.query('SELECT days FROM trial.rules ORDER BY name');
    assert.deepEqual(rules.rows, [{ days: 10 }, { days: 4 }]);
  });

  it('of an older version is brought up to date after its rows are in', async () => {
    const target = await bench.place();
    await restoreBackup(file, target.pool, target.files, { ...options(), migrations: [...bench.migrations, LATER] });
    const rules = await target.pool.query('SELECT law FROM trial.rules');
    assert.deepEqual(rules.rows, [{ law: 'UU 14/2008' }, { law: 'UU 14/2008' }]);
  });

  it('of a newer version is refused', async () => {
    const target = await bench.place();
    const old = { ...options(), migrations: bench.migrations.slice(0, -1) };
    await assert.rejects(restoreBackup(file, target.pool, target.files, old), refusal('conflict'));
    assert.equal(await tablesOf(target.pool), 0);
  });

  it('made with another secret is refused', async () => {
    const target = await bench.place();
    const keyed = join(bench.folder, 'keyed.gapura');
    await writeBackup(source.pool, source.files, keyed, { appVersion: '0.1.0', keyCheck: 'first' });
    const restore = (keyCheck: string) => restoreBackup(keyed, target.pool, target.files, { ...options(), keyCheck });
    await assert.rejects(restore('second'), refusal('conflict'));
    assert.equal(await tablesOf(target.pool), 0);
    await restore('first');
  });

  it('is refused by a database or a files folder that is in use', async () => {
    const target = await bench.place();
    await prepareDatabase(target.pool, bench.migrations);
    await changes(target.pool, 1);
    const before = await contents(target.pool);
    await assert.rejects(restoreBackup(file, target.pool, target.files, options()), refusal('conflict'));
    assert.deepEqual(await contents(target.pool), before);

    const other = await bench.place();
    await writeFile(join(other.files, 'kept'), 'data');
    await assert.rejects(restoreBackup(file, other.pool, other.files, options()), refusal('conflict'));
    assert.equal(await tablesOf(other.pool), 0);
  });

  it('that fails while it is loaded leaves neither rows nor files', async () => {
    const target = await bench.place();
    const prepare = async (pool: pg.Pool, migrations: typeof bench.migrations) => {
      await prepareDatabase(pool, migrations);
      await pool.query('ALTER TABLE trial.stamped ADD CONSTRAINT never CHECK (id < 2)');
    };
    const failing = restoreBackup(file, target.pool, target.files, { ...options(), prepare });
    await assert.rejects(failing, /violates check constraint "never"/);
    const left = await contents(target.pool);
    assert.deepEqual(left['trial.rules'], ['(answer,10)', '(verification,3)']);
    assert.deepEqual([left['trial.bulk'], left['kernel.audit_entries']], [[], []]);
    assert.deepEqual(await readdir(target.files), []);
    await assert.rejects(target.pool.query('DELETE FROM trial.rules'), /guarded/);

    await target.pool.query('ALTER TABLE trial.stamped DROP CONSTRAINT never');
    await restoreBackup(file, target.pool, target.files, options());
    assert.deepEqual(await verifyAudit(target.pool), { rows: 30, ok: true, brokenAt: null, why: null });
  });

  it('that cannot be written leaves the earlier file as it was', async () => {
    const before = await readFile(file);
    const gone = join(source.files, 'ab', 'one');
    await assert.rejects(writeBackup(source.pool, gone, file, { appVersion: '0.1.0' }));
    assert.deepEqual(await readFile(file), before);
    await assert.rejects(
      writeBackup(source.pool, source.files, join(bench.folder, 'no', 'where'), { appVersion: '0.1.0' }),
      refusal('invalid'),
    );
    assert.deepEqual(
      (await readdir(bench.folder)).filter((n) => n.endsWith('.part')),
      [],
    );
  });
});
