import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { outboxRoutes } from './outbox-routes.tsx';
import { planRoutes } from './plan-routes.tsx';
import { preferenceRoutes } from './preference-routes.tsx';
import { subscribeRoutes } from './subscribe-routes.tsx';

/** Subscribing and preferences for readers; deliveries and outgoing mail for the newsroom. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', subscribeRoutes())
    .route('/', preferenceRoutes())
    .route('/', planRoutes())
    .route('/', outboxRoutes());
