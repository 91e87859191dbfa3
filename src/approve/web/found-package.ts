import { notFound } from '../../kernel/errors.ts';
import type { Web } from '../../kernel/http/env.ts';
import type { Package } from '../package.ts';
import { approvePolicy } from '../policy.ts';
import { findPackage } from '../queries/packages.ts';
import { stepsOf } from '../queries/steps.ts';

/** The package of the address, when this person may see it or is named in one of its steps; otherwise it looks as if it weren't there. */
export async function foundPackage(c: Web): Promise<Package> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const p = await findPackage(k, c.req.param('id') ?? '');
  if (!p) throw notFound();
  if (approvePolicy.may(actor, 'see', p)) return p;
  const named = actor?.kind === 'account' && (await stepsOf(k.db, p.id)).some((step) => step.accountId === actor.id);
  if (!named) throw notFound();
  return p;
}
