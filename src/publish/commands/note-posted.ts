import { findPackage } from '../../approve/index.ts';
import { actorId } from '../../kernel/actor.ts';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { lockOrder, orderOfPackage } from '../queries/release-orders.ts';
import { handReceipts } from '../tables.ts';

const refused = (field: string, say: Bilingual): AppError => new AppError('invalid', say, { fields: { [field]: say } });

/**
 * A person says that they put a released package's text on a social account: the address of the post, and when (after the
 * release, not in the future). Saying it again corrects it.
 */
export async function notePosted(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'settleCopies'>,
  input: { packageId: string; channel: string; url: string; postedAt: Date },
): Promise<void> {
  const [p, order] = await Promise.all([findPackage(k, input.packageId), orderOfPackage(k, input.packageId)]);
  if (p?.agencyId !== allowed.subject.agencyId || order?.state !== 'out' || !order.releasedAt)
    throw new AppError('conflict', {
      id: 'Paket ini belum terbit, jadi belum ada yang dapat diunggah.',
      en: 'This package is not out yet, so nothing can have been posted.',
    });
  if (!p.content.channels?.some((channel) => channel === `post:${input.channel}`))
    throw refused('channel', {
      id: 'Kanal ini tidak termasuk dalam paket yang disetujui.',
      en: 'This channel is not part of the approved package.',
    });
  const url = URL.canParse(input.url) ? new URL(input.url) : null;
  if (!url || !/^https?:$/.test(url.protocol) || input.url.length > 500)
    throw refused('url', {
      id: 'Tempel alamat unggahan, misalnya https://….',
      en: 'Paste the address of the post, for example https://….',
    });
  if (input.postedAt < order.releasedAt || input.postedAt > k.clock.now())
    throw refused('time', {
      id: 'Waktu unggah tidak boleh sebelum terbit atau di masa depan.',
      en: 'The time of the post cannot be before the release or in the future.',
    });
  await k.change(allowed.actor, async (tx) => {
    await lockOrder(tx.db, order.id);
    const row = {
      url: url.href,
      postedAt: input.postedAt,
      notedBy: allowed.actor.kind === 'account' ? actorId(allowed.actor) : null,
      notedAt: tx.now,
    };
    await tx.db
      .insert(handReceipts)
      .values({ orderId: order.id, channel: input.channel, ...row })
      .onConflictDoUpdate({ target: [handReceipts.orderId, handReceipts.channel], set: row });
    tx.audit({
      action: 'publish.posted-by-hand',
      subject: { kind: 'release', id: order.id },
      detail: { packageId: p.id, channel: input.channel, at: input.postedAt.toISOString() },
    });
  });
}
