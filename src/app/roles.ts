import { serve as listen, type ServerType } from '@hono/node-server';
import type { Kernel } from '../kernel/kernel.ts';
import { runLoops } from '../kernel/loops.ts';
import { createApp } from './create-app.ts';
import { allLoops } from './modules.ts';

/** A running role; `stop` lets what is under way finish, within about ten seconds. */
export type Running = { stop(): Promise<void> };

/** Starts the web server; resolves when it listens, with the port it got. */
export async function startWeb(k: Kernel): Promise<Running & { port: number }> {
  const app = createApp(k);
  let server!: ServerType;
  const port = await new Promise<number>((resolve, reject) => {
    server = listen({ fetch: app.fetch, port: k.config.port, hostname: k.config.host }, (info) => resolve(info.port));
    server.on('error', reject);
  });
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

/** Starts the worker: jobs, the release clock, deliveries. */
export async function startWorker(k: Kernel): Promise<Running> {
  const stopping = new AbortController();
  const loops = runLoops(k, allLoops(), stopping.signal);
  await k.jobs.start(k);
  return {
    async stop() {
      stopping.abort();
      await loops;
    },
  };
}
