import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { askRoutes } from '../asking/web/ask-routes.ts';
import { delegationRoutes } from '../delegation/web/delegation-routes.ts';
import { debtRoutes } from '../emergency/web/debt-routes.ts';
import { emergencyRoutes } from '../emergency/web/emergency-routes.ts';
import { packageLinkRoutes } from '../links/web/package-link-routes.ts';
import { signerRoutes } from '../links/web/signer-routes.tsx';
import { quoteRoutes } from '../signoff/web/quote-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { packageFileRoutes } from './package-file-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import { queueRoutes } from './queue-routes.ts';
import { submitRoutes } from './submit-routes.ts';

/** The pages and forms of approval: under /ruang, and below the one-time links of people without an account. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', queueRoutes())
    .route('/', policyRoutes())
    .route('/', packageFileRoutes())
    .route('/', decisionRoutes())
    .route('/', submitRoutes())
    .route('/', askRoutes())
    .route('/', signerRoutes())
    .route('/', delegationRoutes())
    .route('/', debtRoutes())
    .route('/', emergencyRoutes())
    .route('/', packageLinkRoutes())
    .route('/', quoteRoutes());
