import { SYSTEM } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { MailError, type MailMessage } from '../../kernel/mail.ts';
import { articlesByIds } from '../../publish/index.ts';
import { linksOf } from '../links.ts';
import { newsMail } from '../mails.tsx';
import { type PlanContent, type PlanKind, planContent } from '../plan-content.ts';

const BATCH = 100;
const GIVE_UP_HOURS = 48;
const MOST_WAIT_MINUTES = 360;

type Claimed = {
  id: string;
  plan_id: string;
  article_id: string;
  kind: PlanKind;
  subscriber_id: string;
  attempts: number;
  first_tried_at: Date;
};
type Ready = Claimed & {
  matched: string[];
  address_sealed: string;
  locale: Locale;
  kind: PlanKind;
  content: PlanContent;
  had_first: boolean;
};

/** A newer version of the text is planned, so a message about the older one that has not left must not leave any more. */
const SUPERSEDED = `EXISTS (SELECT 1 FROM deliver.plans n
  WHERE n.article_id = p.article_id AND n.channel = p.channel AND n.version > p.version)`;

/** The text was withdrawn and its recall is planned. */
const RECALLED = `(p.kind <> 'recall' AND EXISTS (SELECT 1 FROM deliver.plans r
  WHERE r.article_id = p.article_id AND r.channel = p.channel AND r.kind = 'recall' AND r.version = p.version))`;

/** The server closed the line after the whole text was there and before its answer. */
export const CUT_OFF = 'cut off before the answer';

/** Servers repeat the recipient in their answers; an address must not lie readable in a row. */
const withoutAddresses = (reply: string): string =>
  reply.replace(/<?[^\s<>@]+@[^\s<>,;]+>?/g, '‹alamat›').slice(0, 200);

/** One identity per process: a row belongs to the worker that leased it until the lease ends. */
const worker = newId();

/**
 * Sends what is due: claims a batch for this worker, hands each message over on one of the mailer's connections, settles
 * it at once. Nothing is held open meanwhile, so a killed process loses no row; at most the messages in flight are unsure.
 */
export async function sendDeliveries(k: Kernel, signal: AbortSignal): Promise<number> {
  const claimed = await claim(k);
  const queue = [...claimed];
  const recalled = await notInForce(
    k,
    claimed.filter((d) => d.kind !== 'recall').map((d) => d.article_id),
  );
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (signal.aborted) return giveBack(k, next);
      if (next.kind !== 'recall' && recalled.has(next.article_id)) await skip(k, next, true);
      else await sendOne(k, next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(k.config.smtpConnections, claimed.length) }, lane));
  return claimed.length;
}

async function claim(k: Kernel): Promise<Claimed[]> {
  const { rows } = await k.pool.query<Claimed>(
    `UPDATE deliver.deliveries d
        SET state = 'leased', worker = $1, lease_until = now() + make_interval(secs => $2), attempts = d.attempts + 1,
            first_tried_at = coalesce(d.first_tried_at, now())
       FROM (SELECT x.id, p.article_id, p.kind FROM deliver.deliveries x JOIN deliver.plans p ON p.id = x.plan_id AND p.state = 'sending'
              WHERE x.state = 'ready' AND x.run_at <= now() ORDER BY x.run_at, x.id LIMIT $3 FOR UPDATE OF x SKIP LOCKED) due
      WHERE d.id = due.id
      RETURNING d.id, d.plan_id, due.article_id, due.kind, d.subscriber_id, d.attempts, d.first_tried_at`,
    [worker, k.config.deliveryLeaseSeconds, BATCH],
  );
  return rows;
}

/** A withdrawal is public before its recall is planned, so each batch asks the published store too. */
async function notInForce(k: Kernel, articleIds: string[]): Promise<Set<string>> {
  const found = await articlesByIds(k, [...new Set(articleIds)]);
  return new Set(found.flatMap((one) => (TAKEN_BACK.has(one.state) ? [one.id] : [])));
}

const TAKEN_BACK: ReadonlySet<string> = new Set(['withdrawn', 'gone', 'redirected']);

async function giveBack(k: Kernel, d: Claimed): Promise<void> {
  await k.pool.query(
    "UPDATE deliver.deliveries SET state = 'ready', worker = NULL, lease_until = NULL, attempts = attempts - 1 WHERE id = $1 AND worker = $2 AND state = 'leased'",
    [d.id, worker],
  );
}

/** The mark before the hand-over, and the only write that bounds repeats: it fails when the lease is lost, the plan paused, or consent withdrawn. */
async function markHanding(k: Kernel, d: Claimed): Promise<Ready | null> {
  const { rows } = await k.pool.query<Ready>(
    `UPDATE deliver.deliveries d
        SET state = 'handing', reason = NULL, lease_until = now() + make_interval(secs => $3)
       FROM deliver.plans p, deliver.subscribers s
      WHERE d.id = $1 AND d.worker = $2 AND d.state = 'leased' AND d.lease_until > now()
        AND p.id = d.plan_id AND p.state = 'sending' AND NOT ${SUPERSEDED} AND NOT ${RECALLED}
        AND s.id = d.subscriber_id AND s.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= now())
        AND (p.kind <> 'new' OR EXISTS (
              SELECT 1 FROM deliver.consents c
               WHERE c.subscriber_id = s.id AND c.topic_slug = ANY(d.matched) AND c.withdrawn_at IS NULL))
      RETURNING d.id, d.plan_id, p.article_id, d.subscriber_id, d.attempts, d.first_tried_at, d.matched, s.address_sealed, s.locale, p.kind, p.content,
                EXISTS (SELECT 1 FROM deliver.plans e JOIN deliver.deliveries f ON f.plan_id = e.id AND f.subscriber_id = s.id
                         WHERE e.article_id = p.article_id AND e.version < p.version AND f.state IN ('sent', 'uncertain')) AS had_first`,
    [d.id, worker, k.config.deliveryLeaseSeconds],
  );
  return rows[0] ?? null;
}

