import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../src/app/boot.ts';
import { startWeb, startWorker } from '../../src/app/roles.ts';
import { type Config, readConfig } from '../../src/kernel/config.ts';
import { resetLimits } from '../../src/kernel/http/rate-limit.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { createLog } from '../../src/kernel/log.ts';
import { type MailMessage, readOutbox } from '../../src/kernel/mail.ts';
import { TEST_SECRET } from './connection-url.ts';
import { openTestDatabase } from './database.ts';
import { openDemoDatabase } from './demo-database.ts';

/** Each test process has 40 ports of its own, below those that the system gives to outgoing connections. */
const FIRST = 20_000 + (process.pid % 300) * 40;
const MOST = 40;
let tried = 0;

/** A port of this machine that nobody uses, and that no connection of another test takes before it is bound. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (left: number): void => {
      const port = FIRST + (tried % MOST);
      tried += 1;
      const probe = createServer();
      probe.on('error', (error) => (left > 0 ? attempt(left - 1) : reject(error)));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
    };
    attempt(MOST);
  });
}

export type TestServer = {
  kernel: Kernel;
  base: string;
  /** The newest mails in the outbox, newest first. */
  mails(): Promise<MailMessage[]>;
  stop(): Promise<void>;
};

/** Starts the whole program with web and worker on a real port, on a database of its own; with `demo` it is seeded. */
export async function startTestServer(settings: Partial<Config> & { demo: boolean }): Promise<TestServer> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'gapura-server-'));
  const base = `http://127.0.0.1:${port}`;
  const config: Config = {
    ...readConfig({}),
    port,
    host: '127.0.0.1',
    publicUrl: base,
    dataDir,
    logLevel: 'silent',
    ...settings,
  };
  const database = await (settings.demo
    ? openDemoDatabase(dataDir, { poolSize: 12 })
    : openTestDatabase({ poolSize: 12 }));
  const kernel = assemble(config, createLog(process.env.TEST_LOG ?? 'silent'), database, TEST_SECRET);
  resetLimits();
  const web = await startWeb(kernel);
  const worker = await startWorker(kernel);
  return {
    kernel,
    base,
    mails: async () =>
      (await readOutbox(kernel.pool, kernel.vault, { limit: 50, offset: 0 })).entries.map((e) => e.mail),
    async stop() {
      await Promise.all([web.stop(), worker.stop()]);
      await kernel.jobs.stop();
      kernel.mailer.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
