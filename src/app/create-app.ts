import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../kernel/errors.ts';
import type { WebEnv } from '../kernel/http/env.ts';
import { sameOrigin, securityHeaders, tokenGuard } from '../kernel/http/security.ts';
import { staticAssets } from '../kernel/http/static.ts';
import { newId } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { requireAccount, sessionMiddleware } from '../people/index.ts';
import { answerError, answerNotFound } from './error-pages.tsx';
import { mountModules } from './routes.ts';
import { shells } from './shells.ts';

/** The largest request: three sources of 20 MB and their form. */
export const MAX_BODY = 64 * 1024 * 1024;
const DIST = join(import.meta.dirname, '../../dist/assets');

/** The path without the /en prefix, under which the English portal repeats the Indonesian one. */
function unprefixed(pathname: string): string {
  if (pathname === '/en') return '/';
  return pathname.startsWith('/en/') ? pathname.slice(3) : pathname;
}

/** Puts the web application together on a kernel: guards first, then the modules' routes. */
export function createApp(k: Kernel): Hono<WebEnv> {
  const app = new Hono<WebEnv>({ getPath: (request) => unprefixed(new URL(request.url).pathname) });
  app.onError(answerError);
  app.notFound(answerNotFound);
  app.use(async (c, next) => {
    c.set('kernel', k);
    c.set('actor', null);
    c.set('csrf', '');
    c.set('locale', /^\/en(\/|$)/.test(new URL(c.req.url).pathname) ? 'en' : 'id');
    c.set('requestId', newId());
    c.header('x-request-id', c.get('requestId'));
    await next();
  });
  app.use(securityHeaders(k.config.publicUrl.startsWith('https:')));
  app.route('/', staticAssets(DIST));
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }));
  app.use(sameOrigin([new URL(k.config.publicUrl).origin], (path) => path.startsWith('/langganan/berhenti/')));
  app.use('/ruang', noStore, sessionMiddleware(), requireAccount(), tokenGuard);
  app.use('/ruang/*', noStore, sessionMiddleware(), requireAccount(), tokenGuard);
  app.use(shells);
  mountModules(app, k);
  return app;
}

const noStore = async (c: { header(name: string, value: string): void }, next: () => Promise<void>) => {
  c.header('cache-control', 'no-store');
  await next();
};

function tooLarge(): never {
  throw new AppError('too-large', {
    id: 'Kiriman ini terlalu besar. Batasnya 20 MB per berkas dan 64 MB per kiriman.',
    en: 'This request is too large. The limits are 20 MB per file and 64 MB per request.',
  });
}
