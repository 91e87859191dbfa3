import { and, eq, isNull } from 'drizzle-orm';
import { confirmApproved, findPackage } from '../../approve/index.ts';
import { CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { notFound } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { PackageContent } from '../../write/index.ts';
import { journalistRows, readable } from '../queries/journalists.ts';
import { accesses, embargoes, journalists, shareLinks, shares } from '../tables.ts';
import { TERMS_VERSION } from '../terms.ts';
import { type AccessAct, type Journalist, standingOf } from '../types.ts';
import { newShareLink } from './share-package.ts';

type Share = typeof shares.$inferSelect;
type Embargo = typeof embargoes.$inferSelect;
type Held = { share: Share; embargo: Embargo; journalist: Journalist };

/** Why a personal link shows nothing. */
export type Closed = 'expired' | 'revoked' | 'frozen' | 'withdrawn' | 'stopped';

/** What a personal link shows: nothing, the way to the public text, the terms, or the text as it was approved. */
export type Opened =
  | {
      kind: 'closed';
      why: Closed;
      locale: Journalist['locale'] | null;
      frozen: { until: Date | null; reason: string } | null;
    }
  | ({ kind: 'out' } & Held)
  | ({ kind: 'terms' } & Held)
  | ({ kind: 'text'; content: PackageContent; hash: string; approvedAt: Date } & Held);

/**
 * Looks at everything behind a personal link at this instant, under the locks of `confirmApproved`: the link, its holder, the
 * embargo, the approval. Only "text" carries words of the package. Throws "not found" for a token that was never given.
 */
export const openShare = (k: Kernel, token: string): Promise<Opened> =>
  k.change(CITIZEN, (tx) => lookedAt(k, tx, token));

async function lookedAt(k: Kernel, tx: Change, token: string): Promise<Opened> {
  const found = await heldBy(k, tx, token);
  const closed = (why: Closed): Opened => ({
    kind: 'closed',
    why,
    locale: found.journalist.locale,
    frozen:
      why === 'frozen' && found.journalist.suspendedReason
        ? { until: found.journalist.suspendedUntil, reason: found.journalist.suspendedReason }
        : null,
  });
  const { share, embargo, journalist, expiresAt } = found;
  const held = { share, embargo, journalist };
  if (share.revokedAt) return closed('revoked');
  const standing = standingOf(journalist, tx.now);
  if (standing !== 'accredited') return closed(standing === 'suspended' ? 'frozen' : 'expired');
  if (embargo.state === 'withdrawn') return closed('withdrawn');
  if (embargo.state === 'released' || (await findPackage(k, embargo.packageId))?.releasedAt)
    return { kind: 'out', ...held };
  if (embargo.state === 'stopped') return closed('stopped');
  if (expiresAt <= tx.now) return closed('expired');
  const confirmed = await confirmApproved(tx.db, embargo.packageId);
  if (!confirmed || confirmed.hash !== embargo.packageHash) return closed('stopped');
  if (share.acceptedTerms !== TERMS_VERSION) return { kind: 'terms', ...held };
  const { content, hash, approvedAt } = confirmed;
  return { kind: 'text', ...held, content, hash, approvedAt };
}

async function heldBy(k: Kernel, tx: Change, token: string): Promise<Held & { expiresAt: Date }> {
  const [row] = await tx.db
    .select({ share: shares, embargo: embargoes, expiresAt: shareLinks.expiresAt })
    .from(shareLinks)
    .innerJoin(shares, eq(shares.id, shareLinks.shareId))
    .innerJoin(embargoes, eq(embargoes.packageId, shares.packageId))
    .where(eq(shareLinks.tokenHash, sha256Hex(token)));
  if (!row) throw notFound();
  const [person] = await journalistRows(tx.db).where(eq(journalists.id, row.share.journalistId));
  return { ...row, journalist: readable(k.vault, person!) };
}

/** Keeps that the holder of a link accepts the terms of today, with the time; a second time changes nothing. */
export async function acceptTerms(k: Kernel, token: string, device: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const seen = await lookedAt(k, tx, token);
    if (seen.kind !== 'terms') return;
    const { id } = seen.share;
    await tx.db.update(shares).set({ acceptedAt: tx.now, acceptedTerms: TERMS_VERSION }).where(eq(shares.id, id));
    await writeAccess(tx, { shareId: id, act: 'accepted', what: TERMS_VERSION, device });
    tx.audit({
      action: 'press.terms-accepted',
      subject: { kind: 'package', id: seen.embargo.packageId },
      detail: { share: id, terms: TERMS_VERSION },
    });
  });
}

type Access = { shareId: string; act: AccessAct; what: string; device: string };

async function writeAccess(tx: Change, access: Access): Promise<void> {
  await tx.db.insert(accesses).values({ id: newId(), at: tx.now, ...access });
}

/** Notes that a holder opened the text or took a file. */
export async function recordAccess(k: Kernel, access: Access): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await writeAccess(tx, access);
    if (access.act !== 'opened') return;
    const first = and(eq(shares.id, access.shareId), isNull(shares.firstOpenedAt));
    await tx.db.update(shares).set({ firstOpenedAt: tx.now }).where(first);
  });
}

/** Makes a fresh personal link for somebody who is in the press room; returns its token. */
export function linkFromRoom(k: Kernel, journalistId: string, shareId: string): Promise<string> {
  if (!isId(shareId)) throw notFound();
  return k.change(CITIZEN, async (tx) => {
    const [row] = await tx.db
      .select({ until: embargoes.pressEmbargoUntil })
      .from(shares)
      .innerJoin(embargoes, eq(embargoes.packageId, shares.packageId))
      .where(and(eq(shares.id, shareId), eq(shares.journalistId, journalistId), isNull(shares.revokedAt)));
    if (!row) throw notFound();
    return newShareLink(tx, shareId, row.until);
  });
}
