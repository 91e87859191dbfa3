import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { decisionRoutes } from './decision-routes.ts';
import { packageFileRoutes } from './package-file-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import { queueRoutes } from './queue-routes.ts';
import { submitRoutes } from './submit-routes.ts';

/** The pages and forms of approval, all under /ruang. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', queueRoutes())
    .route('/', policyRoutes())
    .route('/', packageFileRoutes())
    .route('/', decisionRoutes())
    .route('/', submitRoutes());
