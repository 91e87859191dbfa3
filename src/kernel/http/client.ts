import { getConnInfo } from '@hono/node-server/conninfo';
import type { Web } from './env.ts';

/** Returns the caller's network address; never store it. With TRUST_PROXY it is the last one the proxy vouches for. */
export function clientAddress(c: Web): string {
  if (c.get('kernel').config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded) return forwarded;
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'in-process';
  }
}
