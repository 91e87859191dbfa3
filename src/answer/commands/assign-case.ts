import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Allowed, accountsWithRole, findUnit } from '../../people/index.ts';
import type { CaseSubject } from '../case-types.ts';
import { tellCitizen } from '../tell-citizen.ts';
import { happen } from '../timeline.ts';
import { lockOpen } from './lock-case.ts';

/**
 * Gives a case to a unit of its agency and, where named, to one of the agency's case officers. The citizen hears of a
 * new unit, not of who is at work there.
 */
export async function assignCase(
  k: Kernel,
  { actor, subject }: Allowed<CaseSubject, 'assign'>,
  to: { unitId: string; assigneeId: string | null },
): Promise<void> {
  const [unit, officers] = await Promise.all([
    findUnit(k, to.unitId),
    accountsWithRole(k, 'case-officer', subject.agencyId),
  ]);
  if (unit?.agencyId !== subject.agencyId) {
    throw refusal('unitId', { id: 'Pilih unit kerja dari instansi ini.', en: 'Choose a unit of this agency.' });
  }
  if (to.assigneeId && !officers.some((o) => o.id === to.assigneeId)) {
    throw refusal('assigneeId', {
      id: 'Pilih petugas laporan dari instansi ini.',
      en: 'Choose a case officer of this agency.',
    });
  }
  await k.change(actor, async (tx) => {
    const { state, unitId } = await lockOpen(tx, subject.id);
    await tx.db.execute(sql`UPDATE answer.cases SET unit_id = ${to.unitId}, assignee_id = ${to.assigneeId}, changed_at = ${tx.now},
      state = ${['received', 'verified'].includes(state) ? 'assigned' : state} WHERE id = ${subject.id}`);
    const newUnit = unitId !== to.unitId;
    await happen(tx, actor, subject.id, 'assigned', { isPublic: newUnit, detail: to });
    if (newUnit) await tellCitizen(k, tx, subject.id, 'assigned', [unit.name]);
  });
}

const refusal = (field: string, say: { id: string; en: string }): AppError =>
  new AppError('invalid', say, { fields: { [field]: say } });
