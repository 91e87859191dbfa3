import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { voided } from '../events.ts';
import type { Package, VOIDED } from '../package.ts';
import { packages } from '../tables.ts';
import { about } from './decision.ts';

/** Voids a package whose row the caller holds; who approved it before stays on record. */
export async function voidPackage(tx: Change, p: Package, reason: (typeof VOIDED)[keyof typeof VOIDED]): Promise<void> {
  await tx.db.update(packages).set({ state: 'voided', voidedAt: tx.now, reason }).where(eq(packages.id, p.id));
  tx.audit({
    action: 'approve.voided',
    subject: { kind: 'package', id: p.id },
    detail: { hash: p.hash, was: p.state, reason },
  });
  tx.emit(voided, about(p));
}
