import { CITIZEN } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { giveConsent } from './subscribe.ts';

const PAUSE_DAYS = 30;

/** Sets topics and language as the subscriber wants them now; what was consented to before keeps its date. */
export async function setPreferences(
  k: Kernel,
  subscriberId: string,
  wish: { topicSlugs: string[]; locale: Locale },
): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await tx.db.execute(sql`UPDATE deliver.consents SET withdrawn_at = ${tx.now}, withdrawn_by = 'preferences'
      WHERE subscriber_id = ${subscriberId} AND withdrawn_at IS NULL AND topic_slug <> ALL(${sql.param(wish.topicSlugs)}::text[])`);
    for (const slug of wish.topicSlugs) await giveConsent(tx.db, subscriberId, slug, tx.now, 'preferences');
    // Someone who left and chooses topics again has come back by their own hand.
    await tx.db.execute(sql`UPDATE deliver.subscribers SET locale = ${wish.locale}, changed_at = ${tx.now},
      state = CASE WHEN state = 'left' AND ${wish.topicSlugs.length > 0} THEN 'active' ELSE state END WHERE id = ${subscriberId}`);
    tx.audit({
      action: 'deliver.preferences-set',
      subject: { kind: 'subscriber', id: subscriberId },
      detail: { topics: wish.topicSlugs },
    });
  });
}

/** Stops one topic. */
export async function leaveTopic(k: Kernel, subscriberId: string, slug: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await tx.db.execute(sql`UPDATE deliver.consents SET withdrawn_at = ${tx.now}, withdrawn_by = 'topic'
      WHERE subscriber_id = ${subscriberId} AND withdrawn_at IS NULL AND topic_slug = ${slug}`);
    tx.audit({
      action: 'deliver.topic-left',
      subject: { kind: 'subscriber', id: subscriberId },
      detail: { topic: slug },
    });
  });
}

/** Sends nothing for 30 days, or goes on at once when `resume` is true. */
export async function pauseAll(k: Kernel, subscriberId: string, resume: boolean): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const until = resume ? null : new Date(tx.now.getTime() + PAUSE_DAYS * 86_400_000);
    await tx.db.execute(
      sql`UPDATE deliver.subscribers SET paused_until = ${until}, changed_at = ${tx.now} WHERE id = ${subscriberId}`,
    );
    tx.audit({
      action: resume ? 'deliver.resumed' : 'deliver.paused',
      subject: { kind: 'subscriber', id: subscriberId },
    });
  });
}

/** Ends everything at once; also the one-click exit of RFC 8058. Twice is as good as once. */
export async function leaveAll(k: Kernel, subscriberId: string, way: 'one-click' | 'preferences'): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await tx.db.execute(sql`UPDATE deliver.consents SET withdrawn_at = ${tx.now}, withdrawn_by = ${way}
      WHERE subscriber_id = ${subscriberId} AND withdrawn_at IS NULL`);
    await tx.db.execute(
      sql`UPDATE deliver.subscribers SET state = 'left', changed_at = ${tx.now} WHERE id = ${subscriberId}`,
    );
    tx.audit({ action: 'deliver.left', subject: { kind: 'subscriber', id: subscriberId }, detail: { way } });
  });
}

/** Deletes the address and every consent; what was sent stays counted without a person. */
export async function eraseSubscriber(k: Kernel, subscriberId: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await tx.db.execute(sql`UPDATE deliver.deliveries SET state = 'skipped', reason = 'erased', settled_at = ${tx.now}
      WHERE subscriber_id = ${subscriberId} AND state IN ('ready', 'leased')`);
    await tx.db.execute(sql`DELETE FROM deliver.subscribers WHERE id = ${subscriberId}`);
    tx.audit({ action: 'deliver.erased', subject: { kind: 'subscriber', id: subscriberId } });
  });
}
