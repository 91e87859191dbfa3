import type { Actor } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency, namesOf } from '../../people/index.ts';

/** Names the office that answers in public for what an actor does: their title and their agency, never their name. */
export async function officeOf(k: Kernel, actor: Actor, agencyId: string): Promise<string> {
  const agency = await findAgency(k, agencyId);
  const name = agency?.name ?? '';
  if (actor.kind !== 'account') return name;
  const title = (await namesOf(k, [actor.id])).get(actor.id)?.title ?? '';
  return [title, name].filter(Boolean).join(', ');
}
