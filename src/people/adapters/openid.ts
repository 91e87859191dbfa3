import { readFile } from 'node:fs/promises';
import * as client from 'openid-client';
import type { Config } from '../../kernel/config.ts';
import { guardedFetch } from '../../kernel/http/outgoing.ts';
import type { Provider } from '../oidc/providers.ts';

type Known = { at: number; configuration: client.Configuration };
/** What was asked at the provider, to be held against its answer. */
export type Journey = { state: string; nonce: string; verifier: string; again: boolean };
/** What a provider vouches for; the tokens themselves are let go. */
export type Vouched = {
  issuer: string;
  subject: string;
  claims: Record<string, unknown>;
  acr: string | null;
  amr: string[];
};

/** Thrown when a provider's answer doesn't hold; `reason` is for the log and holds no token. */
export class ProviderError extends Error {
  readonly reason: string;
  constructor(reason: string, cause?: unknown) {
    super(`sign-in provider: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** A provider's metadata is read again after an hour. */
const KEPT_MS = 3_600_000;
const TIMEOUT_S = 10;
const known = new WeakMap<Provider, Known>();

async function clientAuth(p: Provider): Promise<client.ClientAuth> {
  const auth = p.clientAuth;
  if (auth.method !== 'private_key_jwt') {
    const secret = (await readFile(auth.secretFile, 'utf8')).trim();
    return auth.method === 'client_secret_basic' ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret);
  }
  const pem = await readFile(auth.keyFile, 'utf8');
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const namedCurve = auth.algorithm === 'ES256' ? 'P-256' : 'P-384';
  const key = await crypto.subtle.importKey('pkcs8', der, { name: 'ECDSA', namedCurve }, false, ['sign']);
  return client.PrivateKeyJwt(auth.keyId ? { key, kid: auth.keyId } : key);
}

async function configurationOf(config: Config, p: Provider): Promise<client.Configuration> {
  const have = known.get(p);
  if (have && Date.now() - have.at < KEPT_MS) return have.configuration;
  const calls = guardedFetch(config);
  const fetchIt = (url: string, options: client.CustomFetchOptions) => calls(url, options as RequestInit);
  // Plain HTTP only where the file says so; the guard still refuses private addresses that GAPURA_OUTGOING_ALLOW doesn't name.
  // The ID token's signature is checked too, although it comes straight from the provider.
  const execute = [client.enableNonRepudiationChecks];
  if (p.issuer.startsWith('http:')) execute.push(client.allowInsecureRequests);
  const configuration = await client.discovery(new URL(p.issuer), p.clientId, {}, await clientAuth(p), {
    [client.customFetch]: fetchIt,
    execute,
    timeout: TIMEOUT_S,
  });
  configuration[client.customFetch] = fetchIt;
  known.set(p, { at: Date.now(), configuration });
  return configuration;
}

/** Begins a journey to a provider: the address to go to, and what its answer will be held against. `again` asks it to have the person sign in anew. */
export async function beginJourney(
  config: Config,
  p: Provider,
  redirectUri: string,
  again: boolean,
): Promise<{ url: string; journey: Journey }> {
  const journey = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    again,
  };
  try {
    const url = client.buildAuthorizationUrl(await configurationOf(config, p), {
      redirect_uri: redirectUri,
      scope: p.scope,
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      ...(p.require.acr.length > 0 ? { acr_values: p.require.acr.join(' ') } : {}),
      ...(again ? { prompt: 'login', max_age: '0' } : {}),
    });
    return { url: url.href, journey };
  } catch (error) {
    throw new ProviderError(reasonOf(error), error);
  }
}

/** Ends a journey: checks the answer (state, PKCE, issuer, signature, audience, nonce, times) and returns what the provider vouches for. */
export async function endJourney(config: Config, p: Provider, answer: URL, journey: Journey): Promise<Vouched> {
  try {
    const configuration = await configurationOf(config, p);
    const tokens = await client.authorizationCodeGrant(configuration, answer, {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
      // A minute for the two clocks and the way back.
      ...(journey.again ? { maxAge: 60 } : {}),
    });
    const claims = tokens.claims();
    if (!claims) throw new ProviderError('no ID token');
    const more = p.userinfo ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
    const amr = Array.isArray(claims.amr) ? claims.amr.filter((a): a is string => typeof a === 'string') : [];
    const acr = typeof claims.acr === 'string' ? claims.acr : null;
    return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims }, acr, amr };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new ProviderError(reasonOf(error), error);
  }
}

/** The address at which a person also signs out at the provider; null where it has none. */
export async function endSessionAddress(config: Config, p: Provider, back: string): Promise<string | null> {
  try {
    const configuration = await configurationOf(config, p);
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
  } catch (error) {
    throw new ProviderError(reasonOf(error), error);
  }
}

/** The library's code and words; a provider's own text only as its short error code. */
function reasonOf(error: unknown): string {
  const e = error as { code?: string; error?: string; message?: string; cause?: { message?: string } };
  return [e.code, e.error, e.message, e.cause?.message].filter(Boolean).join(' · ').slice(0, 300);
}
