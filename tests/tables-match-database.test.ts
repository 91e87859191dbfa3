import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { openTestDatabase, type TestDatabase } from './support/database.ts';

const src = join(import.meta.dirname, '../src');
let database: TestDatabase;
before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

type Column = { name: string; type: string; required: boolean };

/** PostgreSQL's long names for what the query builder calls by short ones. */
const plain = (type: string): string =>
  type
    .replace(/^timestamp with time zone$/, 'timestamptz')
    .replace(/^timestamp \(\d\) with time zone$/, 'timestamptz')
    .replace(/^bigserial$/, 'bigint');

async function inDatabase(schema: string, table: string): Promise<Column[]> {
  const { rows } = await database.pool.query(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1`,
    [schema, table],
  );
  return rows.map((r) => ({ ...r, type: plain(r.type) }));
}

describe('tables.ts and the migrations', () => {
  for (const module of readdirSync(src).filter((m) => existsSync(join(src, m, 'tables.ts')))) {
    it(`say the same of ${module}`, async () => {
      const exported: Record<string, unknown> = await import(join(src, module, 'tables.ts'));
      const tables = Object.values(exported).filter((t): t is PgTable => is(t, PgTable));
      assert.ok(tables.length > 0);
      for (const table of tables) {
        const config = getTableConfig(table);
        assert.equal(config.schema, module);
        const described = config.columns
          .map((c) => ({ name: c.name, type: plain(c.getSQLType()), required: c.notNull || c.primary }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        const real = await inDatabase(module, config.name);
        const known = new Set(described.map((c) => c.name));
        // A column that only the database computes (a search index) need not be described.
        assert.deepEqual(
          described,
          real.filter((c) => known.has(c.name)),
          `${module}.${config.name}`,
        );
        const undescribed = real.filter((c) => !known.has(c.name) && c.type !== 'tsvector');
        assert.deepEqual(undescribed, [], `${module}.${config.name} has columns that tables.ts doesn't know`);
      }
    });
  }
});
