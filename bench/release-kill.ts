/**
 * Workers killed with -9 while packages come out: `node --import ./build/tsx.ts bench/release-kill.ts [packages] [seconds] [workers] [seconds between kills]`.
 * Prints early, lost and twice (all must be 0), orders that another worker took over, and the lags. Exit code 1 when one is not 0.
 */
import { startTestApp } from '../tests/support/app.ts';
import { makePackages, orderMany } from '../tests/support/many-packages.ts';
import { openReleaseDesk } from '../tests/support/release-desk.ts';
import { startWorkers } from '../tests/support/worker-processes.ts';

const [count = 200, span = 90, workers = 1, every = 4] = process.argv.slice(2).map(Number);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const t = await startTestApp();
try {
  const desk = await openReleaseDesk(t);
  const packages = await makePackages(t, desk, count);
  const running = await startWorkers(t, workers);
  let kills = 0;
  try {
    const start = Math.floor(Date.now() / 1000) + 3;
    await orderMany(t, packages, {
      due: () => new Date((start + Math.floor(Math.random() * span)) * 1000),
      priority: () => 2,
    });
    const left = async () =>
      (await t.kernel.pool.query(`SELECT count(*)::int AS n FROM publish.release_orders WHERE state <> 'out'`)).rows[0]
        .n;
    const end = Date.now() + (span + 120) * 1000;
    while ((await left()) > 0 && Date.now() < end) {
      await sleep(every * 500 + Math.random() * every * 1000);
      const alive = running.ready();
      const victim = alive[Math.floor(Math.random() * alive.length)];
      if (!victim || (await left()) === 0) continue;
      running.kill(victim);
      kills += 1;
    }
  } finally {
    await running.stop();
  }
  const { rows } = await t.kernel.pool.query(`
    SELECT o.state, o.lag_ms AS lag, o.attempts, o.released_at < o.hold_until AS early,
      (SELECT count(*)::int FROM publish.article_versions v WHERE v.order_id = o.id) AS versions
    FROM publish.release_orders o`);
  const lags = rows.flatMap((row) => (row.lag === null ? [] : [Number(row.lag)])).sort((a, b) => a - b);
  const at = (q: number) => lags[Math.min(lags.length - 1, Math.floor(q * lags.length))];
  const bad = {
    early: rows.filter((row) => row.early).length,
    lost: rows.filter((row) => row.versions === 0).length,
    twice: rows.filter((row) => row.versions > 1).length,
  };
  process.stdout.write(
    `${count} packages over ${span} s, ${workers} workers, ${kills} kills: early ${bad.early}, lost ${bad.lost}, twice ${bad.twice}; ` +
      `taken over ${rows.filter((row) => row.attempts > 1).length}; lag p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${lags.at(-1)} ms\n`,
  );
  if (bad.early + bad.lost + bad.twice > 0) process.exitCode = 1;
} finally {
  await t.stop();
}
