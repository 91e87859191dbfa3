import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createLog } from '../../../log.ts';
import { startEmbedded } from '../start-embedded.ts';

/** A process of its own that uses the embedded server of a folder; it takes one command a line and answers with JSON. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { package: { type: 'string' }, durable: { type: 'boolean' } },
});
const say = (answer: unknown): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

const server = await startEmbedded({
  dataDir: positionals[0]!,
  log: createLog('silent'),
  durable: values.durable ?? false,
  ...(values.package ? { packageDir: values.package } : {}),
}).catch((error: { code?: string; say?: unknown; message: string }) => {
  say({ failed: error.message, code: error.code, say: error.say });
  process.exit(1);
});
const pool = new pg.Pool({ ...server.connection('postgres'), max: 2, connectionTimeoutMillis: 5_000 });
pool.on('error', () => undefined);

const commands: Record<string, (argument: string) => Promise<unknown>> = {
  async put(text) {
    await pool.query('INSERT INTO words (text) VALUES ($1)', [text]);
  },
  async read() {
    return (await pool.query<{ text: string }>('SELECT text FROM words ORDER BY text')).rows.map((r) => r.text);
  },
  async show(setting) {
    return (await pool.query(`SELECT current_setting('${setting}') AS v`)).rows[0].v;
  },
  async stop() {
    await pool.end();
    await server.stop();
    setTimeout(() => process.exit(0), 10);
  },
};
await pool.query('CREATE TABLE IF NOT EXISTS words (text text NOT NULL)').catch((error: { code?: string }) => {
  // Two processes may create it at once.
  if (error.code !== '23505' && error.code !== '42P07') throw error;
});
say({ owns: server.ownsProcess, socketDir: server.socketDir });
createInterface({ input: process.stdin }).on('line', async (line) => {
  const [name, ...rest] = line.split(' ');
  try {
    say({ ok: (await commands[name!]!(rest.join(' '))) ?? null });
  } catch (error) {
    say({ failed: (error as Error).message });
  }
});
