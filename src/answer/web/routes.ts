import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { trackRoutes } from './track-routes.ts';

/** The pages of cases: sending and tracking for citizens, the inbox for the newsroom. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().route('/', reportRoutes()).route('/', trackRoutes()).route('/', inboxRoutes());
