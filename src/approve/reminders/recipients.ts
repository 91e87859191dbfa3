import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { accountsWithRole, findAccount, mailOf } from '../../people/index.ts';
import { delegatesOf } from '../delegation/queries.ts';
import type { Package } from '../package.ts';
import type { Step } from '../step.ts';
import { NEXT_ROLE } from './reminder-kinds.ts';

export type Recipient = { id: string; name: string; email: string; locale: Locale };

/** The active accounts among these that can be reached by e-mail, each once. */
export async function reachable(k: Kernel, ids: (string | null)[]): Promise<Recipient[]> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const account = id === null ? null : await findAccount(k, id);
      const email = account?.state === 'active' ? await mailOf(k, account.id) : null;
      return account && email ? [{ id: account.id, name: account.name, email, locale: account.locale }] : [];
    }),
  );
  return found.flat();
}

/** The accounts that may sign a step now: those of its role or the one it names, and who stands in for them; never an editor of the package or somebody who signed already. */
export async function whoMaySign(k: Kernel, p: Package, step: Step, all: Step[]): Promise<string[]> {
  const own = step.accountId
    ? [step.accountId]
    : (await accountsWithRole(k, step.role ?? 'approver', p.agencyId)).map((one) => one.id);
  const instead = await delegatesOf(k.db, own, p.agencyId, k.clock.now());
  const out = [
    ...p.editors,
    p.lastEditorId,
    ...all.flatMap((one) => (one.state === 'approved' ? [one.decidedBy, one.decidedFor] : [])),
  ];
  return [...new Set([...own, ...instead])].filter((id) => !out.includes(id));
}

/** Who is told when the time of a step has passed: the next role, the approvers, and who submitted. */
export async function whoHearsOfDelay(k: Kernel, p: Package, step: Step): Promise<(string | null)[]> {
  const next = NEXT_ROLE[step.kind === 'role' && step.role ? step.role : 'approver'];
  const lists = await Promise.all([
    accountsWithRole(k, next, p.agencyId),
    step.kind === 'role' ? [] : accountsWithRole(k, 'approver', p.agencyId),
  ]);
  return [...lists.flat().map((one) => one.id), p.submittedBy];
}
