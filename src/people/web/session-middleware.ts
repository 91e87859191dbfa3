import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { countAccounts } from '../queries/accounts.ts';
import { findSession } from '../queries/sessions.ts';
import { askToConfirm, FreshnessNeeded } from './fresh.ts';
import { rememberSession, sessionOf, sessionTokenOf, wantsJson } from './session.ts';

/** Finds out who is asking: sets the actor, their language, and the CSRF token bound to the session. */
export const sessionMiddleware = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  // Whoever signs in anew proves who they are anew; a form left open from before would carry an old token.
  const signingIn = c.req.method === 'POST' && /^\/ruang\/masuk(\/|$)/.test(c.req.path);
  const token = sessionTokenOf(c);
  const session = token && !signingIn ? await findSession(c.get('kernel'), token) : null;
  if (session) {
    c.set('actor', session.actor);
    c.set('locale', session.locale);
    c.set('csrf', c.get('kernel').vault.sign('people.csrf', session.sessionId));
    rememberSession(c, session);
  }
  await next();
  if (c.error instanceof FreshnessNeeded && !wantsJson(c)) c.res = await askToConfirm(c, c.error);
};

/** The pages under /ruang that need no account. */
const OPEN = /^\/ruang\/(masuk(\/.+)?|awal|sandi(\/[^/]+)?|undangan\/[^/]+)$/;

/** The pages that stay open to someone whose role asks for a second factor that they don't have. */
const ENROLLING = /^\/ruang\/(akun(\/.+)?|keluar|pastikan(\/.+)?)$/;

function askToEnrol(c: Web): Response {
  if (c.req.method === 'GET' && !wantsJson(c)) return c.redirect('/ruang/akun/pengaman', 303);
  throw new AppError('forbidden', {
    id: 'Peran Anda memerlukan langkah kedua. Pasang di halaman Pengaman akun dulu.',
    en: 'Your role needs a second step. Set one up on the page Account protection first.',
  });
}

/** Sends people without a session to the sign-in page (or, in a new installation, to the first visit); fetches get an error instead. */
export const requireAccount = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  if (OPEN.test(c.req.path)) return next();
  if (c.get('actor')) return sessionOf(c)?.mustEnrol && !ENROLLING.test(c.req.path) ? askToEnrol(c) : next();
  if (wantsJson(c)) {
    throw new AppError('unauthenticated', {
      id: 'Sesi Anda berakhir. Masuk lagi; tulisan Anda aman di perangkat ini.',
      en: 'Your session has ended. Sign in again; your text is safe on this device.',
    });
  }
  const k = c.get('kernel');
  if (!k.config.demo && (await countAccounts(k)) === 0) return c.redirect('/ruang/awal', 303);
  const url = new URL(c.req.url);
  const back = c.req.method === 'GET' ? `?lanjut=${encodeURIComponent(c.req.path + url.search)}` : '';
  return c.redirect(`/ruang/masuk${back}`, 303);
};
