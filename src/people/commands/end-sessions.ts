import { and, eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../policy.ts';
import { sessions } from '../tables.ts';
import { endAllSessions } from './account-rows.ts';

type Self = Allowed<{ id: string }, 'changeSelf'>;

/** Ends one of one's own sessions; another person's session stays, and an unknown one is no error. */
export async function endSession(k: Kernel, allowed: Self, sessionId: string): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const gone = await tx.db
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, id)))
      .returning({ id: sessions.id });
    if (gone.length > 0) tx.audit({ action: 'people.session-ended', subject: { kind: 'account', id } });
  });
}

/** Ends all of one's own sessions but the one in use. */
export async function endOtherSessions(k: Kernel, allowed: Self, keep: string): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    await endAllSessions(tx, id, keep);
    tx.audit({ action: 'people.other-sessions-ended', subject: { kind: 'account', id } });
  });
}

/** Gives one of one's own sessions a name; an unknown one is no error. */
export async function nameSession(k: Kernel, allowed: Self, sessionId: string, name: string): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const named = await tx.db
      .update(sessions)
      .set({ name })
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, id)))
      .returning({ id: sessions.id });
    if (named.length > 0) tx.audit({ action: 'people.session-named', subject: { kind: 'account', id } });
  });
}
