import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { type CaseKind, KINDS } from '../case-types.ts';

export type KindFigures = {
  kind: CaseKind;
  opened: number;
  onTime: number;
  late: number;
  open: number;
  overdue: number;
};
export type CaseFigures = {
  kinds: KindFigures[];
  opened: number;
  onTime: number;
  late: number;
  open: number;
  overdue: number;
  /** Median calendar days from opening to answer, where open cases count with the days they have waited so far; null without cases. */
  medianDays: number | null;
};

/** Counts the cases opened between two Jakarta days: answered by their due day, answered late, still open, overdue. */
export async function caseFigures(k: Kernel, { since, until }: { since: string; until: string }): Promise<CaseFigures> {
  const today = jakartaDay(k.clock.now());
  const { rows } = await k.pool.query<{
    kind: CaseKind;
    opened: string;
    on_time: string;
    late: string;
    open: string;
    overdue: string;
  }>(
    `WITH mine AS (
       SELECT c.kind, c.state, coalesce(c.answered_at, c.closed_at) AS ended,
              (SELECT k.due_on FROM answer.clocks k WHERE k.case_id = c.id ORDER BY k.stopped_at IS NULL DESC, k.stopped_at DESC LIMIT 1) AS due
         FROM answer.cases c WHERE (c.created_at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN $1 AND $2)
     SELECT kind, count(*) AS opened,
            count(*) FILTER (WHERE state IN ('answered', 'closed') AND (ended AT TIME ZONE 'Asia/Jakarta')::date <= due) AS on_time,
            count(*) FILTER (WHERE state IN ('answered', 'closed') AND (ended AT TIME ZONE 'Asia/Jakarta')::date > due) AS late,
            count(*) FILTER (WHERE state NOT IN ('answered', 'closed')) AS open,
            count(*) FILTER (WHERE state NOT IN ('answered', 'closed', 'waiting') AND due < $3::date) AS overdue
       FROM mine GROUP BY kind`,
    [since, until, today],
  );
  const median = await k.pool.query<{ days: number | null }>(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM coalesce(answered_at, closed_at, $3) - created_at) / 86400) AS days
       FROM answer.cases WHERE (created_at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN $1 AND $2`,
    [since, until, k.clock.now()],
  );
  const kinds = KINDS.map((kind): KindFigures => {
    const r = rows.find((row) => row.kind === kind);
    return {
      kind,
      opened: Number(r?.opened ?? 0),
      onTime: Number(r?.on_time ?? 0),
      late: Number(r?.late ?? 0),
      open: Number(r?.open ?? 0),
      overdue: Number(r?.overdue ?? 0),
    };
  });
  const sum = (key: 'opened' | 'onTime' | 'late' | 'open' | 'overdue') => kinds.reduce((n, f) => n + f[key], 0);
  return {
    kinds,
    opened: sum('opened'),
    onTime: sum('onTime'),
    late: sum('late'),
    open: sum('open'),
    overdue: sum('overdue'),
    medianDays: median.rows[0]!.days,
  };
}

/** The newest public answers whose writers agreed to show question and answer without a name. */
export async function recentAnswers(
  k: Kernel,
  limit: number,
): Promise<{ id: string; question: string; answer: string; answeredAt: Date; cites: string[] }[]> {
  const { rows } = await k.pool.query<{
    id: string;
    subject: string;
    answer: string;
    answered_at: Date;
    answer_cites: string[];
  }>(
    `SELECT id, subject, answer, answered_at, answer_cites FROM answer.cases
      WHERE may_publish AND visibility <> 'confidential' AND answer IS NOT NULL AND answered_at IS NOT NULL ORDER BY answered_at DESC, id LIMIT $1`,
    [limit],
  );
  return rows.map((r) => ({
    id: r.id,
    question: r.subject,
    answer: r.answer,
    answeredAt: r.answered_at,
    cites: r.answer_cites,
  }));
}

export type DueCase = {
  id: string;
  code: string;
  subject: string;
  startedOn: string;
  dueOn: string;
  assigneeId: string | null;
};

/** The open cases of an agency that are overdue or due within a number of calendar days, the most pressing first; confidential ones without their words. */
export async function dueCases(k: Kernel, agencyId: string, withinDays: number, limit: number): Promise<DueCase[]> {
  const { rows } = await k.pool.query<{
    id: string;
    code: string;
    subject: string;
    started_on: string;
    due_on: string;
    assignee_id: string | null;
  }>(
    `SELECT c.id, c.code, CASE WHEN c.visibility = 'confidential' THEN c.code ELSE c.subject END AS subject, k.started_on::text AS started_on, k.due_on::text AS due_on, c.assignee_id
       FROM answer.cases c JOIN answer.clocks k ON k.case_id = c.id AND k.stopped_at IS NULL AND k.paused_on IS NULL
      WHERE c.agency_id = $1 AND k.due_on <= $2::date + $3::int ORDER BY k.due_on, c.created_at LIMIT $4`,
    [agencyId, jakartaDay(k.clock.now()), withinDays, limit],
  );
  return rows.map((r) => ({
    id: r.id,
    code: r.code,
    subject: r.subject,
    startedOn: r.started_on,
    dueOn: r.due_on,
    assigneeId: r.assignee_id,
  }));
}
