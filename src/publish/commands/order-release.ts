import { and, eq, inArray, sql } from 'drizzle-orm';
import { confirmApproved } from '../../approve/index.ts';
import { actorId } from '../../kernel/actor.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { formatDateTime } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import { checkCorrection } from '../correction-rules.ts';
import { releaseOrdered } from '../events.ts';
import { checkHold } from '../hold-rules.ts';
import { ACTIVE, type Correction, type Priority } from '../published.ts';
import { articles, releaseOrders } from '../tables.ts';
import { officeOf } from '../withdrawal/office-of.ts';

const alreadySet = (): AppError =>
  new AppError('conflict', {
    id: 'Terbitnya sudah diatur. Ubah waktunya atau batalkan dulu.',
    en: 'Its release is already set. Change the time or call it off first.',
  });

/**
 * Orders the release of an approved package: at `holdUntil` (whole seconds, in the future, within a year), or at once when
 * that is null; among what is due at one moment urgent orders come first. An edition that is already out needs a correction note, for
 * which the office of the one who orders it answers in public; `correctionReason` is the office's own and never public. Returns the order's id.
 */
export async function orderRelease(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'release'>,
  input: {
    packageId: string;
    holdUntil: Date | null;
    correction?: Correction | null;
    correctionReason?: string;
    priority?: Priority;
  },
): Promise<string> {
  const hold = input.holdUntil;
  checkHold(hold, k.clock.now());
  const responsible = await officeOf(k, allowed.actor, allowed.subject.agencyId);
  try {
    return await k.change(allowed.actor, async (tx) => {
      const confirmed = await confirmApproved(tx.db, input.packageId);
      if (!confirmed || confirmed.agencyId !== allowed.subject.agencyId)
        throw new AppError('conflict', {
          id: 'Paket ini tidak (lagi) disetujui, jadi belum dapat terbit. Ajukan naskahnya untuk disetujui.',
          en: 'This package is not (or no longer) approved, so it cannot come out yet. Submit the text for approval.',
        });
      if (confirmed.releasedAt)
        throw new AppError('conflict', {
          id: `Paket ini sudah terbit pada ${formatDateTime(confirmed.releasedAt, 'id', { seconds: true })}.`,
          en: `This package came out on ${formatDateTime(confirmed.releasedAt, 'en', { seconds: true })}.`,
        });
      const { editionId } = confirmed;
      const [active] = await tx.db
        .select({ id: releaseOrders.id })
        .from(releaseOrders)
        .where(and(eq(releaseOrders.editionId, editionId), inArray(releaseOrders.state, [...ACTIVE])));
      if (active) throw alreadySet();
      const [out] = await tx.db.select({ id: articles.id }).from(articles).where(eq(articles.editionId, editionId));
      const correction = checkCorrection(input.correction ?? null, out !== undefined);
      const id = newId();
      await tx.db.insert(releaseOrders).values({
        id,
        packageId: confirmed.packageId,
        editionId,
        itemId: confirmed.itemId,
        agencyId: confirmed.agencyId,
        language: confirmed.content.edition.language,
        headline: confirmed.content.edition.headline,
        packageHash: confirmed.hash,
        holdUntil: hold,
        dueAt: hold ?? sql`clock_timestamp()`,
        orderedAt: sql`clock_timestamp()`,
        orderedBy: allowed.actor.kind === 'account' ? actorId(allowed.actor) : null,
        correction: correction && { ...correction, responsible },
        correctionReason: correction && (input.correctionReason?.trim().slice(0, 1000) || null),
        priority: input.priority ?? 2,
      });
      tx.audit({
        action: 'publish.release-ordered',
        subject: { kind: 'release', id },
        detail: {
          packageId: confirmed.packageId,
          hash: confirmed.hash,
          holdUntil: hold?.toISOString() ?? null,
          priority: input.priority ?? 2,
        },
      });
      tx.emit(releaseOrdered, { orderId: id, packageId: confirmed.packageId, itemId: confirmed.itemId, editionId });
      return id;
    });
  } catch (error) {
    if (sqlState(error) === '23505') throw alreadySet();
    throw error;
  }
}
