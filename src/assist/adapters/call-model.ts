import { createAzure } from '@ai-sdk/azure';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { streamText } from 'ai';
import type { Failure, Provider } from '../types.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { failureOf } from './failure-of.ts';

/** Which server and model to call, with the opened key. */
export type Endpoint = {
  provider: Exclude<Provider, 'none'>;
  address: string;
  model: string;
  apiVersion: string;
  key: string | null;
};

export type ModelCall = {
  system: string;
  user: string;
  /** From the first packet to the last, retries included. */
  timeoutMs: number;
  mostOutputTokens: number;
  /** Letters of the answer after which it is cut off as a failure. */
  mostLetters: number;
  /** Told of each piece of the answer as it comes. */
  onText?: (piece: string) => void;
  signal?: AbortSignal;
  fetch: typeof globalThis.fetch;
};

export type ModelAnswer =
  | { ok: true; text: string; tokensIn: number | null; tokensOut: number | null }
  | { ok: false; reason: Failure; text: string };

/** The most bytes that a server may send for one answer. */
const MOST_BYTES = 4 * 1024 * 1024;

// The package writes notices to the console, which is not where this program logs.
(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;

function modelOf(endpoint: Endpoint, fetch: typeof globalThis.fetch) {
  const address = endpoint.address.replace(/\/+$/, '');
  const key = endpoint.key ?? undefined;
  if (endpoint.provider === 'compatible')
    return createOpenAICompatible({
      name: 'compatible',
      baseURL: address,
      includeUsage: true,
      fetch,
      ...(key ? { apiKey: key } : {}),
    })(endpoint.model);
  return createAzure({
    baseURL: address.endsWith('/openai') ? address : `${address}/openai`,
    apiKey: key ?? '',
    apiVersion: endpoint.apiVersion,
    useDeploymentBasedUrls: true,
    fetch,
  }).chat(endpoint.model);
}

/** Asks a model for a text and streams it; never throws, and always comes back before the time is up. */
export async function callModel(endpoint: Endpoint, call: ModelCall): Promise<ModelAnswer> {
  const enough = new AbortController();
  const time = AbortSignal.timeout(call.timeoutMs);
  const abortSignal = AbortSignal.any([time, enough.signal, ...(call.signal ? [call.signal] : [])]);
  let text = '';
  const failed = (error: unknown): ModelAnswer => {
    if (enough.signal.aborted) return { ok: false, reason: 'too-large', text };
    if (call.signal?.aborted) return { ok: false, reason: 'stopped', text };
    if (time.aborted) return { ok: false, reason: 'timeout', text };
    return { ok: false, reason: failureOf(error), text };
  };
  const read = async (): Promise<ModelAnswer> => {
    const answer = streamText({
      model: modelOf(endpoint, boundedFetch(call.fetch, MOST_BYTES)),
      instructions: call.system,
      prompt: call.user,
      temperature: 0,
      maxOutputTokens: call.mostOutputTokens,
      maxRetries: 1,
      abortSignal,
      onError: () => {},
    });
    for await (const part of answer.fullStream) {
      if (part.type === 'error') return failed(part.error);
      if (part.type === 'abort') return failed(null);
      if (part.type === 'text-delta') {
        text += part.text;
        if (text.length > call.mostLetters) {
          enough.abort();
          return failed(null);
        }
        call.onText?.(part.text);
      }
      if (part.type === 'finish') {
        if (part.finishReason === 'content-filter') return { ok: false, reason: 'filtered', text };
        if (part.finishReason !== 'stop') return { ok: false, reason: 'cut', text };
        if (text.trim() === '') return { ok: false, reason: 'empty', text };
        const { inputTokens, outputTokens } = part.totalUsage;
        return { ok: true, text, tokensIn: inputTokens ?? null, tokensOut: outputTokens ?? null };
      }
    }
    return { ok: false, reason: 'cut', text };
  };
  try {
    return await Promise.race([read(), onAbort(abortSignal)]);
  } catch (error) {
    return failed(error);
  }
}

/** Rejects when the signal aborts, so that a stream which ignores it holds nobody up. */
const onAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new Error('aborted'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
