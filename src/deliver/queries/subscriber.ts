import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { readManageToken } from '../links.ts';
import type { PlanKind } from '../plan-content.ts';

export type Consent = {
  topicSlug: string;
  givenAt: Date;
  givenBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
};
export type LastMessage = {
  headline: string;
  at: Date;
  matched: string[];
  kind: PlanKind;
  /** An earlier version of the same text had reached this reader. */
  hadFirst: boolean;
};
export type SubscriberView = {
  id: string;
  email: string;
  locale: Locale;
  state: 'pending' | 'active' | 'left' | 'bounced';
  pausedUntil: Date | null;
  changedAt: Date;
  consents: Consent[];
  last: LastMessage | null;
};

/** Opens a subscriber's own page by the token of their link; null when the token is not ours or the data was erased. */
export async function findSubscriber(k: Kernel, token: string): Promise<SubscriberView | null> {
  const id = readManageToken(k, token);
  if (!id) return null;
  const { rows } = await k.pool.query<{
    id: string;
    address_sealed: string;
    locale: Locale;
    state: SubscriberView['state'];
    paused_until: Date | null;
    changed_at: Date;
  }>('SELECT id, address_sealed, locale, state, paused_until, changed_at FROM deliver.subscribers WHERE id = $1', [id]);
  const row = rows[0];
  if (!row) return null;
  const consents = await k.pool.query<{
    topic_slug: string;
    given_at: Date;
    given_by: string;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  }>(
    'SELECT topic_slug, given_at, given_by, withdrawn_at, withdrawn_by FROM deliver.consents WHERE subscriber_id = $1 ORDER BY given_at, topic_slug',
    [id],
  );
  const last = await k.pool.query<LastMessage>(
    `SELECT p.content->>'headline' AS headline, d.settled_at AS at, d.matched, p.kind,
            EXISTS (SELECT 1 FROM deliver.plans e JOIN deliver.deliveries f ON f.plan_id = e.id AND f.subscriber_id = d.subscriber_id
                     WHERE e.article_id = p.article_id AND e.version < p.version AND f.state IN ('sent', 'uncertain')) AS "hadFirst"
       FROM deliver.deliveries d JOIN deliver.plans p ON p.id = d.plan_id
      WHERE d.subscriber_id = $1 AND d.state = 'sent' ORDER BY d.settled_at DESC LIMIT 1`,
    [id],
  );
  return {
    id,
    email: k.vault.open(row.address_sealed),
    locale: row.locale,
    state: row.state,
    pausedUntil: row.paused_until && row.paused_until > k.clock.now() ? row.paused_until : null,
    changedAt: row.changed_at,
    consents: consents.rows.map((c) => ({
      topicSlug: c.topic_slug,
      givenAt: c.given_at,
      givenBy: c.given_by,
      withdrawnAt: c.withdrawn_at,
      withdrawnBy: c.withdrawn_by,
    })),
    last: last.rows[0] ?? null,
  };
}
