import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startTestApp, type TestApp } from '../../tests/support/app.ts';
import { connectionUrl, TEST_SECRET } from '../../tests/support/connection-url.ts';
import { release } from '../../tests/support/deliveries.ts';
import { type MailSink, startMailSink } from '../../tests/support/mail-sink.ts';
import { seedTopic } from '../../tests/support/published.ts';
import { seedSubscriber } from './index.ts';

const SUBSCRIBERS = 160;
const KILLS = 8;
/** A slow machine gets fewer kills, not a longer test. */
const MOST_MS = 25_000;
const WORKERS = 2;
const CONNECTIONS = 4;
/** The server holds its answer back this long, so that kills meet messages between "taken" and "told". */
const ANSWER_MS = 60;
const PROGRAM = join(import.meta.dirname, '../../bin/gapura.ts');

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('deliveries under kill -9', () => {
  let t: TestApp;
  let sink: MailSink;
  let dataDir: string;
  const workers: ChildProcess[] = [];
  let stopping = false;

  before(async () => {
    sink = await startMailSink({ delayMs: ANSWER_MS });
    t = await startTestApp();
    dataDir = await mkdtemp(join(tmpdir(), 'gapura-kill-'));
  });
  after(async () => {
    stopping = true;
    for (const child of workers) child.kill('SIGKILL');
    await t.stop();
    await sink.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  function startWorker(at: number): void {
    const child = spawn(process.execPath, [PROGRAM, 'worker'], {
      env: {
        ...process.env,
        DATABASE_URL: connectionUrl(t.kernel.pool.options),
        GAPURA_SECRET: TEST_SECRET,
        GAPURA_DATA: dataDir,
        PUBLIC_URL: 'http://gapura.test',
        SMTP_URL: sink.url,
        SMTP_CONNECTIONS: String(CONNECTIONS),
        DELIVERY_LEASE_SECONDS: '2',
        DATABASE_POOL: '4',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    workers[at] = child;
    child.on('exit', () => {
      if (!stopping && workers[at] === child) startWorker(at);
    });
  }

  it('loses nobody, and repeats at most the messages in flight', { timeout: 200_000 }, async (context) => {
    const k = t.kernel;
    await seedTopic(k, 'banjir', 'Banjir', 'Floods');
    const at = new Date(Date.now() - 60_000);
    for (let i = 0; i < SUBSCRIBERS; i += 1) {
      await seedSubscriber(k, { email: `warga${i}@contoh.example`, topicSlugs: ['banjir'], locale: 'id', at });
    }
    await release(t, { headline: 'Banjir surut', topics: ['banjir'] });
    const from = Date.now();
    for (let w = 0; w < WORKERS; w += 1) startWorker(w);

    // Each kill waits for some more messages, so that all of them meet work under way.
    let kills = 0;
    while (kills < KILLS && Date.now() - from < MOST_MS) {
      const goal = Math.floor(((kills + 1) * (SUBSCRIBERS - 20)) / (KILLS + 1));
      while (sink.taken.length < goal && Date.now() - from < MOST_MS) await sleep(10);
      await sleep(Math.random() * 2 * ANSWER_MS);
      workers[Math.floor(Math.random() * WORKERS)]?.kill('SIGKILL');
      kills += 1;
    }
    const open = async () =>
      Number(
        (
          await k.pool.query(
            "SELECT count(*) AS n FROM deliver.deliveries WHERE state IN ('ready', 'leased', 'handing')",
          )
        ).rows[0].n,
      );
    const end = Date.now() + 90_000;
    while (((await open()) > 0 || (await planState()) !== 'done') && Date.now() < end) await sleep(200);

    const copies = new Map<string, number>();
    for (const mail of sink.taken) copies.set(mail.to, (copies.get(mail.to) ?? 0) + 1);
    const { rows } = await k.pool.query('SELECT state, count(*)::int AS n FROM deliver.deliveries GROUP BY state');
    const states: Record<string, number> = Object.fromEntries(rows.map((r) => [r.state, r.n]));
    const lost = SUBSCRIBERS - copies.size;
    const again = sink.taken.length - copies.size;
    context.diagnostic(
      `${SUBSCRIBERS} subscribers, ${kills} kills, ${WORKERS} workers × ${CONNECTIONS} connections, ${((Date.now() - from) / 1000).toFixed(0)} s: ` +
        `${lost} lost, ${again} sent twice (bound ${CONNECTIONS * kills})`,
    );
    assert.deepEqual([states.ready, states.leased, states.handing], [undefined, undefined, undefined]);
    assert.equal(await planState(), 'done');
    assert.equal(lost, 0, 'lost');
    assert.equal(states.sent, SUBSCRIBERS);
    assert.ok(again <= CONNECTIONS * kills, `${again} repeats are more than ${CONNECTIONS} × ${kills}`);
    const ids = new Map(sink.taken.map((m) => [m.to, m.messageId]));
    assert.ok(
      sink.taken.every((m) => ids.get(m.to) === m.messageId),
      'a repeat carries the same Message-ID',
    );
    assert.equal(new Set(ids.values()).size, copies.size);
  });

  async function planState(): Promise<string> {
    return (await t.kernel.pool.query('SELECT state FROM deliver.plans')).rows[0].state;
  }
});
