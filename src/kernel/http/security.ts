import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { AppError } from '../errors.ts';
import type { WebEnv } from './env.ts';

/** Sends the security headers: no inline script or style, nothing from elsewhere, no framing. */
export const securityHeaders = (https: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
    crossOriginEmbedderPolicy: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  });

const refuse = (): AppError =>
  new AppError('forbidden', {
    id: 'Formulir ini tidak dikirim dari halaman kami. Muat ulang halaman, lalu kirim lagi.',
    en: 'This form was not sent from our page. Reload the page, then send it again.',
  });

/** Refuses a form that another site's page sent (Origin and Sec-Fetch-Site); `exempt` paths are called by mail programs. */
export function sameOrigin(origins: string[], exempt: (path: string) => boolean): MiddlewareHandler<WebEnv> {
  const check = csrf({
    origin: (origin, c) => origins.includes(origin) || origin === new URL(c.req.url).origin,
    secFetchSite: ['same-origin', 'none'],
  });
  return async (c, next) => {
    if (exempt(c.req.path)) return next();
    let passed = false;
    try {
      const refused = await check(c, async () => {
        passed = true;
        await next();
      });
      return refused;
    } catch (error) {
      if (passed) throw error;
      throw refuse();
    }
  };
}

/** For signed-in people: refuses a change without the session's token, in the field `_csrf` or the header `x-csrf-token`. */
export const tokenGuard: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.get('actor')?.kind !== 'account') return next();
  const expected = c.get('csrf');
  let given = c.req.header('x-csrf-token');
  if (!given) {
    const body = await c.req.parseBody({ all: true });
    if (typeof body._csrf === 'string') given = body._csrf;
  }
  if (!expected || given !== expected) throw refuse();
  return next();
};
