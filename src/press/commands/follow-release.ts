import { and, eq } from 'drizzle-orm';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency } from '../../people/index.ts';
import type { Released, Withdrawn } from '../../publish/index.ts';
import { moment, pressAddress, pressMail } from '../mails.ts';
import { embargoes } from '../tables.ts';
import { notifyHolders } from './notify.ts';

/** After a release: the embargo of that edition is over, and its holders are told; after a correction those who once held it. */
export async function tellReleased(k: Kernel, e: Released): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const rows = await tx.db.select().from(embargoes).where(eq(embargoes.editionId, e.editionId)).for('update');
    for (const row of rows) {
      const agency = await findAgency(k, row.agencyId);
      const link = `${k.config.publicUrl}${e.language === 'en' ? '/en' : ''}/berita/${e.slug}`;
      if (row.state === 'active') {
        await tx.db
          .update(embargoes)
          .set({ state: 'released', endedAt: tx.now })
          .where(eq(embargoes.packageId, row.packageId));
        tx.audit({ action: 'press.embargo-ended', subject: { kind: 'package', id: row.packageId } });
      }
      if (row.state === 'withdrawn' || row.state === 'stopped') continue;
      const note = e.correction?.note;
      if (row.state === 'released' && !note) continue;
      await notifyHolders(k, tx, row.packageId, `version:${e.version}`, (to) =>
        note && row.state === 'released'
          ? pressMail(to, agency, 'corrected', (w) => ({
              subject: w.correctedSubject(e.headline),
              text: w.correctedBody(note, link),
            }))
          : pressMail(to, agency, 'out', (w) => ({
              subject: w.outSubject(e.headline),
              text: w.outBody(moment(new Date(e.releasedAt), to.locale), link),
            })),
      );
    }
  });
}

/** After a withdrawal: those who held the text before its release are told not to use it. */
export async function tellWithdrawn(k: Kernel, e: Withdrawn): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const rows = await tx.db
      .select()
      .from(embargoes)
      .where(and(eq(embargoes.editionId, e.editionId), eq(embargoes.state, 'released')));
    for (const row of rows) {
      const agency = await findAgency(k, row.agencyId);
      await notifyHolders(k, tx, row.packageId, `withdrawn:${e.at}`, (to) =>
        pressMail(to, agency, 'withdrawn', (w) => ({
          subject: w.withdrawnSubject(e.headline ?? w.withdrawnTitle),
          text: w.withdrawnBody(e.reason, pressAddress(k, e.language, `/berita/${e.slug}`)),
        })),
      );
    }
  });
}

/** After an approval lapsed: the links show nothing from that instant on, and here their holders are told why. */
export async function stopShares(k: Kernel, packageId: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const of = and(eq(embargoes.packageId, packageId), eq(embargoes.state, 'active'));
    const [row] = await tx.db.update(embargoes).set({ state: 'stopped', endedAt: tx.now }).where(of).returning();
    if (!row) return;
    const agency = await findAgency(k, row.agencyId);
    await notifyHolders(k, tx, packageId, `stopped:${row.revision}`, (to) =>
      pressMail(to, agency, 'stopped', (w) => ({ subject: w.pulledSubject, text: w.pulledBody(w.stoppedReason) })),
    );
    tx.audit({ action: 'press.embargo-stopped', subject: { kind: 'package', id: packageId } });
  });
}
