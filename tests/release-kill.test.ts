import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { verifyAudit } from '../src/kernel/audit.ts';
import { orderRelease, publishPolicy } from '../src/publish/index.ts';
import { startTestApp, type TestApp } from './support/app.ts';
import { connectionUrl, TEST_SECRET } from './support/connection-url.ts';
import { approveEdition, makeActor, makeEdition } from './support/office.ts';

const ITEMS = 32;
const KILLS = 8;
const WORKERS = 3;
/** So many items come due at one instant, so that kills meet work. */
const AT_ONCE = 4;
/** Seconds during which items come due: at least the first, at most the second, longer where a worker starts slowly. */
const SHORTEST = 20;
const LONGEST = 80;
const PROGRAM = join(import.meta.dirname, '../bin/gapura.ts');

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the release clock under kill -9', () => {
  let t: TestApp;
  let dataDir: string;
  const workers: ChildProcess[] = [];
  const ready = new Set<ChildProcess>();
  const watching = new AbortController();
  let stopping = false;

  before(async () => {
    t = await startTestApp();
    dataDir = await mkdtemp(join(tmpdir(), 'gapura-kill-'));
  });
  after(async () => {
    stopping = true;
    watching.abort();
    for (const child of workers) child.kill('SIGKILL');
    await t.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  function startWorker(at: number): void {
    const child = spawn(process.execPath, [PROGRAM, 'worker'], {
      env: {
        ...process.env,
        DATABASE_URL: connectionUrl(t.kernel.pool.options),
        GAPURA_SECRET: TEST_SECRET,
        GAPURA_DATA: dataDir,
        LOG_LEVEL: 'error',
        DATABASE_POOL: '4',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout!.on('data', (text) => String(text).includes('worker') && ready.add(child));
    workers[at] = child;
    child.on('exit', () => {
      ready.delete(child);
      if (!stopping && workers[at] === child) setTimeout(() => !stopping && startWorker(at), 50);
    });
  }

  it('brings out every item exactly once and none early while workers die at random moments', {
    timeout: 240_000,
  }, async () => {
    const k = t.kernel;
    const writer = await makeActor(k, t.agencyId, 'officer', 'Rani Anggraini');
    const approver = await makeActor(k, t.agencyId, 'approver', 'Bagus Wiratama');
    const packages = [];
    for (let i = 1; i <= ITEMS; i += 1) {
      const headline = `Warga membersihkan Sungai Lirung ke-${i}`;
      const { editionId } = await makeEdition(k, { agencyId: t.agencyId, unitId: t.unitId, headline, writer });
      packages.push(await approveEdition(k, editionId, writer, approver));
    }

    const bootMs = await startWorkers();
    const window = Math.min(LONGEST, Math.max(SHORTEST, (KILLS * bootMs * 0.8) / 1000));
    const start = Math.floor(Date.now() / 1000) + 10;
    const instants = Array.from({ length: ITEMS / AT_ONCE }, () => Math.floor(Math.random() * window));
    const holds = packages.map((_, i) => new Date((start + instants[i % instants.length]!) * 1000));
    const allowed = publishPolicy.allow(approver, 'release', { agencyId: t.agencyId });
    for (const [i, packageId] of packages.entries())
      await orderRelease(k, allowed, { packageId, holdUntil: holds[i]! });

    const seenEarly = watch(t, watching.signal);
    await killAtRandom(holds, start, window);
    await until(
      async () => (await states(t)).out === ITEMS,
      120_000,
      async () => JSON.stringify(await states(t)),
    );
    watching.abort();
    assert.deepEqual(await seenEarly, [], 'the public saw something before its time');

    const { rows } = await k.pool.query(`
      SELECT o.lag_ms, o.attempts, o.released_at < o.hold_until AS early,
        (SELECT count(*)::int FROM publish.article_versions v WHERE v.order_id = o.id) AS versions
      FROM publish.release_orders o ORDER BY o.lag_ms`);
    assert.equal(rows.length, ITEMS);
    assert.equal(rows.filter((r) => r.early).length, 0, 'early');
    assert.deepEqual(
      rows.map((r) => r.versions),
      Array(ITEMS).fill(1),
      'lost or twice',
    );
    const count = async (sql: string) => Number((await k.pool.query(sql)).rows[0].n);
    assert.equal(await count('SELECT count(*) AS n FROM publish.article_versions'), ITEMS);
    assert.equal(await count(`SELECT count(*) AS n FROM kernel.events WHERE name = 'publish.released'`), ITEMS);
    assert.equal(
      await count(`SELECT count(*) AS n FROM kernel.audit_entries WHERE action = 'publish.released'`),
      ITEMS,
    );
    assert.equal((await verifyAudit(k.pool)).ok, true);
    const lags = rows.map((r) => r.lag_ms);
    console.log(
      `${ITEMS} items, ${KILLS} kills: 0 early, 0 lost, 0 twice; taken over ${rows.filter((r) => r.attempts > 1).length}; ` +
        `lag p50 ${lags[Math.floor(ITEMS / 2)]} ms, most ${lags.at(-1)} ms`,
    );
  });

  /** Starts the workers and returns how long the slowest took, in milliseconds. */
  async function startWorkers(): Promise<number> {
    const began = Date.now();
    for (let w = 0; w < WORKERS; w += 1) startWorker(w);
    await until(
      async () => ready.size === WORKERS,
      60_000,
      async () => 'no worker starts',
    );
    return Date.now() - began;
  }

  /** Kills workers that are at work: half of the kills fall anywhere, half within the tenths of a second after something came due. */
  async function killAtRandom(holds: Date[], start: number, window: number): Promise<void> {
    const anywhere = Array.from({ length: KILLS / 2 }, () => (start + Math.random() * window) * 1000);
    const due = Array.from({ length: KILLS / 2 }, () => holds[Math.floor(Math.random() * holds.length)]!.getTime());
    const moments = [...anywhere, ...due.map((at) => at + Math.random() * 400)].sort((a, b) => a - b);
    for (const moment of moments) {
      await sleep(Math.max(0, moment - Date.now()));
      await until(
        async () => ready.size > 0,
        60_000,
        async () => 'no worker starts',
      );
      const victim = [...ready][Math.floor(Math.random() * ready.size)]!;
      ready.delete(victim);
      victim.kill('SIGKILL');
    }
  }
});

/** Looks through the public role's eyes, twenty times a second, for anything whose moment has not come. */
async function watch(t: TestApp, signal: AbortSignal): Promise<string[]> {
  const early: string[] = [];
  while (!signal.aborted) {
    const { rows } = await t.kernel.publicPool.query(
      'SELECT slug FROM publish.articles WHERE promised_at > clock_timestamp()',
    );
    early.push(...rows.map((r) => r.slug));
    await sleep(50);
  }
  return early;
}

async function states(t: TestApp): Promise<Record<string, number>> {
  const { rows } = await t.kernel.pool.query(
    'SELECT state, count(*)::int AS n FROM publish.release_orders GROUP BY state',
  );
  return Object.fromEntries(rows.map((r) => [r.state, r.n]));
}

async function until(done: () => Promise<boolean>, ms: number, why: () => Promise<string>): Promise<void> {
  const end = Date.now() + ms;
  while (!(await done())) {
    if (Date.now() > end) assert.fail(`not done in time: ${await why()}`);
    await sleep(50);
  }
}
