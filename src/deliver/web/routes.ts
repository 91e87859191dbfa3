import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/env.ts';

/** Subscribing and preferences for readers; deliveries and outgoing mail for the newsroom. */
export const routes = (): Hono<WebEnv> => new Hono<WebEnv>();
