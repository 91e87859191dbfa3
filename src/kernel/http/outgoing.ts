import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request, fetch as undiciFetch } from 'undici';
import type { Config } from '../config.ts';
import { checkAddress, isPublicAddress } from './outgoing-address.ts';
import { readBounded } from './outgoing-body.ts';
import { OutgoingError } from './outgoing-trouble.ts';

export { OutgoingError, type OutgoingTrouble } from './outgoing-trouble.ts';

type Rules = Pick<Config, 'outgoingAllow'>;

export type OutgoingOptions = {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Bytes after decompression; 10 MB unless told. */
  maxBytes?: number;
  /** From the first packet to the last byte, redirects included; 10 seconds unless told. */
  timeoutMs?: number;
  /** Media types that are taken, without parameters ("text/html"); any unless told. */
  accept?: string[];
  signal?: AbortSignal;
};

export type OutgoingAnswer = {
  status: number;
  headers: Record<string, string>;
  /** The address that answered in the end. */
  url: string;
  /** The media type without parameters, lower case; empty when the server did not say. */
  type: string;
  bytes: Buffer;
};

const MOST_REDIRECTS = 5;
const MOST_HEADER_BYTES = 32 * 1024;
const MOST_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** Resolves a name and refuses it when any of its addresses is not public; the connection goes to the very addresses that were checked. */
export const guardedLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true, verbatim: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    if (addresses.length === 0 || addresses.some((one) => !isPublicAddress(one.address)))
      return done(new OutgoingError('private'), '', 0);
    if (options.all) return done(null, addresses);
    return done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

const bounds = { maxHeaderSize: MOST_HEADER_BYTES, pipelining: 1, keepAliveTimeout: 4_000, connections: 32 };
const guarded = new Agent({ ...bounds, connect: { lookup: guardedLookup, timeout: TIMEOUT_MS } });
const trusted = new Agent({ ...bounds, connect: { timeout: TIMEOUT_MS } });

/** Returns who makes the call; throws before anything is sent when the address may not be called. */
function dispatcherFor(rules: Rules, address: string | URL): { url: URL; dispatcher: Dispatcher } {
  const target = checkAddress(address, rules.outgoingAllow);
  if (typeof target === 'string') throw new OutgoingError(target);
  return { url: target.url, dispatcher: target.allowed ? trusted : guarded };
}

/**
 * Calls an address on the public Internet and reads the whole answer, whatever its status; never a private, own or metadata
 * address, even behind a redirect or a name that changes. Throws `OutgoingError` for whatever goes wrong.
 */
export async function fetchOut(
  rules: Rules,
  address: string | URL,
  options: OutgoingOptions = {},
): Promise<OutgoingAnswer> {
  const { maxBytes = MOST_BYTES, timeoutMs = TIMEOUT_MS, accept } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let next: string | URL = address;
  let { method = 'GET', body, headers = {} } = options;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { url, dispatcher } = dispatcherFor(rules, next);
      const answer = await request(url, {
        dispatcher,
        method,
        body: body ?? null,
        signal,
        headers: {
          'user-agent': 'Gapura',
          'accept-encoding': 'gzip, deflate, br',
          ...acceptHeader(accept),
          ...headers,
        },
      });
      // A body that is let go says so as an error, which nobody else would hear.
      answer.body.on('error', () => undefined);
      const location = headerOf(answer.headers, 'location');
      if (location && [301, 302, 303, 307, 308].includes(answer.statusCode)) {
        await answer.body.dump({ limit: 16_384, signal });
        next = new URL(location, url);
        // What was meant for one server is not handed to another; a POST becomes a GET as browsers do it.
        if (next.origin !== url.origin) headers = withoutSecrets(headers);
        if (answer.statusCode < 307 && method !== 'HEAD') [method, body] = ['GET', undefined];
        continue;
      }
      const type = headerOf(answer.headers, 'content-type').split(';')[0]!.trim().toLowerCase();
      if (accept && answer.statusCode < 300 && type && !accept.includes(type)) {
        answer.body.destroy();
        throw new OutgoingError('type');
      }
      const bytes = await readBounded(answer.body, headerOf(answer.headers, 'content-encoding'), maxBytes);
      const plain = Object.keys(answer.headers).map((name) => [name, headerOf(answer.headers, name)] as const);
      return { status: answer.statusCode, headers: Object.fromEntries(plain), url: url.href, type, bytes };
    }
  } catch (error) {
    throw troubleOf(error, timeout, options.signal);
  }
  throw new OutgoingError('redirects');
}

/**
 * A `fetch` for libraries that bring their own requests (streams included): the same addresses are refused, redirects are not
 * followed. The caller bounds time by `signal`.
 */
export function guardedFetch(rules: Rules): typeof globalThis.fetch {
  const call = (address: string | URL, init: RequestInit = {}): Promise<unknown> => {
    const { url, dispatcher } = dispatcherFor(rules, address);
    return undiciFetch(url, { ...(init as object), dispatcher, redirect: 'error' });
  };
  return (async (input: RequestInfo | URL, init?: RequestInit) => {
    if (input instanceof Request) throw new TypeError('pass an address, not a Request');
    return call(input, init);
  }) as typeof globalThis.fetch;
}

const headerOf = (headers: Record<string, string | string[] | undefined>, name: string): string => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
};

const acceptHeader = (types: string[] | undefined): Record<string, string> =>
  types ? { accept: `${types.join(', ')}, */*;q=0.1` } : {};

const withoutSecrets = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(authorization|cookie|proxy-|api-key|x-.*key)/i.test(name)),
  );

function troubleOf(error: unknown, timeout: AbortSignal, stopped: AbortSignal | undefined): Error {
  if (error instanceof OutgoingError) return error;
  if (stopped?.aborted) return error as Error;
  const cause = (error as { cause?: unknown }).cause;
  if (cause instanceof OutgoingError) return cause;
  if (timeout.aborted || /TIMEOUT/.test(String((error as { code?: string }).code)))
    return new OutgoingError('too-slow', { cause: error });
  return new OutgoingError('unreachable', { cause: error });
}
