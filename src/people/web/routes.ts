import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { accountRoutes } from './account-routes.tsx';
import { peopleRoutes } from './people-routes.tsx';
import { type DemoAccount, signInRoutes } from './sign-in-routes.tsx';

export type { DemoAccount } from './sign-in-routes.tsx';

/** The pages of accounts: signing in, one's own account, and for administrators people and agencies. */
export const routes = (demo: { demoAccounts?: DemoAccount[]; demoPassword?: string } = {}): Hono<WebEnv> =>
  new Hono<WebEnv>().route('/', signInRoutes(demo)).route('/', accountRoutes()).route('/', peopleRoutes());
