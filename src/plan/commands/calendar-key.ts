import { eq } from 'drizzle-orm';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { calendarKeys } from '../tables.ts';

/** Makes the secret part of a person's calendar address and returns it, this one time; the former address ends. */
export async function makeCalendarKey(k: Kernel, allowed: Allowed<{ id: string }, 'ownCalendar'>): Promise<string> {
  const token = newToken(32);
  const row = { tokenHash: sha256Hex(token), madeAt: k.clock.now() };
  await k.change(allowed.actor, async (tx) => {
    await tx.db
      .insert(calendarKeys)
      .values({ accountId: allowed.subject.id, ...row })
      .onConflictDoUpdate({ target: calendarKeys.accountId, set: row });
    tx.audit({ action: 'plan.calendar-key-made', subject: { kind: 'account', id: allowed.subject.id } });
  });
  return token;
}

/** Ends a person's calendar address. */
export async function endCalendarKey(k: Kernel, allowed: Allowed<{ id: string }, 'ownCalendar'>): Promise<void> {
  await k.change(allowed.actor, async (tx) => {
    await tx.db.delete(calendarKeys).where(eq(calendarKeys.accountId, allowed.subject.id));
    tx.audit({ action: 'plan.calendar-key-ended', subject: { kind: 'account', id: allowed.subject.id } });
  });
}

/** Finds whose calendar address this is and since when it stands, or null. */
export async function calendarKeyOf(
  k: Kernel,
  by: { accountId: string } | { token: string },
): Promise<{ accountId: string; madeAt: Date } | null> {
  const where =
    'token' in by ? eq(calendarKeys.tokenHash, sha256Hex(by.token)) : eq(calendarKeys.accountId, by.accountId);
  return (await k.db.select().from(calendarKeys).where(where))[0] ?? null;
}
