import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { PlannedInput } from '../calendar/event-input.ts';
import { observances } from '../calendar/observances.ts';
import type { Planned } from '../calendar/types.ts';
import { findBrief } from '../queries/briefs.ts';
import { findEvent } from '../queries/events.ts';
import { findIssue } from '../queries/issues.ts';
import { briefIssues, planned } from '../tables.ts';
import { checkPeople, checkUnit } from './check-references.ts';

/** Plans something to be brought out. */
export async function addPlanned(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepCalendar'>,
  input: PlannedInput,
): Promise<Planned> {
  const { agencyId } = allowed.subject;
  await checkAll(k, agencyId, input);
  const by = allowed.actor.kind === 'account' ? allowed.actor.id : null;
  return unique(() =>
    k.change(allowed.actor, async (tx) => {
      const row: Planned = {
        ...input,
        id: newId(tx.now.getTime()),
        agencyId,
        droppedAt: null,
        openedBy: by,
        changedAt: tx.now,
      };
      await tx.db.insert(planned).values(row);
      await linkIssue(tx, row);
      tx.audit({ action: 'plan.planned', subject: { kind: 'planned', id: row.id }, detail: { type: row.type } });
      return row;
    }),
  );
}

/** Changes what is planned. */
export async function changePlanned(
  k: Kernel,
  allowed: Allowed<Planned, 'keepPlanned'>,
  input: PlannedInput,
): Promise<void> {
  const before = allowed.subject;
  await checkAll(k, before.agencyId, input);
  await unique(() =>
    k.change(allowed.actor, async (tx) => {
      await tx.db
        .update(planned)
        .set({ ...input, changedAt: tx.now })
        .where(eq(planned.id, before.id));
      await linkIssue(tx, input);
      tx.audit({ action: 'plan.planned-changed', subject: { kind: 'planned', id: before.id } });
    }),
  );
}

/** Takes a planned item off the calendar. */
export async function dropPlanned(k: Kernel, allowed: Allowed<Planned, 'keepPlanned'>): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    await tx.db.update(planned).set({ droppedAt: tx.now, changedAt: tx.now, briefId: null }).where(eq(planned.id, id));
    tx.audit({ action: 'plan.planned-dropped', subject: { kind: 'planned', id } });
  });
}

/** The text of a planned item follows the narrative of its issue. */
async function linkIssue(tx: Change, row: Pick<Planned, 'briefId' | 'issueId'>): Promise<void> {
  if (row.briefId && row.issueId)
    await tx.db.insert(briefIssues).values({ briefId: row.briefId, issueId: row.issueId }).onConflictDoNothing();
}

async function checkAll(k: Kernel, agencyId: string, input: PlannedInput): Promise<void> {
  await checkUnit(k, agencyId, input.unitId);
  await checkPeople(k, agencyId, [input.assigneeId]);
  const ours = async (field: string, found: Promise<{ agencyId: string } | null> | null) => {
    if (found === null || (await found)?.agencyId === agencyId) return;
    const say = { id: 'Pilihan ini bukan milik instansi Anda.', en: 'This does not belong to your agency.' };
    throw new AppError('invalid', say, { fields: { [field]: say } });
  };
  await ours('briefId', input.briefId ? findBrief(k, input.briefId) : null);
  await ours('eventId', input.eventId ? findEvent(k, input.eventId) : null);
  await ours('issueId', input.issueId ? findIssue(k, input.issueId) : null);
  if (input.observance && !observances().some((one) => one.key === input.observance)) {
    const say = { id: 'Hari besar itu tidak dikenal.', en: 'That observance is not known.' };
    throw new AppError('invalid', say, { fields: { observance: say } });
  }
}

async function unique<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    const say = {
      id: 'Naskah itu sudah punya tempat di kalender.',
      en: 'That text already has its place on the calendar.',
    };
    throw new AppError('conflict', say, { fields: { briefId: say } });
  }
}
