import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { hashPassword, isOutdated, passwordFits } from '../password.ts';
import { factorsOf, hasFactor } from '../queries/factors.ts';
import { accounts } from '../tables.ts';
import { countTry, forgetTries } from './count-tries.ts';
import { type Browser, type Opening, openSessionFor } from './open-session.ts';
import { type Shown, showFactor, showPasskey } from './show-factor.ts';

export type SignInInput = Browser & { email: string; password: string };
/** A session's token, or a ticket with which the second factor is shown. */
export type SignedIn = { accountId: string; token: string } | { accountId: string; ticket: string };

type Account = typeof accounts.$inferSelect;
type Ticket = { accountId: string; password: string; opening: Opening; until: number };

/** How long the second factor may take. */
const TICKET_MINUTES = 10;

const wrong = (): AppError => {
  const say = { id: 'Surel atau kata sandi tidak cocok.', en: 'Address or password does not match.' };
  return new AppError('unauthenticated', say);
};
const ticketGone = (): AppError =>
  new AppError('gone', {
    id: 'Terlalu lama menunggu. Masuk lagi dari awal.',
    en: 'That took too long. Sign in again from the start.',
  });

const actorFor = (a: Account) => ({ kind: 'account' as const, id: a.id, name: a.name, grants: [] });
const mark = (a: Account): string => sha256Hex(a.passwordHash ?? '');

/**
 * Checks an address and a password and opens a session, or, for an account with a second factor, gives the ticket for showing
 * it. Answers the same and takes as long for unknown, invited and suspended accounts. Throws "unauthenticated", or
 * "rate-limited" during a pause.
 */
export async function signIn(k: Kernel, input: SignInInput): Promise<SignedIn> {
  const emailHash = k.vault.fingerprint(input.email);
  await countTry(k, emailHash);
  const [account] = await k.db.select().from(accounts).where(eq(accounts.emailHash, emailHash));
  const fits = await passwordFits(input.password, account?.passwordHash ?? null);
  if (!account || !fits || account.state !== 'active') return refuse(k, account?.id);
  const newHash = isOutdated(account.passwordHash!) ? await hashPassword(input.password) : account.passwordHash;
  const opening: Opening = { method: 'password', second: false };
  return (await enter(k, account, input, opening, newHash)) ?? refuse(k, account.id);
}

/**
 * Opens a session for an account that a first factor has named, or gives a ticket when a second one is to be shown; null when
 * the account changed meanwhile.
 */
export async function enter(
  k: Kernel,
  account: Account,
  browser: Browser,
  opening: Opening,
  newHash = account.passwordHash,
): Promise<SignedIn | null> {
  if (!opening.second && hasFactor(await factorsOf(k, account.id))) {
    const ticket: Ticket = {
      accountId: account.id,
      password: mark(account),
      opening,
      until: k.clock.now().getTime() + TICKET_MINUTES * 60_000,
    };
    return { accountId: account.id, ticket: k.vault.seal(`people.ticket ${JSON.stringify(ticket)}`) };
  }
  const token = await k.change(actorFor(account), (tx) => open(k, tx, account, browser, opening, newHash));
  return token ? { accountId: account.id, token } : null;
}

async function open(
  k: Kernel,
  tx: Change,
  account: Account,
  browser: Browser,
  opening: Opening,
  newHash: string | null,
): Promise<string | null> {
  // Whoever suspends the account or changes its password waits for this row, and then finds the session to end.
  const [held] = await tx.db.select().from(accounts).where(eq(accounts.id, account.id)).for('update');
  if (held?.state !== 'active' || held.passwordHash !== account.passwordHash) return null;
  if (newHash !== held.passwordHash)
    await tx.db.update(accounts).set({ passwordHash: newHash }).where(eq(accounts.id, account.id));
  await forgetTries(tx, held.emailHash);
  return openSessionFor(k, tx, held, browser, opening);
}

function readTicket(k: Kernel, sealed: string): Ticket {
  let text = '';
  try {
    text = k.vault.open(sealed);
  } catch {
    throw ticketGone();
  }
  if (!text.startsWith('people.ticket ')) throw ticketGone();
  const ticket = JSON.parse(text.slice('people.ticket '.length)) as Ticket;
  if (ticket.until < k.clock.now().getTime()) throw ticketGone();
  return ticket;
}

/** Whose ticket it is; throws "gone" when it is too old or not one of ours. */
export const ticketAccount = (k: Kernel, ticket: string): string => readTicket(k, ticket).accountId;

/** Shows the second factor to a ticket and opens the session; throws "invalid", "gone", or "rate-limited" during a pause. */
export async function finishSignIn(
  k: Kernel,
  input: Browser & { ticket: string; shown: Shown; field: string },
): Promise<{ token: string; accountId: string }> {
  const ticket = readTicket(k, input.ticket);
  const [account] = await k.db.select().from(accounts).where(eq(accounts.id, ticket.accountId));
  if (!account || mark(account) !== ticket.password) throw ticketGone();
  await countTry(k, account.emailHash);
  const token = await k.change(actorFor(account), async (tx) => {
    const by = await showFactor(k, tx, account.id, input.shown, input.field);
    const method = by === 'passkey' ? 'passkey' : ticket.opening.method === 'oidc' ? 'oidc' : 'code';
    return open(k, tx, account, input, { ...ticket.opening, method, second: true }, account.passwordHash);
  });
  if (!token) throw ticketGone();
  return { token, accountId: account.id };
}

/** Opens a session by a passkey alone, which is both factors at once; throws "unauthenticated". */
export async function signInByPasskey(
  k: Kernel,
  input: Browser & { answer: unknown },
): Promise<{ token: string; accountId: string }> {
  const opened = await k.change({ kind: 'system', name: 'sign-in' }, async (tx) => {
    const id = await showPasskey(k, tx, input.answer, 'passkey-sign-in');
    if (!id) return null;
    const [account] = await tx.db.select().from(accounts).where(eq(accounts.id, id));
    if (!account) return null;
    const token = await open(k, tx, account, input, { method: 'passkey', second: true }, account.passwordHash);
    return token ? { token, accountId: id } : null;
  });
  if (opened) return opened;
  throw new AppError('unauthenticated', {
    id: 'Kunci sandi itu tidak dikenal di sini. Masuk dengan kata sandi.',
    en: 'That passkey is not known here. Sign in with your password.',
  });
}

/** Remembers a failure, with as much work for an unknown address as for a known one. */
async function refuse(k: Kernel, accountId: string | undefined): Promise<never> {
  await k.change({ kind: 'system', name: 'sign-in' }, async (tx) => {
    tx.audit({ action: 'people.sign-in-failed', subject: { kind: 'account', id: accountId ?? 'unknown' } });
  });
  throw wrong();
}
