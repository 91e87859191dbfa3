import type { ErrorCode } from '../errors.ts';

/** The HTTP status of each error code; the only place where the two meet. */
export const STATUS = {
  invalid: 422,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'too-large': 413,
  'rate-limited': 429,
  unauthenticated: 401,
  gone: 410,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;
