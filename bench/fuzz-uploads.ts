/**
 * Uploads damaged and hostile files into a running server over HTTP and counts what came of them; ends with 1 after any crash,
 * hang, server error or script that gets out. Run: `node bench/fuzz-uploads.ts [how many, 2000] [seed, 1] [first, 0]`.
 */
import '../build/tsx.ts';
import { crafted, mutant } from '../tests/support/mutated-files.ts';
import type { FuzzResult } from '../tests/support/upload-fuzz.ts';

const { startTestApp } = await import('../tests/support/app.ts');
const { Client } = await import('../tests/support/client.ts');
const { freePort } = await import('../tests/support/server.ts');
const { uploadBatch } = await import('../tests/support/upload-fuzz.ts');
const { startWeb } = await import('../src/app/roles.ts');

const [amount = 2000, seed = 1, first = 0] = process.argv.slice(2).map(Number);
const BATCH = 10;
const AT_ONCE = 2;
/** A file has 20 seconds to be read, and a batch is read one after the other. */
const PATIENCE_MS = 240_000;

const result: FuzzResult = { counts: new Map(), faults: [] };
process.on('uncaughtException', (error) => result.faults.push(`uncaught: ${error.message}`));
process.on('unhandledRejection', (error) => result.faults.push(`unhandled: ${String(error)}`));

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const app = await startTestApp({ port, host: '127.0.0.1', publicUrl: base });
const web = await startWeb(app.kernel);
const officer = await app.signIn('officer');
const client = new Client((path, init) => fetch(new URL(path, base), init), base);
for (const [name, value] of officer.cookies) client.cookies.set(name, value);
const desk = { agencyId: app.agencyId, unitId: app.unitId, client, timeoutMs: PATIENCE_MS };

const files = [...crafted(), ...Array.from({ length: amount }, (_, n) => mutant(seed, first + n))];
const from = performance.now();
const before = process.memoryUsage.rss();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 200);
let next = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (next < files.length) {
      const at = next;
      next += BATCH;
      await uploadBatch(desk, files.slice(at, at + BATCH), result);
    }
  }),
);
clearInterval(watch);
const mb = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
for (const [kind, { taken, refused }] of [...result.counts].sort())
  process.stdout.write(
    `${kind.padEnd(12)} ${String(taken).padStart(5)} taken ${String(refused).padStart(5)} refused\n`,
  );
process.stdout.write(
  `${files.length} files in ${Math.round((performance.now() - from) / 1000)} s; memory ${mb(before)} at first, ${mb(most)} at most, ${mb(process.memoryUsage.rss())} at last\n`,
);
for (const fault of result.faults) process.stdout.write(`fault: ${fault}\n`);
process.stdout.write(`${result.faults.length} faults\n`);
await web.stop();
await app.stop();
process.exit(result.faults.length === 0 ? 0 : 1);
