import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { listUnits } from '../../people/index.ts';
import { staffOf } from '../queries/staff.ts';

/** Refuses a unit of another agency; the forms offer none. */
export async function checkUnit(k: Kernel, agencyId: string, unitId: string | null): Promise<void> {
  if (unitId === null || (await listUnits(k, agencyId)).some((unit) => unit.id === unitId)) return;
  const say = { id: 'Unit kerja itu bukan bagian dari instansi ini.', en: 'That unit is not part of this agency.' };
  throw new AppError('invalid', say, { fields: { unitId: say } });
}

/** Refuses people who don't work for the agency. */
export async function checkPeople(k: Kernel, agencyId: string, ids: (string | null)[]): Promise<void> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return;
  const known = new Set((await staffOf(k, agencyId)).map((one) => one.id));
  if (wanted.every((id) => known.has(id))) return;
  const say = { id: 'Orang itu tidak bekerja untuk instansi ini.', en: 'That person does not work for this agency.' };
  throw new AppError('invalid', say, { fields: { assigneeId: say } });
}
