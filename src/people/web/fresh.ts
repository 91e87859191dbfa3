import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { confirmSelf, type Proof } from '../commands/confirm-self.ts';
import { hasPassword, identitiesOf } from '../oidc/bindings.ts';
import { providersOf } from '../oidc/providers.ts';
import { peoplePolicy } from '../policy.ts';
import { factorsOf, hasFactor } from '../queries/factors.ts';
import { CODE_FIELD, PASSKEY_FIELD, shownIn } from './factor-fields.ts';
import { frameOf } from './frame.ts';
import { keepForm } from './kept-form.ts';
import { ConfirmPage } from './pages/confirm.tsx';
import { confirmedAtOf, rememberConfirmed, selfOf, sessionIdOf, setSessionCookie } from './session.ts';

/** The field of the confirming page for people without a second factor; no other form has a field of this name. */
export const PASSWORD_FIELD = '_sandi';
const PROOFS = [PASSWORD_FIELD, CODE_FIELD, PASSKEY_FIELD];

type Fields = Record<string, unknown>;

/** Thrown when a person must first confirm who they are; the session's middleware answers it with the confirming page. */
export class FreshnessNeeded extends AppError {
  readonly trouble: AppError | null;
  constructor(trouble: AppError | null = null) {
    super('forbidden', {
      id: 'Pastikan dulu bahwa ini Anda: buka /ruang/pastikan, lalu ulangi.',
      en: 'First confirm that it is you: open /ruang/pastikan, then try again.',
    });
    this.trouble = trouble;
  }
}

/** Says whether the person confirmed who they are within the last 15 minutes, or what CONFIRM_MINUTES says. */
export function isFresh(c: Web): boolean {
  const at = confirmedAtOf(c);
  const { clock, config } = c.get('kernel');
  return at !== null && clock.now().getTime() - at.getTime() < config.confirmMinutes * 60_000;
}

/**
 * Passes when the signed-in person confirmed who they are within the last 15 minutes; handlers that approve, release or
 * withdraw call it after the policy's question and before the command. Otherwise it throws, and the person gets a page that
 * asks for a passkey or a code (for the password where the account has neither); a form is carried along on that page with
 * all its fields and goes on to the same handler when the proof fits.
 */
export async function requireFresh(c: Web): Promise<void> {
  selfOf(c);
  if (isFresh(c)) return;
  const proof = c.req.method === 'POST' ? proofIn(await c.req.parseBody({ all: true })) : null;
  if (!proof) throw new FreshnessNeeded();
  try {
    await confirm(c, proof);
  } catch (error) {
    if (error instanceof AppError) throw new FreshnessNeeded(error);
    throw error;
  }
}

/** What a form shows to confirm its person; null when it shows nothing. */
export function proofIn(fields: Fields): Proof | null {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined);
  if (text(CODE_FIELD) !== undefined || text(PASSKEY_FIELD))
    return shownIn({ _kode: text(CODE_FIELD), _kunci: text(PASSKEY_FIELD) });
  const password = text(PASSWORD_FIELD);
  return password === undefined ? null : { password };
}

/** Checks the proof and makes this session fresh; throws "invalid" or "rate-limited". */
export async function confirm(c: Web, proof: Proof): Promise<void> {
  const self = selfOf(c);
  limit(c, 'people.own-password', { perMinute: 10 }, self.id);
  const allowed = peoplePolicy.allow(self, 'changeSelf', self);
  const k = c.get('kernel');
  const field = 'password' in proof ? PASSWORD_FIELD : CODE_FIELD;
  setSessionCookie(c, await confirmSelf(k, allowed, sessionIdOf(c), proof, field));
  rememberConfirmed(c, k.clock.now());
}

/** Answers a request that needs confirming: a page is led to the confirming page, a form is carried along on it. */
export async function askToConfirm(c: Web, needed: FreshnessNeeded): Promise<Response> {
  const url = new URL(c.req.url);
  if (c.req.method === 'GET')
    return c.redirect(`/ruang/pastikan?ke=${encodeURIComponent(url.pathname + url.search)}`, 303);
  const fields = Object.entries(await c.req.parseBody({ all: true })).flatMap(([name, value]) =>
    name === '_csrf' || PROOFS.includes(name)
      ? []
      : [value].flat().flatMap((one) => (typeof one === 'string' ? [{ name, value: one }] : [])),
  );
  return drawConfirm(c, { action: url.pathname + url.search, fields, trouble: needed.trouble });
}

/** Draws the confirming page. */
export async function drawConfirm(
  c: Web,
  p: { action: string; fields: { name: string; value: string }[]; trouble: AppError | null; status?: 200 },
): Promise<Response> {
  const self = selfOf(c);
  const said = p.trouble?.fields ?? {};
  const error: Bilingual | undefined = said[PASSWORD_FIELD] ?? said[CODE_FIELD] ?? p.trouble?.say;
  const k = c.get('kernel');
  const [factors, identities, password] = await Promise.all([
    factorsOf(k, self.id),
    identitiesOf(k, self.id),
    hasPassword(k, self.id),
  ]);
  // Where the account has a second factor, the provider's word is not enough.
  const bound = hasFactor(factors) ? [] : identities.map((i) => i.provider);
  const providers = providersOf(k.config).filter((one) => bound.includes(one.id));
  const next = p.action === '/ruang/pastikan' ? (p.fields.find((f) => f.name === 'ke')?.value ?? '') : '';
  const kept = providers.length > 0 && !next ? await keepForm(k, self.id, p) : '';
  const view = ConfirmPage({
    ...frameOf(c),
    name: self.name,
    action: p.action,
    fields: p.fields,
    factors: hasFactor(factors) ? factors : null,
    password,
    providers,
    going: new URLSearchParams(next ? { ke: next } : { isian: kept }).toString(),
    error,
  });
  return page(c, view, p.status ?? (p.trouble ? STATUS[p.trouble.code] : 401));
}
