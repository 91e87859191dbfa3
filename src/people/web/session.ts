import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../../kernel/errors.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { countAccounts } from '../queries/accounts.ts';
import { LONGEST_DAYS, readSession, type SelfActor } from '../queries/sessions.ts';

const secure = (c: Web): boolean => c.get('kernel').config.publicUrl.startsWith('https:');
const cookieName = (c: Web): string => (secure(c) ? '__Host-gapura' : 'gapura');

/** Gives the browser its session token: unreadable to scripts, sent along only when a person comes from our own pages or a link. */
export function setSessionCookie(c: Web, token: string): void {
  setCookie(c, cookieName(c), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: secure(c),
    path: '/',
    maxAge: LONGEST_DAYS * 86_400,
  });
}

/** Takes the token out of the browser. */
export const clearSessionCookie = (c: Web): void => {
  deleteCookie(c, cookieName(c), { path: '/', secure: secure(c) });
};

/** The session token that a request came with, whether or not it still works. */
export const sessionTokenOf = (c: Web): string | undefined => getCookie(c, cookieName(c));

const ids = new WeakMap<Web, string>();

/** The id of the session that a request came with; "" without one. */
export const sessionIdOf = (c: Web): string => ids.get(c) ?? '';

/** The signed-in person; throws "unauthenticated" for anyone else. */
export function selfOf(c: Web): SelfActor {
  const actor = c.get('actor');
  if (actor?.kind === 'account') return actor;
  throw new AppError('unauthenticated', { id: 'Masuk dahulu untuk melakukan ini.', en: 'Sign in first to do this.' });
}

/** Finds out who is asking: sets the actor, their language, and the CSRF token bound to the session. */
export const sessionMiddleware = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  // Whoever signs in anew proves who they are by the password; a form left open from before would carry an old token.
  const signingIn = c.req.method === 'POST' && c.req.path === '/ruang/masuk';
  const token = sessionTokenOf(c);
  const session = token && !signingIn ? await readSession(c.get('kernel'), token) : null;
  if (session) {
    c.set('actor', session.actor);
    c.set('locale', session.locale);
    c.set('csrf', c.get('kernel').vault.sign('people.csrf', session.sessionId));
    ids.set(c, session.sessionId);
  }
  await next();
};

/** The pages under /ruang that need no account. */
const OPEN = /^\/ruang\/(masuk|awal|sandi(\/[^/]+)?|undangan\/[^/]+)$/;

/** Sends people without a session to the sign-in page (or, in a new installation, to the first visit); fetches get an error instead. */
export const requireAccount = (): MiddlewareHandler<WebEnv> => async (c, next) => {
  if (c.get('actor') || OPEN.test(c.req.path)) return next();
  if (c.req.header('accept')?.includes('application/json')) {
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
