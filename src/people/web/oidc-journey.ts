import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import { newToken } from '../../kernel/ids.ts';
import { beginJourney, endJourney, ProviderError, type Vouched } from '../adapters/openid.ts';
import { keepHandshake, takeHandshake } from '../commands/handshakes.ts';
import { refusals } from '../oidc/oidc-words.ts';
import { findProvider, type Provider } from '../oidc/providers.ts';

/** The cookie that ties a journey to the browser that began it. */
const COOKIE = 'gapura-perjalanan';
const MINUTES = 10;

const purpose = z.object({
  /** What the journey is for: to sign in, to connect the provider to an account, to confirm who one is. */
  use: z.enum(['sign-in', 'bind', 'confirm']),
  accountId: z.string().nullable(),
  next: z.string(),
  /** The token of a form that waits for the confirming. */
  kept: z.string().nullable(),
});
export type Purpose = z.infer<typeof purpose>;
const kept = z.object({
  provider: z.string(),
  purpose,
  journey: z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), again: z.boolean() }),
});

/** The provider that an address names; throws "not-found". */
export function providerOf(c: Web): Provider {
  const provider = findProvider(c.get('kernel').config, c.req.param('id') ?? '');
  if (!provider) throw notFound();
  return provider;
}

/** Where a provider sends people back to; it is registered there to the letter. */
const redirectUri = (c: Web, p: Provider): string =>
  `${c.get('kernel').config.publicUrl}/ruang/masuk/oidc/${p.id}/kembali`;

/** A refusal that says plainly what to do, and logs what the provider answered. */
function failed(c: Web, p: Provider, error: unknown, say: keyof typeof refusals = 'failed'): AppError {
  if (!(error instanceof ProviderError)) throw error;
  c.get('kernel').log.warn({ provider: p.id, reason: error.reason, requestId: c.get('requestId') }, 'sign-in refused');
  return new AppError('unauthenticated', refusals[say], { cause: error });
}

/** Sends a browser on a journey to a provider. Nothing is changed by it but a cookie and a row that ends in ten minutes. */
export async function setOut(c: Web, p: Provider, what: Purpose): Promise<Response> {
  const k = c.get('kernel');
  const again = what.use === 'confirm';
  const { url, journey } = await beginJourney(k.config, p, redirectUri(c, p), again).catch((error) => {
    throw failed(c, p, error);
  });
  const token = newToken();
  await keepHandshake(k, token, 'provider', { provider: p.id, purpose: what, journey }, MINUTES);
  setCookie(c, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: k.config.publicUrl.startsWith('https:'),
    path: '/ruang/masuk/oidc',
    maxAge: MINUTES * 60,
  });
  return c.redirect(url, 303);
}

/** Takes a browser back from its journey, once: what it was for, and whom the provider vouches for. Throws "unauthenticated". */
export async function comeBack(c: Web, p: Provider): Promise<{ purpose: Purpose; vouched: Vouched }> {
  const k = c.get('kernel');
  const token = getCookie(c, COOKIE);
  deleteCookie(c, COOKIE, { path: '/ruang/masuk/oidc', secure: k.config.publicUrl.startsWith('https:') });
  const found = kept.safeParse(token ? await takeHandshake(k, token, 'provider') : null);
  if (!found.success || found.data.provider !== p.id) throw new AppError('unauthenticated', refusals.late);
  const answer = new URL(redirectUri(c, p) + new URL(c.req.url).search);
  const cancelled = answer.searchParams.has('error');
  const vouched = await endJourney(k.config, p, answer, found.data.journey).catch((error) => {
    throw failed(c, p, error, cancelled ? 'cancelled' : 'failed');
  });
  return { purpose: found.data.purpose, vouched };
}
