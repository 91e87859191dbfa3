import type { Db } from '../kernel/db/database.ts';
import type { Bilingual } from '../kernel/errors.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { clearancesOf, settingsOf } from './queries/settings.ts';
import type { Assistant, MaterialClass, Settings, Task, WhyNot } from './types.ts';
import { failureSentence } from './words.ts';

/** Returns why an agency's model may not do a task on material of a class; null when it may. */
async function refusal(db: Db, of: Settings, task: Task, materialClass: MaterialClass): Promise<WhyNot | null> {
  if (of.provider === 'none' || of.address === '' || of.model === '') return 'not-configured';
  if (of.tasksOff.includes(task)) return 'task-off';
  if (materialClass === 'public') return null;
  const cleared = await clearancesOf(db, of.agencyId);
  return cleared.some((one) => one.class === materialClass) ? null : 'class';
}

/**
 * Returns the model that may do a task for an agency on material of this class, or null when none is set, the task is
 * switched off, or nobody has cleared the class for the provider; `whyNot` says which.
 */
export async function assistantFor(
  k: Kernel,
  agencyId: string,
  task: Task,
  materialClass: MaterialClass,
): Promise<Assistant | null> {
  const of = await settingsOf(k.db, agencyId);
  if (await refusal(k.db, of, task, materialClass)) return null;
  return { agencyId, task, class: materialClass, provider: of.provider, model: of.model };
}

/** Says in one plain sentence why `assistantFor` returns null; null when it doesn't. */
export async function whyNot(
  k: Kernel,
  agencyId: string,
  task: Task,
  materialClass: MaterialClass,
): Promise<{ code: WhyNot; say: Bilingual } | null> {
  const code = await refusal(k.db, await settingsOf(k.db, agencyId), task, materialClass);
  return code && { code, say: failureSentence(code) };
}
