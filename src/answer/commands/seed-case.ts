import { type Actor, CITIZEN, SYSTEM } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency } from '../../people/index.ts';
import type { CloseReason } from '../case-types.ts';
import { pauseClock, resumeClock, startClock, stopClock } from '../clock.ts';
import { codePrefix } from '../code.ts';
import { type Happening, type HappeningDetail, happen } from '../timeline.ts';
import { extendRunningClock } from './extend-clock.ts';
import { insertCase, type NewCase } from './open-case.ts';

export type SeedStep = {
  what: Exclude<Happening, 'received' | 'reclassed'>;
  at: Date;
  actor: Actor;
  text?: string;
  closeReason?: CloseReason;
};
export type SeedCase = Omit<NewCase, 'locale'> & {
  at: Date;
  unitId: string | null;
  assigneeId: string | null;
  cites: string[];
  steps: SeedStep[];
};

const STATE: Partial<Record<Happening, string>> = {
  verified: 'verified',
  assigned: 'assigned',
  note: 'working',
  asked: 'waiting',
  replied: 'working',
  answered: 'answered',
  closed: 'closed',
  reopened: 'working',
};

/** Writes a case of a demonstration with its past: nothing is mailed; times are the given ones. Returns its tracking code. */
export async function seedCase(k: Kernel, seed: SeedCase): Promise<string> {
  const agency = await findAgency(k, seed.agencyId);
  const prefix = codePrefix(agency?.slug);
  return k.change(SYSTEM, async (tx) => {
    const { id, trackingCode } = await insertCase(tx, k, { ...seed, locale: 'id' }, prefix, seed.at);
    await happen(tx, CITIZEN, id, 'received', { isPublic: true, at: seed.at });
    for (const step of seed.steps) await takeStep(tx, id, seed, step);
    return trackingCode;
  });
}

async function takeStep(tx: Change, id: string, seed: SeedCase, step: SeedStep): Promise<void> {
  const state = STATE[step.what];
  if (state)
    await tx.db.execute(sql`UPDATE answer.cases SET state = ${state}, changed_at = ${step.at} WHERE id = ${id}`);
  switch (step.what) {
    case 'assigned':
      await tx.db.execute(
        sql`UPDATE answer.cases SET unit_id = ${seed.unitId}, assignee_id = ${seed.assigneeId} WHERE id = ${id}`,
      );
      break;
    case 'asked':
      await pauseClock(tx, id, step.text ?? '', step.at);
      break;
    case 'replied':
      await resumeClock(tx, id, step.at);
      break;
    case 'extended':
      await extendRunningClock(tx, id, step.text ?? '');
      break;
    case 'answered':
      await resumeClock(tx, id, step.at);
      await stopClock(tx, id, 'answered', step.at);
      await tx.db.execute(
        sql`UPDATE answer.cases SET answer = ${step.text ?? ''}, answer_cites = ${sql.param(seed.cites)}::text[], answered_at = ${step.at} WHERE id = ${id}`,
      );
      break;
    case 'closed':
      await resumeClock(tx, id, step.at);
      await stopClock(tx, id, 'closed', step.at);
      await tx.db.execute(sql`UPDATE answer.cases SET close_reason = ${step.closeReason ?? 'answered'}, close_note = ${step.text ?? null},
        closed_at = ${step.at} WHERE id = ${id}`);
      break;
    case 'reopened':
      await tx.db.execute(sql`UPDATE answer.cases SET reopened = reopened + 1, close_reason = NULL, close_note = NULL,
        closed_at = NULL, answered_at = NULL WHERE id = ${id}`);
      await startClock(tx, id, seed.kind, step.at);
      break;
  }
  await happen(tx, step.actor, id, step.what, {
    text: step.text ?? null,
    isPublic: step.what !== 'note',
    at: step.at,
    detail: detailOf(seed, step),
  });
}

function detailOf(seed: SeedCase, step: SeedStep): HappeningDetail {
  if (step.what === 'assigned' && seed.unitId) return { unitId: seed.unitId, assigneeId: seed.assigneeId };
  if (step.what === 'answered') return { cites: seed.cites };
  return step.what === 'closed' ? { reason: step.closeReason ?? 'answered' } : {};
}
