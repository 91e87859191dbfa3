import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { runs } from '../tables.ts';
import type { Failure, MaterialClass, Provider, Task } from '../types.ts';

/** What is known of a call before it is made; hashes are SHA-256. */
export type RunStart = {
  agencyId: string;
  task: Task | 'test';
  provider: Provider;
  model: string;
  class: MaterialClass;
  promptHash: string;
  inputHash: string;
  actor: Actor;
  subject: { kind: string; id: string };
};

export type RunEnd = {
  reason: Failure | null;
  output: string;
  tokensIn: number | null;
  tokensOut: number | null;
};

/** Letters of an answer that are kept. */
const MOST_KEPT = 100_000;

/** Opens a row of the log; returns its id. */
export async function openRun(k: Kernel, start: RunStart): Promise<string> {
  const { actor, subject, ...rest } = start;
  const id = newId();
  await k.change(actor, (tx) =>
    tx.db.insert(runs).values({
      id,
      ...rest,
      outputSealed: rest.class !== 'public',
      state: 'running',
      subjectKind: subject.kind,
      subjectId: subject.id,
      startedBy: actor.kind === 'account' ? actor.id : null,
      startedAt: k.clock.now(),
    }),
  );
  return id;
}

/** Closes a row of the log with what came of the call; an answer about material that isn't public is sealed. */
export async function closeRun(k: Kernel, id: string, start: RunStart, end: RunEnd, tookMs: number): Promise<void> {
  const output = end.output.slice(0, MOST_KEPT).replaceAll('\u0000', '').toWellFormed();
  await k.change(start.actor, (tx) =>
    tx.db
      .update(runs)
      .set({
        state: end.reason === null ? 'ok' : end.reason === 'stopped' ? 'stopped' : 'failed',
        reason: end.reason,
        output: output === '' ? null : start.class === 'public' ? output : k.vault.seal(output),
        tookMs: Math.round(tookMs),
        tokensIn: end.tokensIn,
        tokensOut: end.tokensOut,
      })
      .where(eq(runs.id, id)),
  );
}
