import { and, eq, notInArray } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { EventInput } from '../calendar/event-input.ts';
import type { PlanEvent } from '../calendar/types.ts';
import { coverage, events } from '../tables.ts';
import { checkPeople, checkUnit } from './check-references.ts';

/** Puts an event on the calendar; it stays inside the house until somebody announces it. */
export async function addEvent(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepCalendar'>,
  input: EventInput,
): Promise<PlanEvent> {
  const { coverage: kinds, ...said } = input;
  const { agencyId } = allowed.subject;
  await checkUnit(k, agencyId, said.unitId);
  return k.change(allowed.actor, async (tx) => {
    const event: PlanEvent = {
      ...said,
      id: newId(tx.now.getTime()),
      agencyId,
      version: 1,
      announcedVersion: null,
      cancelledAt: null,
      openedBy: allowed.actor.kind === 'account' ? allowed.actor.id : null,
      changedAt: tx.now,
    };
    await tx.db.insert(events).values(event);
    await keepKinds(tx, event.id, kinds);
    tx.audit({ action: 'plan.event-added', subject: { kind: 'event', id: event.id } });
    return event;
  });
}

/** Changes an event. The public agenda goes on showing what was announced, until it is announced again. */
export async function changeEvent(
  k: Kernel,
  allowed: Allowed<PlanEvent, 'keepEvent'>,
  input: EventInput,
): Promise<void> {
  const { coverage: kinds, ...said } = input;
  const before = allowed.subject;
  await checkUnit(k, before.agencyId, said.unitId);
  await k.change(allowed.actor, async (tx) => {
    await tx.db
      .update(events)
      .set({ ...said, version: before.version + 1, changedAt: tx.now })
      .where(eq(events.id, before.id));
    await keepKinds(tx, before.id, kinds);
    tx.audit({ action: 'plan.event-changed', subject: { kind: 'event', id: before.id } });
  });
}

async function keepKinds(tx: Change, eventId: string, kinds: EventInput['coverage']): Promise<void> {
  await tx.db
    .delete(coverage)
    .where(and(eq(coverage.eventId, eventId), kinds.length > 0 ? notInArray(coverage.kind, kinds) : undefined));
  if (kinds.length > 0)
    await tx.db
      .insert(coverage)
      .values(kinds.map((kind) => ({ eventId, kind, accountId: null })))
      .onConflictDoNothing();
}

/** Assigns the coverage of an event: per kind an account of the agency, or nobody. */
export async function assignCoverage(
  k: Kernel,
  allowed: Allowed<PlanEvent, 'keepEvent'>,
  wanted: { kind: EventInput['coverage'][number]; accountId: string | null }[],
): Promise<void> {
  const event = allowed.subject;
  await checkPeople(
    k,
    event.agencyId,
    wanted.map((one) => one.accountId),
  );
  await k.change(allowed.actor, async (tx) => {
    for (const one of wanted)
      await tx.db
        .update(coverage)
        .set({ accountId: one.accountId })
        .where(and(eq(coverage.eventId, event.id), eq(coverage.kind, one.kind)));
    tx.audit({ action: 'plan.coverage-assigned', subject: { kind: 'event', id: event.id } });
  });
}
