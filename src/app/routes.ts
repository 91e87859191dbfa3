import type { Hono } from 'hono';
import type { WebEnv } from '../kernel/http/env.ts';
import { moduleOf } from './modules.ts';

/** Mounts the routes of all modules, with the ports that earlier modules need from later ones. */
export function mountModules(app: Hono<WebEnv>): void {
  for (const name of ['people', 'plan', 'write', 'approve', 'publish', 'deliver', 'listen', 'answer', 'learn']) {
    const routes = moduleOf(name)?.routes as ((ports: unknown) => Hono<WebEnv>) | undefined;
    if (routes) app.route('/', routes(name === 'publish' ? publishPorts : {}));
  }
}

const publishPorts = {
  counts: async () => new Map(),
  myReaction: async () => null,
  recordRead: () => undefined,
};
