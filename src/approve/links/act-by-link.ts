import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { decideStepIn } from '../commands/decide-step.ts';
import { changedMeanwhile } from '../commands/decision.ts';
import { voidPackage } from '../commands/void-package.ts';
import { VOIDED } from '../package.ts';
import { lockPackage } from '../queries/packages.ts';
import type { Outcome } from '../step.ts';
import { type Link, type LinkOutcome, type LinkWhat, standingOf } from './link.ts';
import { lockLink } from './queries.ts';
import { linkEvents, links } from './tables.ts';

/** The name under which the audit knows who acts by a one-time link. */
export const BY_LINK: Actor = { kind: 'system', name: 'approve.link' };

/** Notes what happened to a link, with the words that name the device and no address of it. */
export const noteEvent = (tx: Pick<Change, 'db'>, linkId: string, what: LinkWhat, device: string, at: Date) =>
  tx.db.insert(linkEvents).values({ id: newId(), linkId, at, what, device });

/** The refusal of an act on a link that has ended. */
export function endedLink(standing: 'used' | 'revoked' | 'expired'): AppError {
  const why = {
    used: { id: 'Tautan ini sudah dipakai.', en: 'This link has been used.' },
    revoked: {
      id: 'Tautan ini dicabut pengirimnya. Mintalah tautan baru.',
      en: 'This link was revoked by its sender. Ask for a new one.',
    },
    expired: {
      id: 'Masa berlaku tautan ini sudah lewat. Mintalah tautan baru.',
      en: 'This link has expired. Ask for a new one.',
    },
  };
  return new AppError(standing === 'used' ? 'conflict' : 'gone', why[standing]);
}

/** Holds a link that can still act; throws when it was used, revoked or has expired. */
export async function lockOpenLink(tx: Change, id: string): Promise<Link> {
  const link = await lockLink(tx.db, id);
  if (!link) throw notFound();
  const standing = standingOf(link, tx.now);
  if (standing !== 'open') throw endedLink(standing);
  return link;
}

/** Marks a link as used, once and for all. */
export const spend = (tx: Change, link: Link, outcome: LinkOutcome) =>
  tx.db.update(links).set({ usedAt: tx.now, outcome }).where(eq(links.id, link.id));

/**
 * Decides on the link's step in the name of its person, once. The hash that the person saw must be that of the link and of the
 * package; when the text has changed the package lapses, nothing is approved, and the link stays as it was.
 */
export async function decideByLink(
  k: Kernel,
  link: Link,
  input: { hash: string; verdict: 'approve' | 'return'; reason?: string; device: string },
): Promise<Outcome> {
  const outcome = await k.change(BY_LINK, async (tx) => {
    const held = await lockOpenLink(tx, link.id);
    if (!held.stepId) throw notFound();
    const by = { kind: 'link', linkId: held.id, name: held.personName, role: held.personOffice } as const;
    const verdict = { packageId: held.packageId, stepId: held.stepId, hash: input.hash, verdict: input.verdict };
    const result = await decideStepIn(k, tx, by, { ...verdict, ...(input.reason ? { reason: input.reason } : {}) });
    if (result === 'changed') await noteEvent(tx, held.id, 'refused', input.device, tx.now);
    else {
      await spend(tx, held, input.verdict);
      await noteEvent(tx, held.id, input.verdict === 'approve' ? 'approved' : 'returned', input.device, tx.now);
    }
    return result;
  });
  if (outcome === 'changed') throw changedMeanwhile();
  return outcome;
}

/** Takes back what this link approved, until the package is out: the package lapses and has to be submitted again. */
export async function takeBackByLink(k: Kernel, link: Link, device: string): Promise<void> {
  await k.change(BY_LINK, async (tx) => {
    const held = await lockLink(tx.db, link.id);
    const p = held && (await lockPackage(tx.db, held.packageId));
    if (!held || !p || held.outcome !== 'approve') throw notFound();
    if (p.state === 'voided') return;
    if (p.releasedAt || (p.state !== 'pending' && p.state !== 'approved'))
      throw new AppError('conflict', {
        id: 'Paket ini sudah terbit atau sudah diputuskan, jadi persetujuan Anda tidak dapat dibatalkan lagi. Hubungi biro humas.',
        en: 'This package is out or decided, so your approval can no longer be taken back. Call the public relations bureau.',
      });
    await voidPackage(tx, p, VOIDED.takenBack);
    await noteEvent(tx, held.id, 'taken-back', device, tx.now);
  });
}

/** Ends a link before its time; one that was used stays as it is. */
export async function revokeLink(
  k: Kernel,
  { actor, subject }: Allowed<{ agencyId: string }, 'ask'>,
  input: { packageId: string; linkId: string },
): Promise<void> {
  await k.change(actor, async (tx) => {
    const held = await lockLink(tx.db, input.linkId);
    const p = held && (await lockPackage(tx.db, held.packageId));
    if (!held || !p || p.id !== input.packageId || p.agencyId !== subject.agencyId) throw notFound();
    if (held.usedAt) throw endedLink('used');
    if (held.revokedAt) return;
    const by = actor.kind === 'account' ? actor.id : null;
    await tx.db.update(links).set({ revokedAt: tx.now, revokedBy: by }).where(eq(links.id, held.id));
    await noteEvent(tx, held.id, 'revoked', '', tx.now);
    tx.audit({ action: 'approve.link-revoked', subject: { kind: 'package', id: p.id }, detail: { link: held.id } });
  });
}
