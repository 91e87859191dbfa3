import { and, eq, inArray, isNull } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findAgency } from '../../people/index.ts';
import { checkEmbargo } from '../embargo-rules.ts';
import { moment, pressAddress, pressMail } from '../mails.ts';
import { embargoes, shareLinks, shares } from '../tables.ts';
import { embargoStateOf } from '../types.ts';
import { notifyHolders } from './notify.ts';
import { linkEnd, type MayShare } from './share-package.ts';

async function lockActive(tx: Change, allowed: MayShare, packageId: string) {
  if (!isId(packageId)) throw notFound();
  const [found] = await tx.db.select().from(embargoes).where(eq(embargoes.packageId, packageId)).for('update');
  if (!found || found.agencyId !== allowed.subject.agencyId) throw notFound();
  if (found.state !== 'active')
    throw new AppError('conflict', {
      id: 'Embargo ini sudah berakhir.',
      en: 'This embargo has ended already.',
    });
  return found;
}

const sharesIn = (tx: Change, packageId: string) =>
  tx.db.select({ id: shares.id }).from(shares).where(eq(shares.packageId, packageId));

/** Moves the end of an embargo that still binds; links live as much longer, and all who hold it are told. */
export async function changeEmbargo(
  k: Kernel,
  allowed: MayShare,
  input: { packageId: string; until: Date },
): Promise<void> {
  const agency = await findAgency(k, allowed.subject.agencyId);
  await k.change(allowed.actor, async (tx) => {
    const before = await lockActive(tx, allowed, input.packageId);
    if (embargoStateOf(before, tx.now) === 'passed')
      throw new AppError('conflict', {
        id: 'Jam embargo ini sudah lewat, jadi tidak mengikat lagi.',
        en: 'This embargo has passed and binds nobody any more.',
      });
    const { until } = input;
    checkEmbargo(until, tx.now);
    if (until.getTime() === before.pressEmbargoUntil.getTime()) return;
    const revision = before.revision + 1;
    await tx.db
      .update(embargoes)
      .set({ pressEmbargoUntil: until, changedAt: tx.now, revision })
      .where(eq(embargoes.packageId, before.packageId));
    await tx.db
      .update(shareLinks)
      .set({ expiresAt: linkEnd(until) })
      .where(inArray(shareLinks.shareId, sharesIn(tx, before.packageId)));
    await notifyHolders(k, tx, before.packageId, `changed:${revision}`, (to) =>
      pressMail(to, agency, 'embargo-changed', (w) => ({
        subject: w.changedSubject(moment(until, to.locale)),
        text: w.changedBody(
          moment(before.pressEmbargoUntil, to.locale),
          moment(until, to.locale),
          pressAddress(k, to.locale, '/pers/saya'),
        ),
      })),
    );
    tx.audit({
      action: 'press.embargo-changed',
      subject: { kind: 'package', id: before.packageId },
      detail: { from: before.pressEmbargoUntil.toISOString(), until: until.toISOString() },
    });
  });
}

/** Takes a package back from all who hold it, at once and with a reason that they read. */
export async function withdrawEmbargo(
  k: Kernel,
  allowed: MayShare,
  input: { packageId: string; reason: string },
): Promise<void> {
  const reason = input.reason.trim().slice(0, 1000);
  const say = { id: 'Tulis alasannya, paling sedikit 10 huruf.', en: 'Write the reason, at least 10 characters.' };
  if (reason.length < 10) throw new AppError('invalid', say, { fields: { reason: say } });
  const agency = await findAgency(k, allowed.subject.agencyId);
  await k.change(allowed.actor, async (tx) => {
    const found = await lockActive(tx, allowed, input.packageId);
    await tx.db
      .update(embargoes)
      .set({ state: 'withdrawn', endedAt: tx.now, endedReason: reason })
      .where(eq(embargoes.packageId, found.packageId));
    await notifyHolders(k, tx, found.packageId, `pulled:${found.revision}`, (to) =>
      pressMail(to, agency, 'pulled', (w) => ({ subject: w.pulledSubject, text: w.pulledBody(reason) })),
    );
    tx.audit({ action: 'press.embargo-withdrawn', subject: { kind: 'package', id: found.packageId } });
  });
}

/** Takes the links of one holder back, at once. */
export async function revokeShare(
  k: Kernel,
  allowed: MayShare,
  input: { packageId: string; shareId: string },
): Promise<void> {
  if (!isId(input.shareId)) throw notFound();
  await k.change(allowed.actor, async (tx) => {
    const found = await lockActive(tx, allowed, input.packageId);
    const of = and(eq(shares.id, input.shareId), eq(shares.packageId, found.packageId), isNull(shares.revokedAt));
    const by = allowed.actor.kind === 'account' ? actorId(allowed.actor) : null;
    const gone = await tx.db
      .update(shares)
      .set({ revokedAt: tx.now, revokedBy: by })
      .where(of)
      .returning({ id: shares.id });
    if (gone.length === 0) throw notFound();
    await tx.db.delete(shareLinks).where(eq(shareLinks.shareId, input.shareId));
    tx.audit({
      action: 'press.share-revoked',
      subject: { kind: 'package', id: found.packageId },
      detail: { share: input.shareId },
    });
  });
}
