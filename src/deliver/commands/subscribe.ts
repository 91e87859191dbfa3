import { CITIZEN } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { addressOf, linksOf } from '../links.ts';
import { alreadyMail, confirmMail } from '../mails.tsx';

const CONFIRM_HOURS = 48;
/** Unanswered questions to one address; more would let a stranger fill somebody's mailbox. */
const MOST_OPEN = 5;

export type Subscription = { email: string; topicSlugs: string[]; locale: Locale };

/**
 * Asks by mail whether the owner of an address really wants these topics; nothing else is sent before the answer.
 * An address that is subscribed already gets its preference link instead, and the page says the same in both cases.
 */
export async function subscribe(k: Kernel, wish: Subscription): Promise<void> {
  const hash = k.vault.fingerprint(wish.email);
  const token = newToken();
  await k.change(CITIZEN, async (tx) => {
    const { rows } = await tx.db.execute<{ id: string; state: string }>(sql`
      INSERT INTO deliver.subscribers (id, address_hash, address_sealed, locale, state, created_at, changed_at)
      VALUES (${newId()}, ${hash}, ${k.vault.seal(wish.email)}, ${wish.locale}, 'pending', ${tx.now}, ${tx.now})
      ON CONFLICT (address_hash) DO UPDATE SET changed_at = EXCLUDED.changed_at
      RETURNING id, state`);
    const { id, state } = rows[0]!;
    if (state === 'active') {
      tx.enqueue(sendMail, alreadyMail(wish.email, wish.locale, linksOf(k, id, wish.locale)));
      return;
    }
    const open = await tx.db.execute<{ n: string }>(sql`
      SELECT count(*) AS n FROM deliver.confirmations WHERE subscriber_id = ${id} AND used_at IS NULL AND expires_at > ${tx.now}`);
    if (Number(open.rows[0]!.n) >= MOST_OPEN) return;
    await tx.db.execute(sql`
      INSERT INTO deliver.confirmations (token_hash, subscriber_id, topic_slugs, expires_at)
      VALUES (${sha256Hex(token)}, ${id}, ${sql.param(wish.topicSlugs)}::text[],
              ${new Date(tx.now.getTime() + CONFIRM_HOURS * 3_600_000)})`);
    tx.audit({ action: 'deliver.subscription-asked', subject: { kind: 'subscriber', id } });
    tx.enqueue(sendMail, confirmMail(wish.email, wish.locale, addressOf(k, wish.locale, `/konfirmasi/${token}`)));
  });
}

/** Finds an open confirmation; null when the token is unknown, used or older than 48 hours. */
export async function findConfirmation(k: Kernel, token: string): Promise<{ topicSlugs: string[] } | null> {
  const { rows } = await k.pool.query<{ topic_slugs: string[] }>(
    'SELECT topic_slugs FROM deliver.confirmations WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()',
    [sha256Hex(token)],
  );
  return rows[0] ? { topicSlugs: rows[0].topic_slugs } : null;
}

/** Makes a subscription real after the click on the confirming page; returns the subscriber's id. A second click changes nothing more. */
export async function confirmSubscription(k: Kernel, token: string): Promise<string> {
  return k.change(CITIZEN, async (tx) => {
    const { rows } = await tx.db.execute<{ subscriber_id: string; topic_slugs: string[] }>(sql`
      UPDATE deliver.confirmations SET used_at = ${tx.now}
       WHERE token_hash = ${sha256Hex(token)} AND used_at IS NULL AND expires_at > ${tx.now}
      RETURNING subscriber_id, topic_slugs`);
    const found = rows[0];
    if (!found) {
      throw new AppError('gone', {
        id: 'Tautan ini sudah dipakai atau lewat 48 jam. Isi formulir langganan sekali lagi.',
        en: 'This link was used already or is older than 48 hours. Fill in the subscription form once more.',
      });
    }
    const id = found.subscriber_id;
    await tx.db.execute(sql`UPDATE deliver.subscribers SET state = 'active', confirmed_at = ${tx.now}, changed_at = ${tx.now},
      paused_until = NULL WHERE id = ${id}`);
    for (const slug of found.topic_slugs) await giveConsent(tx.db, id, slug, tx.now, 'form');
    tx.audit({
      action: 'deliver.subscription-confirmed',
      subject: { kind: 'subscriber', id },
      detail: { topics: found.topic_slugs },
    });
    return id;
  });
}

type Way = 'form' | 'preferences' | 'demo';

/** Writes one consent; a topic that is consented to already keeps its first date. */
export async function giveConsent(
  db: Parameters<Parameters<Kernel['change']>[1]>[0]['db'],
  subscriberId: string,
  slug: string,
  at: Date,
  way: Way,
) {
  await db.execute(sql`INSERT INTO deliver.consents (id, subscriber_id, topic_slug, given_at, given_by)
    VALUES (${newId()}, ${subscriberId}, ${slug}, ${at}, ${way})
    ON CONFLICT (subscriber_id, topic_slug) WHERE withdrawn_at IS NULL DO NOTHING`);
}
