import { and, eq, inArray } from 'drizzle-orm';
import { type Confirmed, confirmApproved } from '../../approve/index.ts';
import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { type Allowed, findAgency } from '../../people/index.ts';
import { checkEmbargo } from '../embargo-rules.ts';
import { moment, pressAddress, pressMail } from '../mails.ts';
import { journalistRows, readable } from '../queries/journalists.ts';
import { embargoes, journalists, shareLinks, shares } from '../tables.ts';
import { type Journalist, standingOf } from '../types.ts';

export type MayShare = Allowed<{ agencyId: string }, 'share'>;

/** A personal link works until so long after the embargo ends. */
export const LINK_AFTER_MS = 14 * 86_400_000;
export const linkEnd = (until: Date): Date => new Date(until.getTime() + LINK_AFTER_MS);

const accountOf = (allowed: MayShare): string | null =>
  allowed.actor.kind === 'account' ? actorId(allowed.actor) : null;

/**
 * Shares an approved package that is not out with accredited journalists, each by a personal link that goes by mail. The first
 * time sets the embargo (whole seconds, in the future); later only adds holders. Returns how many got a link.
 */
export async function sharePackage(
  k: Kernel,
  allowed: MayShare,
  input: { packageId: string; until: Date; journalistIds: string[]; note: string },
): Promise<number> {
  const agency = await findAgency(k, allowed.subject.agencyId);
  return k.change(allowed.actor, async (tx) => {
    const confirmed = await confirmApproved(tx.db, input.packageId);
    if (!confirmed || confirmed.agencyId !== allowed.subject.agencyId || confirmed.releasedAt)
      throw new AppError('conflict', {
        id: 'Hanya paket yang disetujui dan belum terbit dapat dibagikan.',
        en: 'Only a package that is approved and not out yet can be shared.',
      });
    const until = await keepEmbargo(tx, allowed, confirmed, input);
    const people = await accreditedOf(k, tx, allowed.subject.agencyId, input.journalistIds);
    for (const to of people) {
      const link = await shareWith(k, tx, allowed, confirmed.packageId, to, until);
      const note = input.note.trim() === '' ? '' : `\n${input.note.trim()}\n`;
      const mail = pressMail(to, agency, 'share', (w) => ({
        subject: w.shareSubject(moment(until, to.locale)),
        text: w.shareBody(moment(until, to.locale), link, note),
      }));
      tx.enqueue(sendMail, mail);
    }
    tx.audit({
      action: 'press.shared',
      subject: { kind: 'package', id: confirmed.packageId },
      detail: { hash: confirmed.hash, until: until.toISOString(), journalists: people.map((one) => one.id) },
    });
    return people.length;
  });
}

async function keepEmbargo(
  tx: Change,
  allowed: MayShare,
  confirmed: Confirmed,
  input: { until: Date; note: string },
): Promise<Date> {
  const [known] = await tx.db
    .select()
    .from(embargoes)
    .where(eq(embargoes.packageId, confirmed.packageId))
    .for('update');
  if (known?.state === 'active') return known.pressEmbargoUntil;
  checkEmbargo(input.until, tx.now);
  const opened = {
    pressEmbargoUntil: input.until,
    note: input.note.trim(),
    openedAt: tx.now,
    openedBy: accountOf(allowed),
    changedAt: tx.now,
    state: 'active' as const,
    endedAt: null,
    endedReason: null,
  };
  if (known)
    await tx.db
      .update(embargoes)
      .set({ ...opened, revision: known.revision + 1 })
      .where(eq(embargoes.packageId, known.packageId));
  else
    await tx.db.insert(embargoes).values({
      ...opened,
      packageId: confirmed.packageId,
      editionId: confirmed.editionId,
      itemId: confirmed.itemId,
      agencyId: confirmed.agencyId,
      packageHash: confirmed.hash,
    });
  return input.until;
}

async function accreditedOf(k: Kernel, tx: Change, agencyId: string, ids: string[]): Promise<Journalist[]> {
  const none = {
    id: 'Pilih paling sedikit satu wartawan yang terakreditasi.',
    en: 'Choose at least one accredited journalist.',
  };
  if (ids.length === 0) throw new AppError('invalid', none, { fields: { journalists: none } });
  const rows = await journalistRows(tx.db).where(and(eq(journalists.agencyId, agencyId), inArray(journalists.id, ids)));
  const found = rows.map((row) => readable(k.vault, row));
  const good = found.filter((one) => standingOf(one, tx.now) === 'accredited');
  if (good.length < new Set(ids).size)
    throw new AppError('conflict', {
      id: 'Ada wartawan yang tidak (lagi) terakreditasi. Muat ulang halaman, lalu pilih lagi.',
      en: 'One of the journalists is not (or no longer) accredited. Reload the page and choose again.',
    });
  return good;
}

async function shareWith(
  k: Kernel,
  tx: Change,
  allowed: MayShare,
  packageId: string,
  to: Journalist,
  until: Date,
): Promise<string> {
  const given = { sharedAt: tx.now, sharedBy: accountOf(allowed), revokedAt: null, revokedBy: null };
  const [share] = await tx.db
    .insert(shares)
    .values({ id: newId(), packageId, journalistId: to.id, ...given })
    .onConflictDoUpdate({ target: [shares.packageId, shares.journalistId], set: given })
    .returning({ id: shares.id });
  return pressAddress(k, to.locale, `/pers/p/${await newShareLink(tx, share!.id, until)}`);
}

/** Makes another personal link of a share and returns its token, which is kept nowhere. */
export async function newShareLink(tx: Change, shareId: string, until: Date): Promise<string> {
  const token = newToken();
  await tx.db
    .insert(shareLinks)
    .values({ tokenHash: sha256Hex(token), shareId, madeAt: tx.now, expiresAt: linkEnd(until) });
  return token;
}
