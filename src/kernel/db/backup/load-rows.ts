import pg from 'pg';
import { copyInSql, copyOutSql, listTables, qualified } from './catalogue.ts';
import { copyIn, copyOut } from './copy.ts';
import type { BackupTable, Closing } from './format.ts';
import { RowSetSum } from './sums.ts';

const id = pg.escapeIdentifier;

/**
 * Lays aside, until the returned function is called, what stands in the way of rows that arrive in any order: foreign keys
 * and triggers that act on an insert. The owner of the tables may do this; no superuser is needed. Putting the keys back
 * checks every row. Triggers that only forbid change, as the audit's, stay.
 */
export async function layAside(client: pg.PoolClient, schemas: string[]): Promise<() => Promise<void>> {
  const keys = await client.query<{ schema: string; name: string; key: string; definition: string }>(
    `SELECT n.nspname AS schema, c.relname AS name, k.conname AS key, pg_get_constraintdef(k.oid) AS definition
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname = ANY ($1)`,
    [schemas],
  );
  const seeded = await tablesWithRows(client, schemas);
  // tgtype: 4 means INSERT, 8 means DELETE; rows that migrations put there are deleted before the backup's come in.
  const triggers = await client.query<{ schema: string; name: string; trigger: string; mode: 'O' | 'R' | 'A' }>(
    `SELECT n.nspname AS schema, c.relname AS name, t.tgname AS trigger, t.tgenabled AS mode
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'D' AND n.nspname = ANY ($1)
        AND (t.tgtype & 4 > 0 OR t.tgtype & 8 > 0 AND format('%I.%I', n.nspname, c.relname) = ANY ($2))`,
    [schemas, seeded],
  );
  for (const k of keys.rows) await client.query(`ALTER TABLE ${qualified(k)} DROP CONSTRAINT ${id(k.key)}`);
  for (const t of triggers.rows) await client.query(`ALTER TABLE ${qualified(t)} DISABLE TRIGGER ${id(t.trigger)}`);
  for (const table of seeded) await client.query(`DELETE FROM ${table}`);
  const enable = { O: 'ENABLE', R: 'ENABLE REPLICA', A: 'ENABLE ALWAYS' };
  return async () => {
    for (const t of triggers.rows)
      await client.query(`ALTER TABLE ${qualified(t)} ${enable[t.mode]} TRIGGER ${id(t.trigger)}`);
    for (const k of keys.rows)
      await client.query(`ALTER TABLE ${qualified(k)} ADD CONSTRAINT ${id(k.key)} ${k.definition}`);
  };
}

/** Names (quoted) the tables of the schemas that hold rows, without the list of migrations. */
export async function tablesWithRows(client: pg.PoolClient, schemas: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const t of await listTables(client, schemas)) {
    if (t.jobs) continue;
    const { rows } = await client.query<{ name: string; some: boolean }>(
      `SELECT format('%I.%I', $1::text, $2::text) AS name, EXISTS (SELECT 1 FROM ${qualified(t)}) AS some`,
      [t.schema, t.name],
    );
    if (rows[0]!.some) found.push(rows[0]!.name);
  }
  return found;
}

/** Puts bytes of COPY into tables and remembers their sums, to compare them with what the tables hold in the end. */
export class RowLoader {
  readonly #client: pg.PoolClient;
  readonly #there: BackupTable[];
  readonly #sums = new Map<BackupTable, RowSetSum>();

  constructor(client: pg.PoolClient, there: BackupTable[]) {
    this.#client = client;
    this.#there = there;
  }

  async load(table: BackupTable, body: AsyncIterable<Buffer>): Promise<void> {
    const sum = this.#sums.get(table) ?? new RowSetSum();
    this.#sums.set(table, sum);
    // The queue's tables belong to its library, so another version may have fewer columns.
    const keep = table.jobs ? this.#known(table) : table.columns.map((_, i) => i);
    const columns = keep.map((i) => table.columns[i]!);
    const seen = tap(body, sum);
    const rows = columns.length === table.columns.length ? seen : project(seen, keep);
    await copyIn(this.#client, copyInSql(table, columns), rows);
  }

  /** Reads every table back; throws when one doesn't hold exactly the rows that were loaded. */
  async verify(tables: BackupTable[]): Promise<void> {
    for (const table of tables) {
      if (table.jobs) continue;
      const sum = new RowSetSum();
      for await (const chunk of copyOut(this.#client, copyOutSql(table))) sum.add(chunk);
      if (!sum.equals(this.#sums.get(table) ?? new RowSetSum()))
        throw new Error(`after loading, ${table.schema}.${table.name} does not hold the rows of the backup`);
    }
  }

  #known(table: BackupTable): number[] {
    const there = this.#there.find((t) => t.schema === table.schema && t.name === table.name);
    return table.columns.flatMap((column, i) => (there?.columns.includes(column) ? [i] : []));
  }
}

/** Sets sequences to where they stood. Not undone by a rollback, so call it last. */
export async function setSequences(client: pg.PoolClient, sequences: Closing['sequences']): Promise<void> {
  for (const s of sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [qualified(s), s.value, s.called]);
}

/** Fills materialized views from the loaded rows. */
export async function refreshViews(client: pg.PoolClient, schemas: string[]): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'm' AND n.nspname = ANY ($1) ORDER BY c.oid`,
    [schemas],
  );
  for (const view of rows) await client.query(`REFRESH MATERIALIZED VIEW ${qualified(view)}`);
}

async function* tap(body: AsyncIterable<Buffer>, sum: RowSetSum): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    sum.add(chunk);
    yield chunk;
  }
}

/** Keeps some columns of COPY's text form, in which a tab always separates columns and a newline rows. */
async function* project(body: AsyncIterable<Buffer>, keep: number[]): AsyncGenerator<Buffer> {
  let rest = '';
  for await (const chunk of body) {
    // Latin-1 keeps every byte, also where a chunk ends inside a character.
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    const out = lines.map((line) => {
      const fields = line.split('\t');
      return `${keep.map((i) => fields[i]).join('\t')}\n`;
    });
    yield Buffer.from(out.join(''), 'latin1');
  }
}
