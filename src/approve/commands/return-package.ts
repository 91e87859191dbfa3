import { notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { findPackage } from '../queries/packages.ts';
import { decideNext } from './approve-package.ts';
import { reasonOf } from './reason.ts';

/** Sends a waiting package back to its author with a reason of at least ten characters. */
export async function returnPackage(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string; reason: string },
): Promise<void> {
  const reason = reasonOf(input.reason);
  const p = await findPackage(k, input.packageId);
  if (!p) throw notFound();
  await decideNext(k, allowed, { packageId: p.id, hash: p.hash, verdict: 'return', reason });
}