/** Why a row could not be marked: a plan that was paused meanwhile waits, everything else is a skip with its reason. */
async function skip(k: Kernel, d: Claimed, recalled = false): Promise<void> {
  await k.pool.query(
    `UPDATE deliver.deliveries d
        SET state = CASE WHEN why.reason IS NULL THEN 'ready' ELSE 'skipped' END, reason = why.reason,
            settled_at = CASE WHEN why.reason IS NOT NULL THEN now() END,
            attempts = CASE WHEN why.reason IS NULL THEN d.attempts - 1 ELSE d.attempts END, worker = NULL, lease_until = NULL
       FROM (SELECT x.id, CASE WHEN p.state <> 'sending' THEN NULL
                               WHEN ${SUPERSEDED} THEN 'superseded'
                               WHEN $3 OR ${RECALLED} THEN 'recalled'
                               WHEN s.id IS NULL THEN 'erased'
                               WHEN s.state = 'bounced' THEN 'bounced'
                               WHEN s.state <> 'active' THEN 'left'
                               WHEN s.paused_until > now() THEN 'paused'
                               WHEN p.kind = 'new' AND NOT EXISTS (
                                 SELECT 1 FROM deliver.consents c
                                  WHERE c.subscriber_id = s.id AND c.topic_slug = ANY(x.matched) AND c.withdrawn_at IS NULL)
                               THEN 'withdrawn' END AS reason
               FROM deliver.deliveries x JOIN deliver.plans p ON p.id = x.plan_id
               LEFT JOIN deliver.subscribers s ON s.id = x.subscriber_id WHERE x.id = $1) why
      WHERE d.id = why.id AND d.worker = $2 AND d.state = 'leased' AND d.lease_until > now()`,
    [d.id, worker, recalled],
  );
}

/** The same for all attempts at one delivery, so that a mailbox can drop a repeat. */
export const messageIdOf = (k: Kernel, deliveryId: string): string =>
  `<kirim.${deliveryId}.${k.vault.sign('deliver.message', deliveryId).slice(0, 12).replace(/_/g, '-')}@${new URL(k.config.publicUrl).hostname}>`;

async function sendOne(k: Kernel, d: Claimed): Promise<void> {
  const ready = await markHanding(k, d);
  if (!ready) return skip(k, d);
  try {
    const reply = await k.mailer.send(compose(k, ready));
    await settle(k, d, 'sent', withoutAddresses(reply));
  } catch (error) {
    await settleFailure(k, ready, error);
  }
}

function compose(k: Kernel, d: Ready): MailMessage {
  const host = new URL(k.config.publicUrl).hostname;
  return newsMail({
    to: k.vault.open(d.address_sealed),
    locale: d.locale,
    kind: d.kind,
    hadFirst: d.had_first,
    content: planContent.parse(d.content),
    matched: d.matched,
    links: linksOf(k, d.subscriber_id, d.locale),
    publicUrl: k.config.publicUrl,
    messageId: messageIdOf(k, d.id),
    listId: `<kabar.${host}>`,
  });
}

async function settle(k: Kernel, d: Claimed, state: 'sent' | 'failed' | 'uncertain', reason: string): Promise<void> {
  await k.pool.query(
    `UPDATE deliver.deliveries SET state = $3, reason = $4, settled_at = now(), worker = NULL, lease_until = NULL
      WHERE id = $1 AND worker = $2 AND state = 'handing'`,
    [d.id, worker, state, reason],
  );
}

async function settleFailure(k: Kernel, d: Ready, error: unknown): Promise<void> {
  const mail = error instanceof MailError ? error : new MailError('temporary', String(error));
  const reply = withoutAddresses(mail.reply);
  if (mail.kind === 'permanent') {
    await settle(k, d, 'failed', reply);
    if (/\b5\.1\.\d/.test(mail.reply)) await markBounced(k, d.subscriber_id);
    return;
  }
  // Unsure rows keep their lease: the reaper looks for evidence when it has run out.
  if (mail.kind === 'unsure') {
    await k.pool.query(
      "UPDATE deliver.deliveries SET reason = $3 WHERE id = $1 AND worker = $2 AND state = 'handing'",
      [d.id, worker, CUT_OFF],
    );
    return;
  }
  const tooOld = Date.now() - d.first_tried_at.getTime() > GIVE_UP_HOURS * 3_600_000;
  if (tooOld) return settle(k, d, 'failed', reply);
  const minutes = Math.min(2 ** (d.attempts - 1), MOST_WAIT_MINUTES) * (0.8 + Math.random() * 0.4);
  await k.pool.query(
    `UPDATE deliver.deliveries SET state = 'ready', reason = $3, run_at = now() + make_interval(secs => $4), worker = NULL, lease_until = NULL
      WHERE id = $1 AND worker = $2 AND state = 'handing'`,
    [d.id, worker, reply, minutes * 60],
  );
}

/** RFC 3463: class 5, subject 1 means the address itself is bad, so nothing more is sent there. */
async function markBounced(k: Kernel, subscriberId: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    await tx.db.execute(
      sql`UPDATE deliver.subscribers SET state = 'bounced', changed_at = ${tx.now} WHERE id = ${subscriberId}`,
    );
    tx.audit({ action: 'deliver.bounced', subject: { kind: 'subscriber', id: subscriberId } });
  });
}
