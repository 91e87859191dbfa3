import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { accountRoutes } from './account-routes.ts';
import { agencyRoutes } from './agency-routes.ts';
import { confirmRoutes } from './confirm-routes.ts';
import { factorRoutes } from './factor-routes.ts';
import { firstVisitRoutes } from './first-visit-routes.ts';
import { oidcRoutes } from './oidc-routes.ts';
import type { DemoAccount } from './pages/sign-in.tsx';
import { passwordRoutes } from './password-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { secondStepRoutes } from './second-step-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

export type { DemoAccount } from './pages/sign-in.tsx';

/** The accounts that the sign-in page of a demonstration offers; ignored outside demo mode. */
export type DemoSignIn = { demoAccounts?: readonly DemoAccount[]; demoPassword?: string };

/** The pages of accounts: signing in, one's own account, and for administrators people and agencies. */
export const routes = (demo: DemoSignIn = {}): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .route('/', signInRoutes(demo))
    .route('/', secondStepRoutes())
    .route('/', factorRoutes())
    .route('/', oidcRoutes(demo))
    .route('/', confirmRoutes())
    .route('/', passwordRoutes())
    .route('/', firstVisitRoutes())
    .route('/', accountRoutes())
    .route('/', peopleRoutes())
    .route('/', agencyRoutes())
    .route('/', registerRoutes());
