import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { LONGEST_DAYS, readSession } from '../commands/sessions.ts';
import { countAccounts } from '../queries/accounts.ts';

const secure = (c: Web): boolean => c.get('kernel').config.publicUrl.startsWith('https:');
const cookieName = (c: Web): string => (secure(c) ? '__Host-gapura' : 'gapura');

/** Gives the browser its session token: unreadable to scripts, sent only with requests from our own pages. */
export function setSessionCookie(c: Web, token: string): void {
  setCookie(c, cookieName(c), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: secure(c),
    path: '/',
    maxAge: LONGEST_DAYS * 86_400,
  });
}

export const clearSessionCookie = (c: Web): void => {
  deleteCookie(c, cookieName(c), { path: '/', secure: secure(c) });
};

const ids = new WeakMap<Web, string>();

/** The id of the session that a request came with; "" without one. */
export const sessionIdOf = (c: Web): string => ids.get(c) ?? '';

/** Finds out who is asking: sets the actor, their language, and the CSRF token bound to the session. */
export const sessionMiddleware = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  const token = getCookie(c, cookieName(c));
  const session = token ? await readSession(c.get('kernel'), token) : null;
  if (session) {
    c.set('actor', session.actor);
    c.set('locale', session.locale);
    c.set('csrf', c.get('kernel').vault.sign('people.csrf', session.sessionId));
    ids.set(c, session.sessionId);
  }
  await next();
};

const OPEN = /^\/ruang\/(masuk|undangan\/|sandi|awal)/;

/** Sends people without a session to the sign-in page (or, in a new installation, to the first visit); fetches get an error instead. */
export const requireAccount = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  if (c.get('actor') || OPEN.test(c.req.path)) return next();
  if (c.req.header('accept')?.includes('application/json')) {
    throw new AppError('unauthenticated', {
      id: 'Sesi Anda berakhir. Masuk lagi; tulisan Anda aman di perangkat ini.',
      en: 'Your session has ended. Sign in again; your text is safe on this device.',
    });
  }
  if ((await countAccounts(c.get('kernel'))) === 0) return c.redirect('/ruang/awal', 303);
  const url = new URL(c.req.url);
  const back = c.req.method === 'GET' ? `?lanjut=${encodeURIComponent(url.pathname + url.search)}` : '';
  return c.redirect(`/ruang/masuk${back}`, 303);
};
