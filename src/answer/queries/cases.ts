import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import type { CaseKind, CaseState, CaseSubject, Visibility } from '../case-types.ts';
import { type Holiday, workingDaysBetween } from '../working-days.ts';
import { listHolidays } from './rules.ts';

export const FILTERS = ['action', 'waiting', 'done'] as const;
export type Filter = (typeof FILTERS)[number];

export type CaseRow = CaseSubject & {
  code: string;
  kind: CaseKind;
  subject: string;
  fromPath: string | null;
  unitId: string | null;
  createdAt: Date;
  /** Due day of the running clock ("YYYY-MM-DD"), null when none runs. */
  dueOn: string | null;
  startedOn: string | null;
  paused: boolean;
};

const OF: Record<Filter, CaseState[]> = {
  action: ['received', 'verified', 'assigned', 'working'],
  waiting: ['waiting'],
  done: ['answered', 'closed'],
};

type Row = {
  id: string;
  agency_id: string;
  code: string;
  kind: CaseKind;
  state: CaseState;
  subject: string;
  from_path: string | null;
  visibility: Visibility;
  unit_id: string | null;
  assignee_id: string | null;
  created_at: Date;
  due_on: string | null;
  started_on: string | null;
  paused: boolean;
};

const COLUMNS = `c.id, c.agency_id, c.code, c.kind, c.state, c.subject, c.from_path, c.visibility, c.unit_id, c.assignee_id, c.created_at,
  k.due_on::text AS due_on, k.started_on::text AS started_on, k.paused_on IS NOT NULL AS paused`;
const FROM = 'FROM answer.cases c LEFT JOIN answer.clocks k ON k.case_id = c.id AND k.stopped_at IS NULL';

const toRow = (r: Row): CaseRow => ({
  id: r.id,
  agencyId: r.agency_id,
  code: r.code,
  kind: r.kind,
  state: r.state,
  subject: r.subject,
  fromPath: r.from_path,
  visibility: r.visibility,
  unitId: r.unit_id,
  assigneeId: r.assignee_id,
  createdAt: r.created_at,
  dueOn: r.due_on,
  startedOn: r.started_on,
  paused: r.paused,
});

/** A case in a list, with its time. */
export type ListedCase = CaseRow & {
  /** Working days that are left (negative when overdue), null when no clock runs. */
  left: number | null;
  /** Share of the time used, 0 to 1 and more; 0 when no clock runs. */
  used: number;
};

export type CaseSearch = {
  agencyId: string;
  filter: Filter;
  kind?: CaseKind | null;
  unitId?: string | null;
  assigneeId?: string | null;
  text?: string;
  limit: number;
  offset: number;
};

/**
 * Lists cases, those due first; done ones newest first. The words of a confidential case are not searched, so a search
 * can't tell what is in it. Also counts each filter and the overdue ones.
 */
export async function listCases(k: Kernel, s: CaseSearch) {
  const today = jakartaDay(k.clock.now());
  const like = s.text ? `%${s.text.replace(/[\\%_]/g, '\\$&')}%` : null;
  const where = `c.agency_id = $1 AND c.state = ANY($2) AND ($3::text IS NULL OR c.kind = $3) AND ($4::uuid IS NULL OR c.unit_id = $4)
    AND ($5::uuid IS NULL OR c.assignee_id = $5)
    AND ($6::text IS NULL OR c.code ILIKE $6 OR (c.visibility <> 'confidential' AND (c.subject ILIKE $6 OR c.message ILIKE $6)))`;
  const values = [s.agencyId, OF[s.filter], s.kind ?? null, s.unitId ?? null, s.assigneeId ?? null, like];
  const order = s.filter === 'done' ? 'c.changed_at DESC, c.id' : 'k.due_on ASC NULLS LAST, c.created_at, c.id';
  const [holidays, { rows }, total, counts] = await Promise.all([
    listHolidays(k.db),
    k.pool.query<Row>(`SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY ${order} LIMIT $7 OFFSET $8`, [
      ...values,
      s.limit,
      s.offset,
    ]),
    k.pool.query<{ n: string }>(`SELECT count(*) AS n ${FROM} WHERE ${where}`, values),
    k.pool.query<{ action: string; waiting: string; done: string; overdue: string }>(
      `SELECT count(*) FILTER (WHERE c.state = ANY($2)) AS action, count(*) FILTER (WHERE c.state = 'waiting') AS waiting,
              count(*) FILTER (WHERE c.state IN ('answered', 'closed')) AS done,
              count(*) FILTER (WHERE c.state = ANY($2) AND k.due_on < $3::date) AS overdue ${FROM} WHERE c.agency_id = $1`,
      [s.agencyId, OF.action, today],
    ),
  ]);
  const n = counts.rows[0]!;
  return {
    cases: rows.map((r): ListedCase => withTime(toRow(r), today, holidays)),
    total: Number(total.rows[0]!.n),
    counts: { action: Number(n.action), waiting: Number(n.waiting), done: Number(n.done) },
    overdue: Number(n.overdue),
  };
}

function withTime(row: CaseRow, today: string, holidays: Holiday[]): ListedCase {
  if (!row.dueOn || !row.startedOn || row.paused) return { ...row, left: null, used: 0 };
  const total = workingDaysBetween(row.startedOn, row.dueOn, holidays);
  return {
    ...row,
    left: workingDaysBetween(today, row.dueOn, holidays),
    used: total === 0 ? 1 : workingDaysBetween(row.startedOn, today, holidays) / total,
  };
}

/** Finds what policies need to know of a case, and its row for the list; null when there is none. */
export async function findCaseRow(k: Kernel, id: string): Promise<CaseRow | null> {
  if (!isId(id)) return null;
  const { rows } = await k.pool.query<Row>(`SELECT ${COLUMNS} ${FROM} WHERE c.id = $1`, [id]);
  return rows[0] ? toRow(rows[0]) : null;
}

/** Counts the cases of an agency that wait for an officer. */
export async function openCaseCount(k: Kernel, agencyId: string): Promise<number> {
  const { rows } = await k.pool.query<{ n: string }>(
    'SELECT count(*) AS n FROM answer.cases WHERE agency_id = $1 AND state = ANY($2)',
    [agencyId, OF.action],
  );
  return Number(rows[0]!.n);
}
