import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';
import { logRoutes } from './log-routes.tsx';
import { settingsRoutes } from './settings-routes.tsx';

/** The newsroom's pages for the assistant: settings and log. */
export const routes = (): Hono<WebEnv> => new Hono<WebEnv>().route('/', logRoutes()).route('/', settingsRoutes());
