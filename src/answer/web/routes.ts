import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';

/** The pages of cases. */
export const routes = (): Hono<WebEnv> => new Hono<WebEnv>();
