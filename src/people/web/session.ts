import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Browser } from '../commands/open-session.ts';
import { LONGEST_DAYS, type SelfActor, type SessionView } from '../queries/sessions.ts';
import { deviceOf } from './device.ts';

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

const DEVICE = 'gapura-perangkat';

/** The browser of a request: its kind in words, the token by which it is known again, and its session. */
export function browserOf(c: Web): Browser & { deviceToken: string } {
  const has = getCookie(c, DEVICE);
  const deviceToken = has && /^[\w-]{43}$/.test(has) ? has : newToken();
  return { device: deviceOf(c.req.header('user-agent') ?? ''), deviceToken, replaces: sessionTokenOf(c) };
}

/** Lets a browser in: it gets the token of its session, and the one by which it is known again. */
export function admit(c: Web, token: string, browser: { deviceToken: string }): void {
  setSessionCookie(c, token);
  const rule = { httpOnly: true, sameSite: 'Lax', secure: secure(c), path: '/ruang', maxAge: 365 * 86_400 } as const;
  setCookie(c, DEVICE, browser.deviceToken, rule);
}

/** The session token that a request came with, whether or not it still works. */
export const sessionTokenOf = (c: Web): string | undefined => getCookie(c, cookieName(c));

const opened = new WeakMap<Web, SessionView>();

/** The id of the session that a request came with; "" without one. */
export const sessionIdOf = (c: Web): string => opened.get(c)?.sessionId ?? '';

/** The session that a request came with; null without one. */
export const sessionOf = (c: Web): SessionView | null => opened.get(c) ?? null;

/** When the person of this session last proved who they are; null without a session. */
export const confirmedAtOf = (c: Web): Date | null => opened.get(c)?.confirmedAt ?? null;

/** The signed-in person; throws "unauthenticated" for anyone else. */
export function selfOf(c: Web): SelfActor {
  const actor = c.get('actor');
  if (actor?.kind === 'account') return actor;
  throw new AppError('unauthenticated', { id: 'Masuk dahulu untuk melakukan ini.', en: 'Sign in first to do this.' });
}

/** Remembers for the rest of a request which session it came with. */
export const rememberSession = (c: Web, session: SessionView): void => {
  opened.set(c, session);
};

/** Remembers for the rest of a request that its person has just proved who they are. */
export const rememberConfirmed = (c: Web, at: Date): void => {
  const session = opened.get(c);
  if (session) opened.set(c, { ...session, confirmedAt: at });
};

/** Says whether a script asks, which gets an error instead of a page. */
export const wantsJson = (c: Web): boolean => c.req.header('accept')?.includes('application/json') ?? false;
