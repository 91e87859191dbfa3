import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { SYSTEM } from '../src/kernel/actor.ts';
import { verifyAudit } from '../src/kernel/audit.ts';
import { type Config, ConfigError, readConfig } from '../src/kernel/config.ts';
import { sql } from '../src/kernel/db/database.ts';
import { defineEvent } from '../src/kernel/events.ts';
import { canonicalJson } from '../src/kernel/hash.ts';
import { newId } from '../src/kernel/ids.ts';
import { defineJob } from '../src/kernel/jobs.ts';
import { createKernel, type Kernel, on } from '../src/kernel/kernel.ts';
import { createLog } from '../src/kernel/log.ts';
import { outboxMailer, readOutbox, sendMail } from '../src/kernel/mail.ts';
import { formatDateTime, jakartaDay, parseJakarta } from '../src/kernel/time.ts';
import { createVault } from '../src/kernel/vault.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';

const happened = defineEvent('test.happened', z.object({ n: z.number() }));
const heard: number[] = [];
let failures = 0;
const flaky = defineJob('test.flaky', z.object({}), { retryLimit: 0 }, async () => {
  failures += 1;
  throw new Error('it never works');
});

let database: TestDatabase;
let k: Kernel;
const vault = createVault('a-secret-for-tests-only-0123456789abcdef');

before(async () => {
  database = await openTestDatabase();
  const { pool, publicPool } = database;
  const config: Config = { ...readConfig({}), logLevel: 'silent' };
  const mailer = outboxMailer(pool, vault);
  const files = { put: async () => '', get: async () => Buffer.alloc(0) };
  k = createKernel(
    { config, pool, publicPool, log: createLog('silent'), vault, files, mailer },
    [flaky],
    [on(happened, 'test.hear', async (_k, { n }) => void heard.push(n))],
  );
});
after(async () => {
  await k.jobs.stop();
  await database.close();
});

describe('a change', () => {
  it('keeps rows, audit, event and job together', async () => {
    await k.change(SYSTEM, async (tx) => {
      tx.audit({ action: 'test.done', subject: { kind: 'thing', id: '1' } });
      tx.emit(happened, { n: 1 });
    });
    const { rows } = await k.pool.query("SELECT 1 FROM kernel.audit_entries WHERE action = 'test.done'");
    assert.equal(rows.length, 1);
    assert.equal(await k.jobs.drain(k), 1);
    assert.deepEqual(heard, [1]);
  });

  it('keeps nothing when the work fails', async () => {
    const work = k.change(SYSTEM, async (tx) => {
      tx.audit({ action: 'test.undone', subject: { kind: 'thing', id: '2' } });
      tx.emit(happened, { n: 2 });
      await tx.db.execute(sql`SELECT 1/0`);
    });
    await assert.rejects(work);
    const { rows } = await k.pool.query("SELECT 1 FROM kernel.audit_entries WHERE action = 'test.undone'");
    assert.equal(rows.length, 0);
    assert.equal(await k.jobs.drain(k), 0);
  });

  it('refuses an event whose payload has another shape', async () => {
    await assert.rejects(k.change(SYSTEM, async (tx) => tx.emit(happened, { n: 'x' } as unknown as { n: number })));
  });

  it('puts a job that fails for good among the dead letters', async () => {
    await k.change(SYSTEM, async (tx) => tx.enqueue(flaky, {}));
    await assert.rejects(k.jobs.drain(k), /never works/);
    assert.equal(failures, 1);
    assert.equal((await k.jobs.counts()).dead, 1);
  });

  it('seals a message that waits, and sends it once into the outbox', async () => {
    const mail = { to: 'dewi@warga.example', subject: 'Halo', text: 'Isi', purpose: 'test' };
    await k.change(SYSTEM, async (tx) => tx.enqueue(sendMail, mail));
    const { rows } = await k.pool.query(
      "SELECT data::text AS data FROM pgboss.job WHERE name = 'work' AND state = 'created'",
    );
    assert.equal(rows.length, 1);
    assert.doesNotMatch(rows[0].data, /warga\.example/);
    await k.jobs.drain(k);
    const outbox = await readOutbox(k.pool, vault, { limit: 10, offset: 0 });
    assert.deepEqual(
      outbox.entries.map((e) => e.mail.to),
      ['dewi@warga.example'],
    );
  });
});

describe('the audit', () => {
  it('can be added to by many at once and stays one chain', async () => {
    const one = (i: number) =>
      k.change(SYSTEM, async (tx) => tx.audit({ action: 'test.many', subject: { kind: 'n', id: String(i) } }));
    await Promise.all(Array.from({ length: 40 }, (_, i) => one(i)));
    const report = await verifyAudit(k.pool);
    assert.equal(report.ok, true);
    assert.ok(report.rows >= 41);
  });

  it('refuses to be changed', async () => {
    await assert.rejects(k.pool.query("UPDATE kernel.audit_entries SET action = 'x' WHERE seq = 1"), /append-only/);
    await assert.rejects(k.pool.query('DELETE FROM kernel.audit_entries'), /append-only/);
    await assert.rejects(k.pool.query('TRUNCATE kernel.audit_entries'), /append-only/);
  });

  it('names the row that someone changed with a superuser’s force', async () => {
    const client = await k.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('ALTER TABLE kernel.audit_entries DISABLE TRIGGER ALL');
      await client.query('UPDATE kernel.audit_entries SET detail = \'{"x": 1}\' WHERE seq = 7');
      const report = await verifyAudit(client as unknown as typeof k.pool);
      assert.deepEqual([report.ok, report.brokenAt, report.why], [false, 7, 'its content was changed']);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('the public role', () => {
  it('cannot read the kernel, and cannot write at all', async () => {
    await assert.rejects(k.publicPool.query('SELECT * FROM kernel.audit_entries'), /permission denied/);
    await assert.rejects(k.publicPool.query('CREATE TABLE x (a int)'));
  });
});

describe('the configuration', () => {
  it('reports every mistake at once', () => {
    try {
      readConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
      assert.fail('it should have thrown');
    } catch (error) {
      assert.ok(error instanceof ConfigError);
      assert.deepEqual(
        error.mistakes.map((m) => m.split(':')[0]),
        ['PORT', 'DATABASE_URL', 'LOG_LEVEL'],
      );
    }
  });
});

describe('small promises', () => {
  it('a vault opens what it sealed and refuses what was changed', () => {
    const sealed = vault.seal('Dewi');
    assert.equal(vault.open(sealed), 'Dewi');
    assert.notEqual(vault.seal('Dewi'), sealed);
    assert.throws(() => vault.open(`${sealed.slice(0, -2)}AA`), /could not be opened/);
    assert.throws(() => createVault('another-secret-for-tests-0123456789abc').open(sealed), /could not be opened/);
  });

  it('canonical JSON does not depend on the order of keys', () => {
    assert.equal(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true }), '{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it('ids sort by time', () => {
    assert.ok(newId(1000) < newId(2000));
  });

  it('Jakarta is seven hours ahead of UTC, and 31 February is no date', () => {
    assert.equal(parseJakarta('2026-03-01', '00:30:05')?.toISOString(), '2026-02-28T17:30:05.000Z');
    assert.equal(parseJakarta('2026-02-31', '10:00'), null);
    assert.equal(jakartaDay(new Date('2026-02-28T17:00:00Z')), '2026-03-01');
    assert.equal(formatDateTime(new Date('2024-06-25T09:00:00Z')), 'Selasa, 25 Juni 2024, 16.00 WIB');
  });
});
