import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { portalRoutes } from './portal-routes.tsx';
import type { PublishPorts } from './ports.ts';
import { releaseRoutes } from './release-routes.ts';

/** The public portal and the newsroom's release clock; the ports bring in what later steps of the loop know. */
export function routes(ports: PublishPorts): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.route('/', portalRoutes(ports));
  app.route('/', releaseRoutes());
  return app;
}
