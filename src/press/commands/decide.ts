import { and, eq, inArray } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, type Bilingual, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type MailMessage, sendMail } from '../../kernel/mail.ts';
import { formatDate } from '../../kernel/time.ts';
import { type Agency, type Allowed, findAgency } from '../../people/index.ts';
import { moment, pressAddress, pressMail } from '../mails.ts';
import { findJournalist } from '../queries/journalists.ts';
import { breaches, embargoes, journalists } from '../tables.ts';
import type { Journalist, JournalistState } from '../types.ts';

type May = Allowed<{ agencyId: string }, 'accredit'>;
const REASON = 10;

const refuse = (field: string, say: Bilingual): never => {
  throw new AppError('invalid', say, { fields: { [field]: say } });
};

function checkReason(reason: string): string {
  const text = reason.trim();
  if (text.length < REASON)
    refuse('reason', {
      id: 'Tulis alasannya, paling sedikit 10 huruf. Wartawan itu membacanya.',
      en: 'Write the reason, at least 10 characters. The journalist will read it.',
    });
  return text.slice(0, 1000);
}

/** Twelve months after a moment, on the same day of the month. */
export function yearAfter(from: Date): Date {
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}

type Decision = { set: Partial<typeof journalists.$inferInsert>; action: string; mail: MailMessage };

/** Locks a person of the press, asks what to do while they stand as expected, and writes it with its audit entry and mail. */
async function decided(
  k: Kernel,
  allowed: May,
  id: string,
  from: JournalistState[],
  make: (j: Journalist, tx: Change, agency: Agency | null) => Decision | Promise<Decision>,
): Promise<void> {
  const agency = await findAgency(k, allowed.subject.agencyId);
  await k.change(allowed.actor, async (tx) => {
    await tx.db.select({ id: journalists.id }).from(journalists).where(eq(journalists.id, id)).for('update');
    const j = await findJournalist(k, id, tx.db);
    if (!j || j.agencyId !== allowed.subject.agencyId) throw notFound();
    if (!from.includes(j.state))
      throw new AppError('conflict', {
        id: 'Keadaannya sudah berubah. Muat ulang halaman ini.',
        en: 'This has changed meanwhile. Reload the page.',
      });
    const { set, action, mail } = await make(j, tx, agency);
    await tx.db.update(journalists).set(set).where(eq(journalists.id, id));
    tx.audit({ action, subject: { kind: 'journalist', id } });
    tx.enqueue(sendMail, mail);
  });
}

const by = (allowed: May): string | null => (allowed.actor.kind === 'account' ? actorId(allowed.actor) : null);

/** Grants an application, or one that was refused, for twelve months, and tells the person. */
export const accredit = (k: Kernel, allowed: May, id: string): Promise<void> =>
  decided(k, allowed, id, ['applied', 'refused'], (j, tx, agency) => {
    const expiresAt = yearAfter(tx.now);
    const link = pressAddress(k, j.locale, '/pers/masuk');
    return {
      set: {
        state: 'accredited',
        decidedAt: tx.now,
        decidedBy: by(allowed),
        reason: null,
        expiresAt,
        renewalToldAt: null,
      },
      action: 'press.accredited',
      mail: pressMail(j, agency, 'accredited', (w) => ({
        subject: w.acceptedSubject,
        text: w.acceptedBody(formatDate(expiresAt, j.locale), link),
      })),
    };
  });

/** Refuses an application with a reason of at least ten characters, which the person reads. */
export const refuseApplication = (k: Kernel, allowed: May, input: { id: string; reason: string }): Promise<void> => {
  const reason = checkReason(input.reason);
  return decided(k, allowed, input.id, ['applied'], (j, tx, agency) => ({
    set: { state: 'refused', decidedAt: tx.now, decidedBy: by(allowed), reason },
    action: 'press.refused',
    mail: pressMail(j, agency, 'refused', (w) => ({ subject: w.refusedSubject, text: w.refusedBody(reason) })),
  }));
};

/** Extends an accreditation by twelve months from its end, or from now when that has passed. */
export const renew = (k: Kernel, allowed: May, id: string): Promise<void> =>
  decided(k, allowed, id, ['accredited'], (j, tx, agency) => {
    const expiresAt = yearAfter(j.expiresAt && j.expiresAt > tx.now ? j.expiresAt : tx.now);
    return {
      set: { expiresAt, renewalToldAt: null, renewalAskedAt: null },
      action: 'press.renewed',
      mail: pressMail(j, agency, 'renewed', (w) => ({
        subject: w.renewedSubject,
        text: w.renewedBody(formatDate(expiresAt, j.locale)),
      })),
    };
  });

function suspension(
  j: Journalist,
  at: Date,
  reason: string,
  until: Date | null,
  agency: Agency | null,
  action: string,
): Decision {
  return {
    set: { suspendedAt: at, suspendedUntil: until, suspendedReason: reason },
    action,
    mail: pressMail(j, agency, 'suspended', (w) => ({
      subject: w.suspendedSubject,
      text: w.suspendedBody(until ? w.untilDay(moment(until, j.locale)) : w.untilLifted, reason),
    })),
  };
}

/** Freezes somebody's access at once, until a moment or (null) until it is lifted; their links open nothing meanwhile. */
export const suspend = (
  k: Kernel,
  allowed: May,
  input: { id: string; reason: string; until: Date | null },
): Promise<void> => {
  const reason = checkReason(input.reason);
  return decided(k, allowed, input.id, ['accredited'], (j, tx, agency) => {
    checkFreeze(input.until, tx.now);
    return suspension(j, tx.now, reason, input.until, agency, 'press.suspended');
  });
};

function checkFreeze(until: Date | null, now: Date): void {
  if (until && until <= now) refuse('until', { id: 'Pilih hari yang akan datang.', en: 'Choose a day in the future.' });
}

/** Ends a freeze and tells the person. */
export const liftSuspension = (k: Kernel, allowed: May, id: string): Promise<void> =>
  decided(k, allowed, id, ['accredited'], (j, _tx, agency) => ({
    set: { suspendedAt: null, suspendedUntil: null, suspendedReason: null },
    action: 'press.suspension-lifted',
    mail: pressMail(j, agency, 'lifted', (w) => ({ subject: w.liftedSubject, text: w.liftedBody })),
  }));

export type Breach = { id: string; packageId: string | null; happenedAt: Date; note: string; frozenUntil: Date };

/** Records that an embargo was broken and freezes the person's access until a moment; they are told why. */
export const recordBreach = (k: Kernel, allowed: May, input: Breach): Promise<void> => {
  const note = checkReason(input.note);
  return decided(k, allowed, input.id, ['accredited'], async (j, tx, agency) => {
    if (input.happenedAt > tx.now)
      refuse('happened', { id: 'Pilih saat yang sudah lewat.', en: 'Choose a moment in the past.' });
    checkFreeze(input.frozenUntil, tx.now);
    const packageId = input.packageId;
    if (packageId) {
      const of = and(eq(embargoes.packageId, packageId), inArray(embargoes.agencyId, [j.agencyId]));
      const [known] = await tx.db.select({ id: embargoes.packageId }).from(embargoes).where(of);
      if (!known) throw notFound();
    }
    await tx.db.insert(breaches).values({
      id: newId(),
      agencyId: j.agencyId,
      journalistId: j.id,
      packageId,
      happenedAt: input.happenedAt,
      note,
      frozenUntil: input.frozenUntil,
      recordedAt: tx.now,
      recordedBy: by(allowed),
    });
    return suspension(j, tx.now, note, input.frozenUntil, agency, 'press.breach-recorded');
  });
};
