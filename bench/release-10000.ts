/**
 * Many packages due in the same second: `node --import ./build/tsx.ts bench/release-10000.ts [how many] [workers]`.
 * Prints violations of the order (priority, then moment), the rate, and the lags. Nothing is asserted.
 */
import { startTestApp } from '../tests/support/app.ts';
import { makePackages, orderMany } from '../tests/support/many-packages.ts';
import { openReleaseDesk } from '../tests/support/release-desk.ts';
import { startWorkers } from '../tests/support/worker-processes.ts';

const count = Number(process.argv[2] ?? 10_000);
const workers = Number(process.argv[3] ?? 2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const t = await startTestApp();
try {
  const desk = await openReleaseDesk(t);
  const packages = await makePackages(t, desk, count);
  say(`${count} approved packages are made`);
  const running = await startWorkers(t, workers);
  try {
    const due = new Date((Math.floor(Date.now() / 1000) + 5) * 1000);
    // Urgent, normal and "may wait" are mixed.
    await orderMany(t, packages, { due: () => due, priority: (i) => (i % 3) + 1 });
    say(`due at ${due.toISOString()}, ${workers} worker processes`);
    const left = async () =>
      Number(
        (await t.kernel.pool.query(`SELECT count(*) AS n FROM publish.release_orders WHERE state <> 'out'`)).rows[0].n,
      );
    for (let n = count; n > 0; n = await left()) await sleep(1000);
    await report(due);
  } finally {
    await running.stop();
  }
} finally {
  await t.stop();
}

async function report(due: Date): Promise<void> {
  const { rows } = await t.kernel.pool.query(`
    SELECT o.priority, o.lag_ms AS lag, o.released_at AS at, s.sequence
      FROM publish.release_orders o JOIN publish.articles s ON s.id = o.article_id ORDER BY s.sequence`);
  const violations = rows.filter((row, i) => i > 0 && row.priority < rows[i - 1].priority).length;
  const lags = rows.map((row) => Number(row.lag)).sort((a, b) => a - b);
  const at = (q: number) => lags[Math.min(lags.length - 1, Math.floor(q * lags.length))]!;
  const seconds = (rows.at(-1).at.getTime() - due.getTime()) / 1000;
  const early = rows.filter((row) => row.at < due).length;
  say(`out ${rows.length}; early ${early}; order violations ${violations}`);
  say(`${(rows.length / seconds).toFixed(0)} a second, all out after ${seconds.toFixed(1)} s`);
  say(`lag p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${lags.at(-1)} ms`);
  for (const priority of [1, 2, 3]) {
    const own = rows.filter((row) => row.priority === priority).map((row) => Number(row.lag));
    say(`  priority ${priority}: first ${Math.min(...own)} ms, last ${Math.max(...own)} ms`);
  }
}
