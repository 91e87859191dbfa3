import { eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { type Allowed, accountsWithRole } from '../../people/index.ts';
import { findEdition } from '../../write/index.ts';
import { about, lastEditorRefused, wrongFingerprint } from '../commands/decision.ts';
import { freezePackage } from '../commands/freeze-package.ts';
import { approved } from '../events.ts';
import { reachable } from '../reminders/recipients.ts';
import { packages } from '../tables.ts';
import { SHORTEST_EMERGENCY_REASON } from './debt.ts';
import { emergencyApproved } from './events.ts';
import { debtHours } from './queries.ts';
import { readForRelease } from './read-emergency.ts';
import { debts } from './tables.ts';
import { emergencyWords } from './words.ts';

const SHORTEST_NOTE = 10;

const wrong = (field: string, id: string, en: string): AppError =>
  new AppError('invalid', { id, en }, { fields: { [field]: { id, en } } });

/**
 * Lets one named official approve an edition alone, under the hash that they saw, with a reason of at least twenty characters;
 * open required marks go on their name and have to be taken on by hand. Never for whoever edited a part last. Leaves a debt
 * that falls due in the agency's hours and is mailed to all approvers and administrators. `correctionNote` is what the public
 * reads when the edition is already out. Returns the package's and the debt's id.
 */
export async function releaseAlone(
  k: Kernel,
  { actor, subject }: Allowed<{ agencyId: string; officials: string[] }, 'releaseAlone'>,
  input: { editionId: string; hash: string; reason: string; takeOn: boolean; correctionNote: string },
): Promise<{ packageId: string; debtId: string }> {
  if (actor.kind !== 'account') throw notFound();
  const edition = await findEdition(k, input.editionId);
  if (!edition || edition.agencyId !== subject.agencyId) throw notFound();
  const reason = input.reason.trim();
  if (reason.length < SHORTEST_EMERGENCY_REASON)
    throw wrong(
      'reason',
      `Tulis mengapa tidak dapat menunggu, paling sedikit ${SHORTEST_EMERGENCY_REASON} huruf.`,
      `Write why it cannot wait, at least ${SHORTEST_EMERGENCY_REASON} characters.`,
    );
  const read = await readForRelease(k, edition);
  if (read.open.length > 0 && !input.takeOn)
    throw wrong(
      'takeOn',
      'Masih ada tanda wajib yang terbuka. Tanggung sendiri, atau perbaiki naskahnya dulu.',
      'Required marks are still open. Take them on, or mend the text first.',
    );
  const note = input.correctionNote.trim();
  if (read.isOut && note.length < SHORTEST_NOTE)
    throw wrong(
      'correctionNote',
      `Naskah ini sudah terbit. Tulis catatan ralat untuk pembaca, paling sedikit ${SHORTEST_NOTE} huruf.`,
      `This text is already out. Write a correction note for the readers, at least ${SHORTEST_NOTE} characters.`,
    );
  const lists = await Promise.all([
    accountsWithRole(k, 'approver', edition.agencyId),
    accountsWithRole(k, 'administrator', edition.agencyId),
  ]);
  const to = await reachable(
    k,
    lists.flat().map((one) => one.id),
  );
  const debtId = newId();
  const packageId = await k.change(actor, async (tx) => {
    const takenOn = read.open.map((mark) => ({ findingId: mark.id, accountId: actor.id, reason, at: tx.now }));
    const { p } = await freezePackage(k, tx, actor, {
      edition,
      choices: undefined,
      check: read.check,
      facts: read.facts,
      accepted: [...read.accepted, ...takenOn],
    });
    if (p.hash !== input.hash) throw wrongFingerprint();
    if ([...p.editors, p.lastEditorId].includes(actor.id)) throw lastEditorRefused();
    const dueAt = new Date(tx.now.getTime() + (await debtHours(tx.db, p.agencyId)) * 3_600_000);
    await tx.db.insert(debts).values({
      id: debtId,
      packageId: p.id,
      agencyId: p.agencyId,
      officialId: actor.id,
      reason,
      takenOn: read.open.map((mark) => mark.what),
      madeAt: tx.now,
      dueAt,
    });
    await tx.db
      .update(packages)
      .set({
        state: 'approved',
        decidedBy: actor.id,
        decidedName: actor.name,
        decidedAt: tx.now,
        emergencyBy: actor.id,
      })
      .where(eq(packages.id, p.id));
    tx.audit({
      action: 'approve.emergency-approved',
      subject: { kind: 'package', id: p.id },
      detail: { hash: p.hash, debt: debtId, due: dueAt.toISOString(), takenOn: takenOn.length },
    });
    tx.emit(approved, about(p));
    tx.emit(emergencyApproved, { ...about(p), agencyId: p.agencyId, correctionNote: read.isOut ? note : null });
    for (const one of to) {
      if (one.id === actor.id) continue;
      const w = emergencyWords(one.locale);
      tx.enqueue(sendMail, {
        to: one.email,
        subject: w.mailSubject(p.content.edition.headline).replace(/\s+/g, ' ').slice(0, 250),
        text: w.mailText(
          actor.name,
          p.content.edition.headline,
          reason,
          formatDateTime(dueAt, one.locale),
          `${k.config.publicUrl}/ruang/darurat/utang/${debtId}`,
        ),
        purpose: 'approve.emergency',
      });
    }
    return p.id;
  });
  return { packageId, debtId };
}
