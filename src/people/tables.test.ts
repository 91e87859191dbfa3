import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { forgetEnded } from './jobs/forget-ended.ts';
import * as tables from './tables.ts';

let t: TestApp;
before(async () => {
  t = await startTestApp();
});
after(() => t.stop());

describe('the tables of people', () => {
  it('are described as they are in the database', async () => {
    const { rows } = await t.kernel.pool.query<{ place: string; type: string; required: boolean }>(
      `SELECT table_name || '.' || column_name AS place, is_nullable = 'NO' AS required, data_type AS type
         FROM information_schema.columns WHERE table_schema = 'people' ORDER BY 1`,
    );
    const described = Object.values(tables).flatMap((table) => {
      const { name, schema, columns } = getTableConfig(table as PgTable);
      assert.equal(schema, 'people');
      return columns.map((c) => ({ place: `${name}.${c.name}`, required: c.notNull, type: c.getSQLType() }));
    });
    described.sort((a, b) => (a.place < b.place ? -1 : 1));
    rows.sort((a, b) => (a.place < b.place ? -1 : 1));
    assert.deepEqual(
      described,
      rows.map(({ place, required, type }) => ({ place, required, type })),
    );
  });

  it('are closed to the role of the public portal', async () => {
    for (const table of ['accounts', 'agencies', 'units', 'grants', 'links', 'sessions', 'sign_in_tries'])
      await assert.rejects(t.kernel.publicPool.query(`SELECT 1 FROM people.${table}`), /permission denied/);
  });

  it('forget ended sessions, old links and old tries each night', async () => {
    const client = await t.signIn('officer');
    await t.visitor().post('/ruang/masuk', { email: 'x@kantor.example', password: 'x' });
    await t.visitor().post('/ruang/sandi', { email: client.email });
    await t.drain();
    const count = async () => {
      const { rows } = await t.kernel.pool.query(
        `SELECT (SELECT count(*)::int FROM people.sessions) AS sessions, (SELECT count(*)::int FROM people.links) AS links,
                (SELECT count(*)::int FROM people.sign_in_tries) AS tries`,
      );
      return rows[0];
    };
    await forgetEnded.run(t.kernel, {});
    assert.deepEqual(await count(), { sessions: 1, links: 1, tries: 1 });
    const later = { now: () => new Date(Date.now() + 2 * 86_400_000) };
    await forgetEnded.run({ ...t.kernel, clock: later }, {});
    assert.deepEqual(await count(), { sessions: 0, links: 0, tries: 0 });
  });
});
