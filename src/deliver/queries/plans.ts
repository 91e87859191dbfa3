import type { Locale } from '../../kernel/i18n.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type PlanContent, type PlanKind, planContent } from '../plan-content.ts';

/** Planned = sent + waiting + failed + skipped; a plan whose numbers don't add up says so instead. */
export type Equation = {
  planned: number;
  sent: number;
  waiting: number;
  failed: number;
  skipped: number;
  adds: boolean;
};

export type PlanView = {
  id: string;
  articleId: string;
  version: number;
  language: Locale;
  kind: PlanKind;
  state: 'planning' | 'sending' | 'paused' | 'done';
  content: PlanContent;
  sha256: string;
  /** When the release came out; the audience counts as of then. */
  releasedAt: Date;
  createdAt: Date;
  finishedAt: Date | null;
  equation: Equation;
  /** Those among the failed whose fate nobody knows. */
  uncertain: number;
  reasons: { state: string; reason: string; n: number }[];
  /** Seconds from release to the settled message, per sent message: median and slowest. */
  receipt: { median: number; slowest: number } | null;
};

type Row = {
  id: string;
  article_id: string;
  version: number;
  language: Locale;
  kind: PlanView['kind'];
  state: PlanView['state'];
  content: unknown;
  content_sha256: string;
  audience_as_of: Date;
  created_at: Date;
  finished_at: Date | null;
  planned: number;
  sent: string;
  waiting: string;
  failed: string;
  skipped: string;
  uncertain: string;
  median: number | null;
  slowest: number | null;
};

const SELECT = `
  SELECT p.id, p.article_id, p.version, p.language, p.kind, p.state, p.content, p.content_sha256, p.audience_as_of, p.created_at, p.finished_at, p.planned,
         count(*) FILTER (WHERE d.state = 'sent') AS sent,
         count(*) FILTER (WHERE d.state IN ('ready', 'leased', 'handing')) AS waiting,
         count(*) FILTER (WHERE d.state IN ('failed', 'uncertain')) AS failed,
         count(*) FILTER (WHERE d.state = 'skipped') AS skipped,
         count(*) FILTER (WHERE d.state = 'uncertain') AS uncertain,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.settled_at - p.audience_as_of)) FILTER (WHERE d.state = 'sent') AS median,
         max(extract(epoch FROM d.settled_at - p.audience_as_of)) FILTER (WHERE d.state = 'sent') AS slowest
    FROM deliver.plans p LEFT JOIN deliver.deliveries d ON d.plan_id = p.id`;

function toView(row: Row, reasons: PlanView['reasons']): PlanView {
  const [sent, waiting, failed, skipped] = [row.sent, row.waiting, row.failed, row.skipped].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return {
    id: row.id,
    articleId: row.article_id,
    version: row.version,
    language: row.language,
    kind: row.kind,
    state: row.state,
    content: planContent.parse(row.content),
    sha256: row.content_sha256,
    releasedAt: row.audience_as_of,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    equation: {
      planned: row.planned,
      sent,
      waiting,
      failed,
      skipped,
      adds: row.planned === sent + waiting + failed + skipped,
    },
    uncertain: Number(row.uncertain),
    reasons,
    receipt: row.median === null ? null : { median: Number(row.median), slowest: Number(row.slowest) },
  };
}

/** Lists plans, newest first, a page at a time. */
export async function listPlans(
  k: Kernel,
  page: { limit: number; offset: number },
): Promise<{ total: number; plans: PlanView[] }> {
  const total = await k.pool.query<{ n: string }>('SELECT count(*) AS n FROM deliver.plans');
  const { rows } = await k.pool.query<Row>(
    `${SELECT} GROUP BY p.id ORDER BY p.created_at DESC, p.id LIMIT $1 OFFSET $2`,
    [page.limit, page.offset],
  );
  return { total: Number(total.rows[0]!.n), plans: rows.map((row) => toView(row, [])) };
}

/** Opens one plan with the reasons of what failed or was skipped; null when there is none. */
export async function findPlan(k: Kernel, id: string): Promise<PlanView | null> {
  if (!isId(id)) return null;
  const { rows } = await k.pool.query<Row>(`${SELECT} WHERE p.id = $1 GROUP BY p.id`, [id]);
  if (!rows[0]) return null;
  const reasons = await k.pool.query<{ state: string; reason: string; n: string }>(
    // A server's answers differ in their details; its status code (RFC 3463, or else RFC 5321) says why.
    `SELECT state, CASE WHEN state = 'failed' THEN coalesce(substring(reason FROM '[45]\\.[0-9]{1,3}\\.[0-9]{1,3}'),
                                                          substring(reason FROM '[45][0-9][0-9]'), '') ELSE coalesce(reason, '') END AS reason,
            count(*) AS n FROM deliver.deliveries
      WHERE plan_id = $1 AND state IN ('failed', 'uncertain', 'skipped') GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
    [id],
  );
  return toView(
    rows[0],
    reasons.rows.map((r) => ({ ...r, n: Number(r.n) })),
  );
}

/** Numbers for the dashboard: messages settled per Jakarta day since a day, without gaps, and the totals by state. */
export async function deliveryFigures(k: Kernel, { since, until }: { since: string; until: string }) {
  const days = await k.pool.query<{ day: string; sent: string }>(
    `SELECT x::date::text AS day, count(d.id) AS sent
       FROM generate_series($1::date, $2::date, interval '1 day') AS x
       LEFT JOIN deliver.deliveries d ON d.state = 'sent' AND (d.settled_at AT TIME ZONE 'Asia/Jakarta')::date = x::date
      GROUP BY x ORDER BY x`,
    [since, until],
  );
  const totals = await k.pool.query<{
    sent: string;
    waiting: string;
    failed: string;
    skipped: string;
    subscribers: string;
  }>(
    `SELECT count(*) FILTER (WHERE d.state = 'sent') AS sent,
            count(*) FILTER (WHERE d.state IN ('ready', 'leased', 'handing')) AS waiting,
            count(*) FILTER (WHERE d.state IN ('failed', 'uncertain')) AS failed,
            count(*) FILTER (WHERE d.state = 'skipped') AS skipped,
            (SELECT count(*) FROM deliver.subscribers WHERE state = 'active') AS subscribers
       FROM deliver.deliveries d JOIN deliver.plans p ON p.id = d.plan_id
      WHERE (p.created_at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN $1 AND $2`,
    [since, until],
  );
  const t = totals.rows[0]!;
  return {
    days: days.rows.map((r) => ({ day: r.day, sent: Number(r.sent) })),
    sent: Number(t.sent),
    waiting: Number(t.waiting),
    failed: Number(t.failed),
    skipped: Number(t.skipped),
    subscribers: Number(t.subscribers),
  };
}

/** Counts messages that could not be sent or whose fate nobody knows. */
export async function undeliveredCount(k: Kernel): Promise<number> {
  const { rows } = await k.pool.query<{ n: string }>(
    "SELECT count(*) AS n FROM deliver.deliveries WHERE state = 'uncertain'",
  );
  return Number(rows[0]!.n);
}
