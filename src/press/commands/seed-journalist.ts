import { and, eq } from 'drizzle-orm';
import { SYSTEM } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { journalists } from '../tables.ts';
import { TERMS_VERSION } from '../terms.ts';
import { newCode, outletNamed } from './apply.ts';
import { yearAfter } from './decide.ts';

export type InventedJournalist = {
  agencyId: string;
  name: string;
  outlet: string;
  job: string;
  email: string;
  at: Date;
  /** Null while the application waits. */
  decidedBy: string | null;
};

/** Makes an invented person of the press for a demonstration; an address that is there already is left alone. Returns the id. */
export async function seedJournalist(k: Kernel, who: InventedJournalist): Promise<string> {
  const hash = k.vault.fingerprint(who.email);
  return k.change(SYSTEM, async (tx) => {
    const of = and(eq(journalists.agencyId, who.agencyId), eq(journalists.addressHash, hash));
    const [known] = await tx.db.select({ id: journalists.id }).from(journalists).where(of);
    if (known) return known.id;
    const id = newId(who.at.getTime());
    const decided = who.decidedBy
      ? { state: 'accredited' as const, decidedAt: who.at, decidedBy: who.decidedBy, expiresAt: yearAfter(who.at) }
      : { state: 'applied' as const };
    await tx.db.insert(journalists).values({
      id,
      agencyId: who.agencyId,
      outletId: await outletNamed(tx, who.agencyId, who.outlet),
      code: newCode(),
      addressHash: hash,
      addressSealed: k.vault.seal(who.email),
      nameSealed: k.vault.seal(who.name),
      job: who.job,
      locale: 'id',
      termsVersion: TERMS_VERSION,
      consentedAt: who.at,
      appliedAt: who.at,
      ...decided,
    });
    return id;
  });
}
