import type { Hono } from 'hono';
import { routes as answer } from '../answer/index.ts';
import { routes as approve } from '../approve/index.ts';
import { routes as assist } from '../assist/index.ts';
import { routes as deliver } from '../deliver/index.ts';
import type { WebEnv } from '../kernel/http/env.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { routes as learn } from '../learn/index.ts';
import { routes as listen } from '../listen/index.ts';
import { routes as people, providersOf } from '../people/index.ts';
import { routes as plan } from '../plan/index.ts';
import { routes as press } from '../press/index.ts';
import { checkMark, routes as publish } from '../publish/index.ts';
import { routes as write } from '../write/index.ts';
import { DEMO_PASSWORD, demoAccounts } from './demo/accounts.ts';
import { planPorts } from './plan-ports.ts';
import { portalPorts } from './portal-ports.ts';

/** Mounts the pages of all modules, with the ports that earlier modules need from later ones. */
export function mountModules(app: Hono<WebEnv>, k: Kernel): void {
  // A mistake in the file of sign-in providers is told at the start, not at the first sign-in.
  providersOf(k.config);
  app.route('/', people({ demoAccounts, demoPassword: DEMO_PASSWORD }));
  app.route('/', assist());
  app.route('/', plan(planPorts(k)));
  app.route('/', write({ checkMark }));
  app.route('/', approve());
  app.route('/', publish(portalPorts(k)));
  app.route('/', press());
  app.route('/', deliver());
  app.route('/', listen());
  app.route('/', answer());
  app.route('/', learn());
}
