import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Web } from '../../kernel/http/env.ts';
import { deviceOf } from '../../people/index.ts';
import { SESSION_MS } from '../commands/enter.ts';

const secure = (c: Web): boolean => c.get('kernel').config.publicUrl.startsWith('https:');
const cookieName = (c: Web): string => (secure(c) ? '__Host-gapura-pers' : 'gapura-pers');

/** A page of one journalist: no cache keeps it and no index lists it; the page itself says that no other site learns its address. */
export function ownHeaders(c: Web): void {
  c.header('cache-control', 'no-store');
  c.header('x-robots-tag', 'noindex, nofollow, noarchive');
}

/** Gives the browser the token of a press session, which opens the press room and nothing else. */
export function setPressCookie(c: Web, token: string): void {
  setCookie(c, cookieName(c), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: secure(c),
    path: '/',
    maxAge: SESSION_MS / 1000,
  });
}

export const pressToken = (c: Web): string => getCookie(c, cookieName(c)) ?? '';

export const clearPressCookie = (c: Web): void => {
  deleteCookie(c, cookieName(c), { path: '/', secure: secure(c) });
};

/** What a request's device is called in the access log. */
export const deviceIn = (c: Web): string => deviceOf(c.req.header('user-agent') ?? '');
