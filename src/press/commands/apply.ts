import { randomInt } from 'node:crypto';
import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import { CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { mainAgency } from '../../people/index.ts';
import { pressAddress, pressMail } from '../mails.ts';
import { journalistLinks, journalists, outlets } from '../tables.ts';
import { TERMS_VERSION } from '../terms.ts';
import { sendEntrance } from './enter.ts';
import { useLink } from './use-link.ts';

const CONFIRM_MS = 48 * 3_600_000;
/** Open questions to one address; more would let a stranger fill somebody's mailbox. */
const MOST_OPEN = 3;
/** Letters and digits that nobody mistakes for another. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export type Application = {
  name: string;
  outlet: string;
  job: string;
  card: string;
  email: string;
  phone: string;
  locale: Locale;
};

/** Makes the code that stands in the copies of one person. */
export const newCode = (): string =>
  Array.from({ length: 6 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/**
 * Takes an application and asks its address by mail whether it is real. Somebody who is known already gets a mail that says where
 * they stand; the caller learns nothing of that.
 */
export async function applyForAccreditation(k: Kernel, given: Application): Promise<void> {
  const agency = await mainAgency(k);
  if (!agency)
    throw new AppError('unavailable', { id: 'Ruang pers belum dibuka.', en: 'The press room is not open yet.' });
  const hash = k.vault.fingerprint(given.email);
  const seal = (text: string) => (text === '' ? null : k.vault.seal(text));
  await k.change(CITIZEN, async (tx) => {
    await tx.db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`press.apply ${agency.id} ${hash}`}))`);
    const [known] = await tx.db
      .select({ id: journalists.id, state: journalists.state })
      .from(journalists)
      .where(and(eq(journalists.agencyId, agency.id), eq(journalists.addressHash, hash)));
    if (known?.state === 'applied') {
      const said = pressMail(given, agency, 'waiting', (w) => ({ subject: w.waitingSubject, text: w.waitingBody }));
      tx.enqueue(sendMail, said);
      return;
    }
    if (known?.state === 'accredited') return sendEntrance(k, tx, { id: known.id, ...given }, agency);
    const id = known?.id ?? newId();
    const data = {
      state: 'unconfirmed' as const,
      outletId: await outletNamed(tx, agency.id, given.outlet),
      addressSealed: k.vault.seal(given.email),
      nameSealed: k.vault.seal(given.name),
      phoneSealed: seal(given.phone),
      cardSealed: seal(given.card),
      job: given.job,
      locale: given.locale,
      termsVersion: TERMS_VERSION,
      consentedAt: tx.now,
      appliedAt: tx.now,
      reason: null,
    };
    if (known) await tx.db.update(journalists).set(data).where(eq(journalists.id, id));
    else
      await tx.db.insert(journalists).values({ id, agencyId: agency.id, addressHash: hash, code: newCode(), ...data });
    if ((await openLinks(tx, id)) >= MOST_OPEN) return;
    const token = newToken();
    await tx.db.insert(journalistLinks).values({
      tokenHash: sha256Hex(token),
      journalistId: id,
      purpose: 'confirm',
      madeAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + CONFIRM_MS),
    });
    const link = pressAddress(k, given.locale, `/pers/konfirmasi/${token}`);
    tx.audit({ action: 'press.applied', subject: { kind: 'journalist', id } });
    tx.enqueue(
      sendMail,
      pressMail(given, agency, 'confirm', (w) => ({ subject: w.confirmSubject, text: w.confirmBody(link) })),
    );
  });
}

async function openLinks(tx: Change, journalistId: string): Promise<number> {
  const [row] = await tx.db
    .select({ n: count() })
    .from(journalistLinks)
    .where(
      and(
        eq(journalistLinks.journalistId, journalistId),
        isNull(journalistLinks.usedAt),
        gt(journalistLinks.expiresAt, tx.now),
      ),
    );
  return row?.n ?? 0;
}

/** Finds an outlet by its name, in whatever case, or adds it. */
export async function outletNamed(tx: Change, agencyId: string, name: string): Promise<string> {
  await tx.db.insert(outlets).values({ id: newId(), agencyId, name, addedAt: tx.now }).onConflictDoNothing();
  const [found] = await tx.db
    .select({ id: outlets.id })
    .from(outlets)
    .where(and(eq(outlets.agencyId, agencyId), sql`lower(${outlets.name}) = lower(${name})`));
  return found!.id;
}

/** Puts a confirmed application before the press office. */
export async function confirmApplication(k: Kernel, token: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const id = await useLink(tx, token, 'confirm');
    await tx.db
      .update(journalists)
      .set({ state: 'applied', appliedAt: tx.now })
      .where(and(eq(journalists.id, id), eq(journalists.state, 'unconfirmed')));
    tx.audit({ action: 'press.application-confirmed', subject: { kind: 'journalist', id } });
  });
}
