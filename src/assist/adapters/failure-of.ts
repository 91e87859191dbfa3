import { OutgoingError } from '../../kernel/http/outgoing.ts';
import type { Failure } from '../types.ts';
import { AnswerTooLarge } from './bounded-fetch.ts';

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

/** Says what went wrong with a call from the error that a package threw, looking through all its causes. */
export function failureOf(error: unknown): Failure {
  for (let e = error, depth = 0; e instanceof Error && depth < 8; e = inner(e), depth += 1) {
    if (e instanceof OutgoingError) return e.trouble === 'too-slow' ? 'timeout' : 'address';
    if (e instanceof AnswerTooLarge) return 'too-large';
    const { statusCode, code } = e as { statusCode?: unknown; code?: unknown };
    if (typeof statusCode === 'number' && statusCode >= 300) return ofStatus(statusCode);
    if (typeof code === 'string') {
      if (/^(ENOTFOUND|EAI_)/.test(code)) return 'dns';
      if (TLS.test(code)) return 'tls';
      if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
      if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/.test(code)) return 'unreachable';
      if (/^(UND_ERR_SOCKET|ECONNRESET|UND_ERR_ABORTED|ERR_STREAM)/.test(code)) return 'cut';
    }
    if (/parse|json|validation/i.test(e.name)) return 'cut';
  }
  return 'server';
}

const inner = (error: Error): unknown => (error as { lastError?: unknown }).lastError ?? error.cause;

function ofStatus(status: number): Failure {
  if (status === 401) return 'key';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'model-missing';
  if (status === 408) return 'timeout';
  if (status === 413) return 'too-long';
  if (status === 429) return 'throttled';
  return 'server';
}
