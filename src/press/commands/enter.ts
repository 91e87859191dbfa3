import { and, eq, gt, ne } from 'drizzle-orm';
import { CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { type Agency, mainAgency } from '../../people/index.ts';
import { pressAddress, pressMail } from '../mails.ts';
import { journalistRows, readable } from '../queries/journalists.ts';
import { journalistLinks, journalists, sessions } from '../tables.ts';
import type { Journalist } from '../types.ts';
import { useLink } from './use-link.ts';

const LINK_MS = 30 * 60_000;
/** How long a journalist stays in, in milliseconds. */
export const SESSION_MS = 12 * 3_600_000;

/** Makes a link of 30 minutes into the press room and mails it. */
export async function sendEntrance(
  k: Kernel,
  tx: Change,
  to: { id: string; email: string; locale: Locale },
  agency: Agency | null,
): Promise<void> {
  const token = newToken();
  await tx.db.insert(journalistLinks).values({
    tokenHash: sha256Hex(token),
    journalistId: to.id,
    purpose: 'enter',
    madeAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LINK_MS),
  });
  const link = pressAddress(k, to.locale, `/pers/masuk/${token}`);
  tx.enqueue(
    sendMail,
    pressMail(to, agency, 'enter', (w) => ({ subject: w.enterSubject, text: w.enterBody(link) })),
  );
}

/** Mails a way in to an address that belongs to somebody of the press; for any other nothing happens, and nobody is told. */
export async function askEntrance(k: Kernel, email: string): Promise<void> {
  const agency = await mainAgency(k);
  if (!agency) return;
  await k.change(CITIZEN, async (tx) => {
    const [row] = await journalistRows(tx.db).where(
      and(
        eq(journalists.agencyId, agency.id),
        eq(journalists.addressHash, k.vault.fingerprint(email)),
        ne(journalists.state, 'unconfirmed'),
        ne(journalists.state, 'refused'),
      ),
    );
    if (row) await sendEntrance(k, tx, readable(k.vault, row), agency);
  });
}

/** Uses up a link of `sendEntrance` and opens a session of 12 hours; returns its token. */
export function enter(k: Kernel, token: string): Promise<string> {
  return k.change(CITIZEN, async (tx) => {
    const journalistId = await useLink(tx, token, 'enter');
    const session = newToken();
    await tx.db.insert(sessions).values({
      tokenHash: sha256Hex(session),
      journalistId,
      openedAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + SESSION_MS),
    });
    tx.audit({ action: 'press.entered', subject: { kind: 'journalist', id: journalistId } });
    return session;
  });
}

/** Finds whose session a token opens, or null. */
export async function journalistOfSession(k: Kernel, token: string): Promise<Journalist | null> {
  const [row] = await journalistRows(k.db)
    .innerJoin(sessions, eq(sessions.journalistId, journalists.id))
    .where(
      and(
        eq(sessions.tokenHash, sha256Hex(token)),
        gt(sessions.expiresAt, k.clock.now()),
        ne(journalists.state, 'left'),
      ),
    );
  return row ? readable(k.vault, row) : null;
}

/** Ends a session. */
export async function leaveSession(k: Kernel, token: string): Promise<void> {
  await k.db.delete(sessions).where(eq(sessions.tokenHash, sha256Hex(token)));
}
