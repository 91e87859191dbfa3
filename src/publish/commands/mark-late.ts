import { inArray, sql } from 'drizzle-orm';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDateTime } from '../../kernel/time.ts';
import { accountsWithRole, mailOf } from '../../people/index.ts';
import { releaseLate } from '../events.ts';
import { PAST_GRACE } from '../jobs/claim-due.ts';
import type { ReleaseOrder } from '../published.ts';
import { releaseOrders } from '../tables.ts';
import { words } from '../words.ts';
import { about } from './change-release.ts';

/** A mail names so many headlines; the board has them all. */
const NAMED = 10;

const FOUND = sql`
  SELECT o.id, o.agency_id FROM publish.release_orders o
  WHERE (o.state = 'held' OR (o.state = 'releasing' AND o.lease_until < clock_timestamp())) AND ${PAST_GRACE}`;

/**
 * Finds orders that are past their moment by more than their agency's grace, stops them, and mails editors and approvers that a
 * person must decide. Returns how many it found.
 */
export async function markLate(k: Kernel): Promise<number> {
  const { rows } = await k.db.execute<{ id: string; agency_id: string }>(FOUND);
  if (rows.length === 0) return 0;
  const agencies = [...new Set(rows.map((row) => row.agency_id))];
  const readers = new Map(await Promise.all(agencies.map(async (id) => [id, await decidersOf(k, id)] as const)));
  return k.change(SYSTEM, async (tx) => {
    const { rows: held } = await tx.db.execute<{ id: string }>(sql`${FOUND} FOR UPDATE OF o SKIP LOCKED`);
    if (held.length === 0) return 0;
    const late: ReleaseOrder[] = await tx.db
      .update(releaseOrders)
      .set({
        state: 'late',
        missedAt: sql`coalesce(missed_at, due_at)`,
        lateAt: sql`clock_timestamp()`,
        lateDecision: null,
        lateDecidedBy: null,
        lateDecidedAt: null,
        lateReason: null,
        leaseUntil: null,
        worker: null,
        nextAttemptAt: null,
      })
      .where(
        inArray(
          releaseOrders.id,
          held.map((row) => row.id),
        ),
      )
      .returning();
    for (const order of late) {
      tx.audit({
        action: 'publish.release-late',
        subject: { kind: 'release', id: order.id },
        detail: { packageId: order.packageId, missed: order.dueAt.toISOString(), attempts: order.attempts },
      });
      tx.emit(releaseLate, about(order));
    }
    for (const id of agencies)
      tell(
        k,
        tx,
        late.filter((order) => order.agencyId === id),
        readers.get(id) ?? [],
      );
    return late.length;
  });
}

type Reader = { email: string; locale: 'id' | 'en' };

async function decidersOf(k: Kernel, agencyId: string): Promise<Reader[]> {
  const both = await Promise.all((['editor', 'approver'] as const).map((role) => accountsWithRole(k, role, agencyId)));
  const once = new Map(both.flat().map((account) => [account.id, account]));
  const found = await Promise.all(
    [...once.values()].map(async (a) => ({ locale: a.locale, email: await mailOf(k, a.id) })),
  );
  return found.flatMap(({ email, locale }) => (email ? [{ email, locale }] : []));
}

function tell(k: Kernel, tx: Change, late: ReleaseOrder[], readers: Reader[]): void {
  if (late.length === 0) return;
  for (const { email, locale } of readers) {
    const w = words(locale);
    const lines = late
      .slice(0, NAMED)
      .map((order) => `- ${order.headline} (${formatDateTime(order.dueAt, locale, { seconds: true })})`);
    const path = late.length === 1 ? `/ruang/rilis/paket/${late[0]!.packageId}` : '/ruang/rilis';
    tx.enqueue(sendMail, {
      to: email,
      subject: w.lateMailSubject(late.length),
      text: w.lateMailBody(lines.join('\n'), late.length - lines.length, `${k.config.publicUrl}${path}`),
      purpose: 'publish.late',
    });
  }
}
