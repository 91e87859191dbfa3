import type { Kernel } from '../../kernel/kernel.ts';
import { accountsWithRole } from '../../people/index.ts';

export type Staff = { id: string; name: string };

/** The people of an agency who write, edit or approve, by name; work can be given to them. */
export async function staffOf(k: Kernel, agencyId: string): Promise<Staff[]> {
  const found = new Map<string, Staff>();
  for (const role of ['officer', 'editor', 'approver'] as const)
    for (const { id, name } of await accountsWithRole(k, role, agencyId)) found.set(id, { id, name });
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'id'));
}
